import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { platforms } from '@/utils/platforms';
import { destinations, uploadSurface } from '@/utils/platforms/posting';
import type { Platform, ReadKind } from '@/utils/platforms/platform';

/** The table under a heading of the README, cell by cell, without its head. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const readme = readFileSync(resolve('README.md'), 'utf8');
  const [, section = ''] = readme.split(`\n### ${heading}\n`);
  return (section.split(/^#/m)[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replace("'", '’')),
    );
}

const nameOf = ({ name: { en, zh }, experimental }: Platform): string =>
  (en === zh ? en : `${en} ${zh}`) + (experimental ? ' (experimental)' : '');

const kinds: Readonly<Record<ReadKind, string>> = {
  title: 'titles',
  body: 'texts',
  caption: 'captions',
  comment: 'comments',
  reply: 'replies',
  review: 'reviews',
  message: 'messages',
};

test('README › Where it reads says what utils/platforms knows', () => {
  const known = platforms.flatMap((platform) =>
    platform.surfaces.map(({ name, texts, private: isPrivate }) => {
      const read = [...new Set(texts.map(({ kind }) => kinds[kind]))].join(', ');
      return [nameOf(platform), name, isPrivate ? `${read}, once you switch it on` : read];
    }),
  );
  expect(tableUnder('Where it reads')).toEqual(known);
});

test('README › Where it posts says what utils/platforms knows', () => {
  const zones = {
    'Asia/Shanghai': 'the platform’s own, Beijing time',
    local: 'the platform’s own, local time',
  };
  const known = destinations.map((platform) => {
    const upload = uploadSurface(platform);
    return [
      nameOf(platform),
      upload?.name ?? 'by hand, with a phone pack',
      upload?.schedule ? zones[upload.schedule.zone] : '',
    ];
  });
  expect(tableUnder('Where it posts')).toEqual(known);
});
