import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Window } from 'happy-dom';
import { find, type Found } from '@/utils/page/find';
import { wordsOf } from '@/utils/page/read';
import { structural } from '@/utils/page/structural';
import { placeOf, platformAt, platforms } from '@/utils/platforms';
import type { Probe } from '@/utils/platforms/platform';
import { formAt } from '@/utils/platforms/posting';

/** What a saved page is to Ferry, and what each probe of its surface finds there. */
export type Report = {
  readonly platform: string;
  readonly surface: string;
  readonly probes: readonly Finding[];
};

/** `rung` counts from 0 as the ladder does; null where nothing was found. */
export type Finding = {
  /** Where it stands in the platform's file: `comment`, `comment.shelf`, `schedule.switch`. */
  readonly probe: string;
  readonly need: Probe['need'];
  readonly rung: number | null;
  /** The selector of that rung, or the name of the structural last resort. */
  readonly by: string | null;
  readonly count: number;
  /** The first words found, as Ferry reads them. */
  readonly texts: readonly string[];
};

const usage = 'npm run -s probe -- FILE.html URL';
const textsShown = 5;
/** Enough of a text to know it by (characters). */
const longest = 500;

/** Prints what Ferry finds on a saved page, as JSON. */
export function main(args: readonly string[]): void {
  try {
    const [file, url, ...more] = parseArgs({ args: [...args], allowPositionals: true }).positionals;
    if (!file || !url || more.length > 0) throw new Error(`usage: ${usage}`);
    const html = readPage(file);
    const { DOMParser, Element, HTMLElement, NodeFilter, Text } = new Window();
    Object.assign(globalThis, { DOMParser, Element, HTMLElement, NodeFilter, Text });
    console.log(JSON.stringify(probe(html, url), null, 2));
  } catch (thrown) {
    console.error(`probe: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    process.exitCode = 1;
  }
}

/**
 * Every probe of the surface at `url`, tried on the page as it was saved. Runs on a DOM without layout: `minWidth` is
 * not asked, and the last resorts that measure find nothing.
 * @throws Error when the address is no surface of Ferry's or the page holds nothing.
 */
export function probe(html: string, url: string): Report {
  const surface = URL.canParse(url) ? (placeOf(url)?.surface ?? formAt(url)) : undefined;
  const platform = platformAt(url);
  if (!surface || !platform)
    throw new Error(`${url} is no surface Ferry knows. Addresses it does:\n${knownAddresses()}`);
  const page = new DOMParser().parseFromString(html, 'text/html');
  if (!page.body.firstElementChild) throw new Error('the page is empty; save it after it has loaded');
  const probes = [...probesOf(surface)].map(([name, one, except]): Finding => {
    const found = find({ ...one, minWidth: 0 }, page, structural);
    return {
      probe: name,
      need: one.need,
      rung: found?.rung ?? null,
      by: found ? (one.any[found.rung] ?? one.last ?? null) : null,
      count: found?.elements.length ?? 0,
      texts: firstTexts(found?.elements ?? [], except),
    };
  });
  return { platform: platform.id, surface: surface.name, probes };
}

function readPage(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (thrown) {
    throw new Error(`cannot read ${file}`, { cause: thrown });
  }
}

type Named = readonly [name: string, probe: Probe, except: string | undefined];

/** A surface's probes wherever they stand in it, named by the way there. */
function* probesOf(part: object, way: readonly string[] = []): Generator<Named> {
  for (const [key, value] of Object.entries(part) as [string, unknown][]) {
    if (typeof value !== 'object' || value === null) continue;
    const name = 'kind' in value && typeof value.kind === 'string' ? value.kind : key;
    const here = plainSteps.has(name) ? way : [...way, name];
    if (isProbe(value)) yield [here.join('.'), value, exceptOf(part)];
    else yield* probesOf(value, here);
  }
}

/** Steps that say nothing a reader of the report does not know. */
const plainSteps = new Set(['texts', 'text', 'probe', 'probes', 'at']);

function isProbe(value: object): value is Probe {
  return 'any' in value && 'need' in value;
}

function exceptOf(part: object): string | undefined {
  return 'except' in part && Array.isArray(part.except) ? part.except.join(',') : undefined;
}

function firstTexts(elements: readonly Found['elements'][number][], except: string | undefined): string[] {
  const texts: string[] = [];
  for (const element of elements) {
    if (texts.length === textsShown) break;
    const words = wordsOf(element, except);
    if (words) texts.push(words.length > longest ? `${words.slice(0, longest)}…` : words);
  }
  return texts;
}

function knownAddresses(): string {
  return platforms
    .flatMap(({ id, samples }) =>
      Object.entries(samples).map(([surface, [sample]]) => `  ${id} ${surface}: ${sample}`),
    )
    .join('\n');
}
