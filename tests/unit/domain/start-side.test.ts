import { describe, expect, it } from 'vitest';
import { newDraft, withUnread, writeSide, type CaptionSide, type Draft } from '@/utils/domain/draft';
import { mergeDrafts } from '@/utils/domain/merge-drafts';
import { fillEmpty, hasWords, isToCarry, replaceWith, startSide } from '@/utils/domain/start-side';

const side = (title: string, body: string, ...tags: string[]): CaptionSide => ({ title, body, tags });
const zh = side('渡船', '最后一班渡船', '日落');
const en = side('Ferry', 'The last ferry', 'sunset');
const draft: Draft = { ...newDraft('d', 1, {}), sheet: { zh, en: side('', '') } };
const started = startSide(draft, 'en', en, zh);

describe('a side an engine wrote', () => {
  it('goes with the other one and is to be read', () => {
    expect(started.sheet.en).toBe(en);
    expect(started).toMatchObject({ unread: 'en' });
    expect(started.behind).toBeUndefined();
    expect(startSide({ ...started, behind: 'en' }, 'en', en, zh).behind).toBeUndefined();
  });

  it('is behind at once where she wrote on while the engine worked', () => {
    const now = { ...draft, sheet: { ...draft.sheet, zh: side('渡船', '头班渡船', '日落') } };
    expect(startSide(now, 'en', en, zh).behind).toBe('en');
  });

  it('is behind as soon as the other one changes after it', () => {
    const { behind, unread } = writeSide(started, 'zh', side('渡船', '第一班'), started);
    expect([behind, unread]).toEqual(['en', 'en']);
  });

  it('is hers once she writes a word of it, not when she adds a tag or writes the other side', () => {
    expect(writeSide(started, 'en', side('Ferry', 'The very last ferry'), started)).not.toHaveProperty(
      'unread',
    );
    expect(writeSide(started, 'en', { ...en, tags: ['sea'] }, started).unread).toBe('en');
    expect(writeSide(started, 'zh', side('船', ''), started).unread).toBe('en');
  });

  it('leaves the other one in step while she mends it, not once it is hers', () => {
    const mended = writeSide(started, 'en', side('Ferry', 'The very last ferry'), started);
    expect(mended.behind).toBeUndefined();
    expect(writeSide(mended, 'en', side('Ferry', 'The first ferry'), mended).behind).toBe('zh');
  });

  it('is told to another tab, and taken back there', () => {
    expect(mergeDrafts(draft, started, draft).draft).toMatchObject({ unread: 'en', sheet: { en } });
    const read = withUnread(started, undefined);
    expect(mergeDrafts(started, started, read).draft).not.toHaveProperty('unread');
    expect(mergeDrafts(started, read, started)).toEqual({ draft: read, overruled: false });
  });
});

describe('words of an engine beside hers', () => {
  it.each([
    ['nothing', side('', ''), en, en],
    ['a title', side('Hers', ''), side('Hers', 'The last ferry', 'sunset'), en],
    ['tags', side('', '', 'sea'), side('Ferry', 'The last ferry', 'sea'), en],
    ['everything', side('Hers', 'Own', 'sea'), side('Hers', 'Own', 'sea'), en],
  ])('where she has %s', (_, hers, filled, replaced) => {
    expect(fillEmpty(hers, en)).toEqual(filled);
    expect(replaceWith(hers, en)).toEqual(replaced);
  });

  it('leave what they say nothing about', () => {
    expect(replaceWith(side('Hers', 'Own', 'sea'), side('', 'The last ferry'))).toEqual(
      side('Hers', 'The last ferry', 'sea'),
    );
  });
});

it.each([
  ['最后一班渡船 🌊', 'zh', true],
  ['vlog 12', 'zh', false],
  ['🌊 @june #日落', 'zh', false],
  ['The last ferry', 'en', true],
  ['上海 https://example.com', 'en', false],
  ['', 'en', false],
] as const)('“%s” on the %s side is to be carried: %s', (text, lang, is) => {
  expect(isToCarry(text, lang)).toBe(is);
});

it.each([
  [side('', ' \n', 'tag'), false],
  [side('T', ''), true],
  [side('', 'B'), true],
])('there is something to start from in %o: %s', (of, has) => {
  expect(hasWords(of)).toBe(has);
});
