import { expect, it, test } from 'vitest';
import { movedPast, orderOf } from '@/utils/domain/engine-order';
import { engineIds } from '@/utils/domain/translation';

it.each([
  ['nothing chosen: what she set up goes first, then this device', {}, [...engineIds]],
  [
    'her order holds for every direction',
    { all: ['bergamot', 'builtin', 'endpoint', 'chat', 'deepl', 'gloss'] },
    ['bergamot', 'builtin', 'endpoint', 'chat', 'deepl', 'gloss'],
  ],
  [
    'a direction may have its own',
    { all: ['builtin', 'bergamot'], 'zh-en': ['bergamot', 'deepl'] },
    ['chat', 'endpoint', 'builtin', 'bergamot', 'deepl', 'gloss'],
  ],
  [
    'an engine that came after she chose stands where it does by default; the gloss is always last',
    { all: ['gloss', 'bergamot', 'builtin', 'endpoint'] },
    ['deepl', 'chat', 'bergamot', 'builtin', 'endpoint', 'gloss'],
  ],
] as const)('%s', (_, order, wanted) => {
  expect(orderOf(order, 'zh-en')).toEqual(wanted);
});

test('an engine moves past its neighbour, whatever stands unseen between them', () => {
  const order = ['deepl', 'chat', 'builtin', 'bergamot'] as const;
  expect(movedPast(order, 'deepl', 'builtin')).toEqual(['chat', 'builtin', 'deepl', 'bergamot']);
  expect(movedPast(order, 'bergamot', 'deepl')).toEqual(['bergamot', 'deepl', 'chat', 'builtin']);
});
