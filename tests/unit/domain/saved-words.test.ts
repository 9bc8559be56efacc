import { describe, expect, it } from 'vitest';
import { newDraft, writeOwn, type Draft } from '@/utils/domain/draft';
import type { Limits } from '@/utils/domain/limits';
import {
  insertTemplate,
  signatureFor,
  signatureId,
  tagSetsIn,
  templatesIn,
  type SavedWords,
  type Signature,
} from '@/utils/domain/saved-words';
import { variantOf } from '@/utils/domain/variant';

const signature = (lang: 'zh' | 'en', text: string, platform?: string): Signature => ({
  kind: 'signature',
  id: signatureId(lang, platform),
  lang,
  text,
  ...(platform === undefined ? {} : { platform }),
});
const signatures = [
  signature('en', '— June'),
  signature('en', 'More on TikTok', 'tiktok'),
  signature('zh', '小六'),
];

describe('the signature', () => {
  it.each([
    ['en', 'instagram', '— June'],
    ['en', 'tiktok', 'More on TikTok'],
    ['zh', 'tiktok', '小六'],
    ['zh', 'rednote', '小六'],
  ] as const)('in %s on %s is “%s”', (lang, platform, text) => {
    expect(signatureFor(signatures, lang, platform)).toBe(text);
  });

  it('of blanks is none: the one for every platform stands', () => {
    expect(signatureFor([signature('en', '— June'), signature('en', ' \n', 'tiktok')], 'en', 'tiktok')).toBe(
      '— June',
    );
    expect(signatureFor([], 'en', 'tiktok')).toBe('');
  });
});

const limits = (as: 'inline' | 'entity', max = 40): Limits => ({
  body: { max, unit: 'utf16' },
  video: {},
  tags: { max: 5, as, allowed: /^\p{L}+$/u },
});
const draft: Draft = {
  ...newDraft('d', 1, { tiktok: { on: true, lang: 'en' }, rednote: { on: true, lang: 'zh' } }),
  sheet: { zh: { title: '', body: '渡船', tags: ['海'] }, en: { title: '', body: 'Ferry', tags: ['sea'] } },
};
const bodyOf = (of: Draft, as: 'inline' | 'entity', max?: number) =>
  variantOf(of, 'tiktok', limits(as, max), signatures).body;

describe('a signed caption', () => {
  it('ends in the signature, before tags that stand in the text', () => {
    expect(bodyOf(draft, 'inline').kept).toBe('Ferry\nMore on TikTok\n#sea');
    expect(bodyOf(draft, 'entity').kept).toBe('Ferry\nMore on TikTok');
  });

  it('is counted whole', () => {
    expect(bodyOf(draft, 'inline').used).toBe('Ferry\nMore on TikTok\n#sea'.length);
    expect(bodyOf(draft, 'inline', 10)).toMatchObject({ kept: 'Ferry\nMore', cut: ' on TikTok\n#sea' });
  });

  it('is signed too where it is written by hand', () => {
    const own = writeOwn(draft, 'tiktok', { title: '', body: 'Gull', tags: [] });
    expect(bodyOf(own, 'inline').kept).toBe('Gull\nMore on TikTok');
  });

  it('is not, where she switched it off for the draft', () => {
    expect(variantOf({ ...draft, unsigned: true }, 'tiktok', limits('inline'), signatures)).toMatchObject({
      body: { kept: 'Ferry\n#sea' },
      signature: '',
    });
  });
});

describe('what is offered beside a field', () => {
  const saved: readonly SavedWords[] = [
    { kind: 'tags', id: '1', lang: 'en', name: 'sea', tags: ['sea'] },
    { kind: 'tags', id: '2', lang: 'en', name: 'Only TikTok', platform: 'tiktok', tags: ['fyp'] },
    { kind: 'tags', id: '3', lang: 'zh', name: '海', tags: ['海'] },
    { kind: 'template', id: '4', lang: 'en', name: 'Morning', words: { title: 'T', body: 'B', tags: ['x'] } },
  ];

  it('is in its language and for the platforms that get it, by name', () => {
    expect(tagSetsIn(saved, 'en', ['tiktok']).map(({ name }) => name)).toEqual(['Only TikTok', 'sea']);
    expect(tagSetsIn(saved, 'en', ['youtube']).map(({ name }) => name)).toEqual(['sea']);
    expect(templatesIn(saved, 'en').map(({ name }) => name)).toEqual(['Morning']);
    expect(templatesIn(saved, 'zh')).toEqual([]);
  });

  it('takes nothing of what stands there', () => {
    const words = { title: 'T', body: 'B', tags: ['x', 'y'] };
    expect(insertTemplate({ title: '', body: '', tags: [] }, words)).toEqual(words);
    expect(insertTemplate({ title: 'Mine', body: 'Hers', tags: ['y'] }, words)).toEqual({
      title: 'Mine',
      body: 'Hers\nB',
      tags: ['y', 'x'],
    });
    expect(
      insertTemplate({ title: '', body: 'Hers', tags: [] }, { title: '', body: '', tags: [] }).body,
    ).toBe('Hers');
  });
});
