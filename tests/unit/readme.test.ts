import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { platforms, uploadSurface } from '@/utils/platforms';

/** README › Platforms, cell by cell, without its head. */
function tableRows(): readonly (readonly string[])[] {
  const readme = readFileSync(resolve('README.md'), 'utf8');
  const [, section = ''] = readme.split(/^### Platforms$/m);
  return (section.split(/^#/m)[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

test('README › Platforms says what utils/platforms knows', () => {
  const zones = {
    'Asia/Shanghai': 'the platform’s own, Beijing time',
    local: 'the platform’s own, local time',
  };
  const known = platforms.map((platform) => {
    const { en, zh } = platform.name;
    const names = (kind: 'read' | 'upload'): string =>
      platform.surfaces
        .filter((surface) => surface.kind === kind)
        .map(({ name }) => name)
        .join(', ');
    const schedule = uploadSurface(platform)?.schedule;
    return [
      en === zh ? en : `${en} ${zh}`,
      names('read'),
      names('upload'),
      schedule ? zones[schedule.zone] : '',
    ];
  });
  const told = tableRows().map((row) => row.map((cell) => cell.replace("'", '’')));
  expect(told).toEqual(known);
});
