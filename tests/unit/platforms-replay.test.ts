// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { probe } from '@/.tools/probe';

/** Saved real pages live outside the repository, where someone has them. */
const folder = resolve(import.meta.dirname, '../../../shared/pages');
const there = existsSync(folder);
if (!there) console.log('no saved pages beside the repository: replay skipped');

/** How many texts each saved page certainly holds. A note was saved without its comments, a video without its panel. */
const pages = [
  {
    file: 'rednote.note.2026-06.html',
    url: 'https://www.xiaohongshu.com/explore/64f0c0de000000001e03f00d',
    holds: { landmark: 1, title: 1, body: 1 },
  },
  {
    file: 'rednote.explore.2026-03.html',
    url: 'https://www.xiaohongshu.com/explore',
    holds: { landmark: 1, title: 10 },
  },
  {
    file: 'tiktok.video.2025-07.html',
    url: 'https://www.tiktok.com/@someone/video/1',
    holds: { landmark: 1 },
  },
  {
    file: 'tiktok.profile.2025-04.html',
    url: 'https://www.tiktok.com/@someone',
    holds: { landmark: 1, body: 1 },
  },
  {
    file: 'youtube.watch.2026-01.html',
    url: 'https://www.youtube.com/watch?v=a1b2c3d4e5f',
    holds: { landmark: 1, title: 1, body: 1, comment: 20 },
  },
] as const;

it.skipIf(!there).each(pages)(
  'reads the saved page $file',
  ({ file, url, holds }) => {
    const { probes } = probe(readFileSync(join(folder, file), 'utf8'), url);
    for (const [name, least] of Object.entries(holds)) {
      const finding = probes.find((one) => one.probe === name);
      expect(finding, name).toMatchObject({ rung: 0 });
      expect(finding?.count, name).toBeGreaterThanOrEqual(least);
      expect(finding?.texts.length, name).toBeGreaterThan(0);
    }
  },
  30_000,
); // a saved page is megabytes, and a busy machine parses slowly

it.skipIf(!there)('knows a page that has not loaded', () => {
  const wall = readFileSync(join(folder, 'rednote.security.2026-03.html'), 'utf8');
  expect(() => probe(wall, 'https://www.xiaohongshu.com/explore')).toThrow('empty');
});
