import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BenchInput } from '@/tests/bench/bench';
import { buildFerry, outputs } from '@/tests/bench/build-ferry';

/** How much a page loads for Ferry, what the background is started with, and how much she downloads. */
export function run({ report }: BenchInput): Promise<void> {
  for (const browser of ['chrome', 'firefox'] as const) {
    buildFerry(browser);
    const root = outputs[browser];
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((it) => join(root, it))
      .filter((it) => statSync(it).isFile());
    const bytes = (name: string, of: readonly string[], size: (path: string) => number): void => {
      const value = of.reduce((sum, path) => sum + size(path), 0);
      report({ name: `${name}.${browser}`, unit: 'bytes', values: [value] });
    };
    const content = (name: string): readonly string[] =>
      files.filter((it) => it.startsWith(join(root, 'content-scripts', `${name}.`)));
    bytes('size.feed.content.gz', content('feed'), gzipped);
    bytes('size.upload.content.gz', content('upload'), gzipped);
    bytes('size.background.gz', withImports(join(root, 'background.js')), gzipped);
    bytes('size.total.raw', files, (path) => statSync(path).size);
  }
  return Promise.resolve();
}

function gzipped(path: string): number {
  return gzipSync(readFileSync(path)).length;
}

/** A module and what it cannot start without. */
function withImports(entry: string): readonly string[] {
  const found = new Set([entry]);
  for (const path of found) {
    const code = readFileSync(path, 'utf8');
    for (const [, name = ''] of code.matchAll(/\b(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g))
      found.add(join(dirname(path), name));
  }
  return [...found];
}
