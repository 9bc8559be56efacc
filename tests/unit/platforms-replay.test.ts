// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { find } from '@/utils/page/find';
import { wordsOf } from '@/utils/page/read';
import { isReadPlace, placeOf } from '@/utils/platforms';

/** Saved real pages live outside the repository, where someone has them. */
const folder = resolve(import.meta.dirname, '../../../shared/pages');
const there = existsSync(folder);
if (!there) console.log('no saved pages beside the repository: replay skipped');

/** What each saved page certainly holds. A note was saved without its comments, a video without its panel. */
const pages = [
  {
    file: 'rednote.note.2026-06.html',
    url: 'https://www.xiaohongshu.com/explore/64f0c0de000000001e03f00d',
    holds: { title: 1, body: 1 },
  },
  {
    file: 'rednote.explore.2026-03.html',
    url: 'https://www.xiaohongshu.com/explore',
    holds: { title: 10 },
  },
] as const;

it.skipIf(!there).each(pages)('reads the saved page $file', ({ file, url, holds }) => {
  const page = new DOMParser().parseFromString(readFileSync(join(folder, file), 'utf8'), 'text/html');
  const place = placeOf(url);
  if (!place || !isReadPlace(place)) throw new Error(`no read surface at ${url}`);
  expect(find(place.surface.landmark, page)).toBeDefined();
  for (const [kind, least] of Object.entries(holds)) {
    const text = place.surface.texts.find((one) => one.kind === kind);
    const found = text && find(text.text, page);
    const words = found?.elements.map((element) => wordsOf(element, text?.except?.join(',')));
    expect(words?.filter((one) => /\p{Script=Han}/u.test(one)).length).toBeGreaterThanOrEqual(least);
  }
});
