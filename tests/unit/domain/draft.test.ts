import { describe, expect, it } from 'vitest';
import {
  duplicateOf,
  isBlank,
  newDraft,
  withBehind,
  withOwnCover,
  writeSide,
  type Draft,
} from '@/utils/domain/draft';
import { cleanLabel, withLabels } from '@/utils/domain/draft-labels';
import { mergeDrafts } from '@/utils/domain/merge-drafts';
import type { Lang } from '@/utils/domain/language';

const empty = newDraft('d', 1, {});

/** She comes to a side, types what it says letter by letter, and leaves it. */
function write(draft: Draft, lang: Lang, field: 'title' | 'body', text: string): Draft {
  let now = draft;
  for (let length = 0; length <= text.length; length += 1)
    now = writeSide(now, lang, { ...now.sheet[lang], [field]: text.slice(0, length) }, draft);
  return now;
}

const both = write(write(empty, 'zh', 'body', '最后一班渡船'), 'en', 'body', 'The last ferry');

describe('the side the other one left behind', () => {
  it('is none while each side is written for the first time', () => {
    expect(both.behind).toBeUndefined();
    expect(write(both, 'en', 'title', 'Across').behind).toBeUndefined();
  });

  it('is the other one when words that stood there change', () => {
    expect(write(both, 'zh', 'body', '第一班渡船').behind).toBe('en');
    expect(write(both, 'en', 'body', 'The first ferry').behind).toBe('zh');
  });

  it('catches up as soon as it is written on, and does not leave the first one behind', () => {
    const behind = write(both, 'zh', 'body', '第一班渡船');
    expect(write(behind, 'en', 'body', 'The first ferry').behind).toBeUndefined();
  });

  it('stays behind while only the other side is written on', () => {
    const behind = write(both, 'zh', 'body', '第一班渡船');
    expect(write(behind, 'zh', 'body', '头班渡船').behind).toBe('en');
  });

  it('is none again when she takes a change back, or when it is only a tag', () => {
    expect(write(both, 'zh', 'body', '最后一班渡船').behind).toBeUndefined();
    expect(writeSide(both, 'zh', { ...both.sheet.zh, tags: ['日落'] }, both).behind).toBeUndefined();
  });

  it('is none where there is no other side', () => {
    const alone = write(empty, 'zh', 'body', '渡船');
    expect(write(alone, 'zh', 'body', '渡口').behind).toBeUndefined();
  });

  it('is told to another tab, and taken back there', () => {
    const behind = withBehind(both, 'en');
    expect(mergeDrafts(both, behind, both).draft.behind).toBe('en');
    expect(mergeDrafts(behind, behind, both).draft).not.toHaveProperty('behind');
    expect(mergeDrafts(behind, both, behind).overruled).toBe(false);
  });
});

it('a duplicate says the same and is its own draft', () => {
  const video = { id: 'v', name: 'a.mp4', type: 'video/mp4', size: 3, facts: undefined };
  const draft: Draft = {
    ...withLabels(withBehind(both, 'en'), ['food']),
    video,
    coverAt: 1,
    accepted: ['k'],
  };
  expect(duplicateOf(draft, 'copy', 9)).toEqual({ ...draft, id: 'copy', createdAt: 9, updatedAt: 9 });
});

it('a label is one line without commas, and makes a draft worth keeping', () => {
  expect(cleanLabel('  spring，\n sale,, ')).toBe('spring sale');
  expect(cleanLabel(' , ')).toBe('');
  expect(cleanLabel('x'.repeat(99))).toHaveLength(40);
  expect(isBlank(empty)).toBe(true);
  expect(isBlank(withLabels(empty, ['later']))).toBe(false);
  expect(isBlank(withOwnCover(empty, 'c1'))).toBe(false);
});

describe('a picture of her own as cover', () => {
  const aim = { x: 0.2, y: 0.5 };
  const aimed: Draft = { ...withOwnCover(empty, 'c1'), coverAim: aim };

  it('is aimed at anew when it is another one, or none', () => {
    expect(withOwnCover(aimed, 'c2')).toEqual({ ...empty, coverId: 'c2' });
    expect(withOwnCover(aimed, undefined)).toEqual(empty);
  });

  it('and what of it stays in view come together from two tabs, and go along to a copy', () => {
    const base = withOwnCover(empty, 'c1');
    const there: Draft = { ...base, labels: ['boats'] };
    expect(mergeDrafts(base, aimed, there).draft).toEqual({ ...there, coverAim: aim });
    expect(mergeDrafts(base, there, aimed).draft).toEqual({ ...there, coverAim: aim });
    expect(duplicateOf(aimed, 'd2', 2)).toMatchObject({ coverId: 'c1', coverAim: aim });
  });
});
