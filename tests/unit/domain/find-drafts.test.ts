import { describe, expect, it } from 'vitest';
import { newDraft, type CaptionSide, type Draft } from '@/utils/domain/draft';
import { labelsOf, withLabels } from '@/utils/domain/draft-labels';
import { findDrafts } from '@/utils/domain/find-drafts';

const none: CaptionSide = { title: '', body: '', tags: [] };
const draft = (id: string, zh: Partial<CaptionSide>, en: Partial<CaptionSide> = {}): Draft => ({
  ...newDraft(id, 1, {}),
  sheet: { zh: { ...none, ...zh }, en: { ...none, ...en } },
});

const forTiktok = { words: { ...none, body: 'only over there' }, since: none };
const drafts: readonly Draft[] = [
  withLabels(draft('ferry', { title: '清晨的渡船', tags: ['早起'] }, { body: 'The FERRY at six' }), [
    'spring',
    'boats',
  ]),
  withLabels(draft('bun', { body: '第一锅生煎' }, { title: 'Buns', tags: ['foodie'] }), ['food']),
  {
    ...withLabels(draft('film', {}), ['boats']),
    destinations: { tiktok: { on: true, lang: 'en', own: forTiktok } },
    video: { id: 'v', name: 'VID_20260412.mp4', type: 'video/mp4', size: 3, facts: undefined },
  },
];
const found = (words: string, label?: string): readonly string[] =>
  findDrafts(drafts, { words, label }).map(({ id }) => id);

describe('what she looks for', () => {
  it.each([
    ['', ['ferry', 'bun', 'film']],
    ['over there', ['film']],
    ['渡船', ['ferry']],
    ['ferry', ['ferry']],
    ['早起', ['ferry']],
    ['#foodie', ['bun']],
    ['ｂｕｎｓ', ['bun']],
    ['boats', ['ferry', 'film']],
    ['20260412', ['film']],
    ['six 清晨', ['ferry']],
    ['six 生煎', []],
    ['  ', ['ferry', 'bun', 'film']],
    ['#', ['ferry', 'bun', 'film']],
    ['.*', []],
  ])('“%s” is in %j', (words, ids) => {
    expect(found(words)).toEqual(ids);
  });

  it('may be narrowed to a label', () => {
    expect(found('', 'boats')).toEqual(['ferry', 'film']);
    expect(found('six', 'boats')).toEqual(['ferry']);
    expect(found('', 'boat')).toEqual([]);
  });

  it('is found at once among five hundred', () => {
    const many = Array.from({ length: 500 }, (_, n) => draft(String(n), { body: `第${n}条 `.repeat(200) }));
    const began = performance.now();
    expect(findDrafts(many, { words: '第499条', label: undefined })).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(500);
  });
});

it('labels are told the most used first', () => {
  expect(labelsOf(drafts)).toEqual(['boats', 'food', 'spring']);
});
