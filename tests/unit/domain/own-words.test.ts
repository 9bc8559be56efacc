import { describe, expect, it } from 'vitest';
import {
  dropOwn,
  isSheetAhead,
  newDraft,
  wordsFor,
  writeFor,
  writeOwn,
  type CaptionSide,
  type Destination,
  type Draft,
} from '@/utils/domain/draft';
import type { Limits } from '@/utils/domain/limits';
import { mergeDrafts } from '@/utils/domain/merge-drafts';
import { variantOf } from '@/utils/domain/variant';

const limits: Limits = {
  title: { max: 20, unit: 'weighted' },
  body: { max: 30, unit: 'utf16' },
  video: {},
  tags: { max: 2, as: 'inline', allowed: /^[\p{L}\p{N}_]+$/u },
};
const words = (body: string, more: Partial<CaptionSide> = {}): CaptionSide => ({
  title: '',
  body,
  tags: [],
  ...more,
});
const sheet = { zh: words('渡船'), en: words('The ferry', { tags: ['sea'] }) };
const draft: Draft = {
  ...newDraft('d', 1, { rednote: { on: true, lang: 'zh' }, tiktok: { on: true, lang: 'en' } }),
  sheet,
};
const own = writeOwn(draft, 'tiktok', words('Wait for it', { title: 'Hers', tags: ['a', 'b', 'c'] }));
const at = (of: Draft, platform = 'tiktok'): Destination => of.destinations[platform] as Destination;

describe('words for one platform alone', () => {
  it('go to that platform, under its limits, and to no other', () => {
    expect(variantOf(own, 'tiktok', limits)).toMatchObject({
      lang: 'en',
      title: { kept: 'Hers' },
      body: { kept: 'Wait for it\n#a #b' },
      tagsLeftOut: ['c'],
    });
    expect(wordsFor(own, 'rednote')).toBe(sheet.zh);
    expect(own.sheet).toBe(draft.sheet);
  });

  it('are written where they stand: a platform without them writes on the sheet', () => {
    expect(wordsFor(writeFor(own, 'tiktok', words('x')), 'tiktok')).toEqual(words('x'));
    expect(writeFor(own, 'tiktok', words('x')).sheet).toBe(draft.sheet);
    expect(writeFor(draft, 'tiktok', words('x')).sheet.en).toEqual(words('x'));
  });

  it('tell when the sheet went on, until they are written on', () => {
    const ahead = { ...own, sheet: { ...own.sheet, en: words('The last ferry') } };
    expect(isSheetAhead(own, at(own))).toBe(false);
    expect(isSheetAhead({ ...own, sheet: { ...own.sheet, zh: words('船') } }, at(own))).toBe(false);
    expect(isSheetAhead(ahead, at(ahead))).toBe(true);
    const caughtUp = writeOwn(ahead, 'tiktok', words('Wait'));
    expect(isSheetAhead(caughtUp, at(caughtUp))).toBe(false);
    expect(isSheetAhead(draft, at(draft))).toBe(false);
  });

  it('are let go without a trace', () => {
    expect(dropOwn(own, 'tiktok')).toEqual(draft);
    expect(dropOwn(draft, 'tiktok')).toBe(draft);
  });
});

describe('words for one platform alone, in two tabs', () => {
  const hers = at(own).own?.words as CaptionSide;
  const said = (of: Draft): CaptionSide | undefined => at(of).own?.words;

  it('merge field by field, beside whatever else was chosen', () => {
    const mine = writeOwn(own, 'tiktok', { ...hers, title: 'Mine' });
    const theirs = writeOwn(own, 'tiktok', { ...hers, body: 'Theirs' });
    const off = {
      ...theirs,
      destinations: { ...theirs.destinations, tiktok: { ...at(theirs), on: false } },
    };
    const { draft: merged, overruled } = mergeDrafts(own, mine, off);
    expect(said(merged)).toEqual({ ...hers, title: 'Mine', body: 'Theirs' });
    expect(at(merged).on).toBe(false);
    expect(overruled).toBe(false);
  });

  it('begun in one tab stand beside the sheet written in the other', () => {
    const theirs = { ...draft, sheet: { ...sheet, en: words('Another ferry') } };
    const { draft: merged } = mergeDrafts(draft, own, theirs);
    expect(said(merged)).toEqual(hers);
    expect(isSheetAhead(merged, at(merged))).toBe(true);
  });

  it('let go in one tab are gone, unless the other wrote on them: then she is told', () => {
    expect(mergeDrafts(own, own, dropOwn(own, 'tiktok'))).toEqual({ draft, overruled: false });
    expect(mergeDrafts(own, dropOwn(own, 'tiktok'), own)).toEqual({ draft, overruled: false });
    const written = writeOwn(own, 'tiktok', words('Hers again'));
    const { draft: merged, overruled } = mergeDrafts(own, written, dropOwn(own, 'tiktok'));
    expect(said(merged)).toEqual(words('Hers again'));
    expect(overruled).toBe(true);
  });

  it('said of a platform one tab alone knows', () => {
    const without = { ...draft, destinations: {} };
    expect(said(mergeDrafts(without, own, without).draft)).toEqual(hers);
  });
});
