import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findPlatform, placeOf } from '@/utils/platforms';

/** A page as it was saved, and where it stood. */
export type SavedPage = { readonly name: string; readonly url: string; readonly html: string };

/**
 * Saved pages of surfaces Ferry reads: a `.html` file, a folder of them, or `.jsonl` with `{url, html}` on each line. A
 * file's address is in `NAME.url` beside it, or in the page itself (what a browser wrote when saving, canonical, og:url), or
 * told by its name: `platform.surface….html`. The others are named on stderr and left out.
 */
export function savedPages(path: string): readonly SavedPage[] {
  const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
  return files.filter((file) => /\.(?:html?|jsonl)$/u.test(file)).flatMap(readPages);
}

function readPages(file: string): readonly SavedPage[] {
  const name = basename(file).replace(/\.\w+$/u, '');
  const text = readFileSync(file, 'utf8');
  const pages = file.endsWith('.jsonl')
    ? text
        .split('\n')
        .filter(Boolean)
        .map((line, index) => ({
          name: `${name}.${index + 1}`,
          ...(JSON.parse(line) as { url: string; html: string }),
        }))
    : [{ name, url: addressOf(file, name, text), html: text }];
  return pages.flatMap(({ name, url, html }) => {
    if (url !== undefined && isRead(url)) return [{ name, url, html }];
    console.error(`churn: ${name} is no surface Ferry reads (${url ?? 'no address'})`);
    return [];
  });
}

function addressOf(file: string, name: string, html: string): string | undefined {
  const beside = file.replace(/\.\w+$/u, '.url');
  const said = [
    existsSync(beside) ? readFileSync(beside, 'utf8').trim() : undefined,
    /<!-- saved from url=\(\d+\)(\S+) -->/u.exec(html)?.[1],
    /<link[^>]+rel="canonical"[^>]+href="([^"]+)"/u.exec(html)?.[1],
    /<meta[^>]+property="og:url"[^>]+content="([^"]+)"/u.exec(html)?.[1],
  ];
  const [platform = '', surface = ''] = name.split('.');
  return (
    said.find((url) => url !== undefined && isRead(url)) ?? findPlatform(platform)?.samples[surface]?.[0]
  );
}

function isRead(url: string): boolean {
  return URL.canParse(url) && placeOf(url) !== undefined;
}
