import { describe, expect, it } from 'vitest';
import { newDraft, withTrack, type Draft } from '@/utils/domain/draft';
import { withLabels } from '@/utils/domain/draft-labels';
import { isSameDraft, mergeDrafts } from '@/utils/domain/merge-drafts';

const base = newDraft('d', 1, { rednote: { on: true, lang: 'zh' }, tiktok: { on: true, lang: 'en' } });
const write = (draft: Draft, lang: 'zh' | 'en', change: Partial<Draft['sheet']['zh']>): Draft => ({
  ...draft,
  updatedAt: draft.updatedAt + 1,
  sheet: { ...draft.sheet, [lang]: { ...draft.sheet[lang], ...change } },
});

describe('two tabs on one draft', () => {
  it('keeps what each wrote in its own field', () => {
    const mine = write(base, 'zh', { title: '早安' });
    const theirs = write(write(base, 'en', { body: 'Good morning' }), 'zh', { tags: ['早餐'] });
    const { draft, overruled } = mergeDrafts(base, mine, theirs);
    expect(draft.sheet).toEqual({
      zh: { title: '早安', body: '', tags: ['早餐'] },
      en: { title: '', body: 'Good morning', tags: [] },
    });
    expect(overruled).toBe(false);
  });

  it('lets the newer words stand, and says so', () => {
    const merged = mergeDrafts(base, write(base, 'zh', { title: '二' }), write(base, 'zh', { title: '一' }));
    expect(merged.draft.sheet.zh.title).toBe('二');
    expect(merged.overruled).toBe(true);
  });

  it('keeps the track one brought and the track the other translated', () => {
    const cue = { start: 0, end: 1, text: '早安' };
    const mine = withTrack(withTrack(base, 'zh', [cue]), 'en', [{ ...cue, text: 'Morning' }]);
    const theirs = withTrack(base, 'zh', [cue]);
    const edited = withTrack(mine, 'zh', [{ ...cue, text: '早上好' }]);
    expect(mergeDrafts(base, mine, theirs).draft.subtitles).toEqual(mine.subtitles);
    expect(mergeDrafts(mine, withTrack(mine, 'en', undefined), edited).draft.subtitles).toEqual({
      zh: [{ ...cue, text: '早上好' }],
    });
    expect(mergeDrafts(theirs, withTrack(theirs, 'zh', undefined), theirs).draft.subtitles).toBeUndefined();
  });

  it('says nothing when both wrote the same', () => {
    const same = write(base, 'zh', { tags: ['上海'] });
    expect(mergeDrafts(base, same, write(base, 'zh', { tags: ['上海'] })).overruled).toBe(false);
  });

  it('merges destinations platform by platform', () => {
    const mine = {
      ...base,
      destinations: { ...base.destinations, tiktok: { on: false, lang: 'en' as const } },
    };
    const theirs = {
      ...base,
      destinations: { ...base.destinations, rednote: { on: true, lang: 'en' as const } },
    };
    expect(mergeDrafts(base, mine, theirs).draft.destinations).toEqual({
      rednote: { on: true, lang: 'en' },
      tiktok: { on: false, lang: 'en' },
    });
  });

  it('puts on and takes off labels as either did, and never asks about it', () => {
    const was = withLabels(base, ['food', 'old']);
    const merged = mergeDrafts(
      was,
      withLabels(was, ['food', 'old', 'mine']),
      withLabels(was, ['food', 'theirs']),
    );
    expect(merged.draft.labels).toEqual(['food', 'theirs', 'mine']);
    expect(merged.overruled).toBe(false);
    expect(mergeDrafts(was, withLabels(was, []), was).draft).not.toHaveProperty('labels');
    expect(mergeDrafts(base, base, withLabels(base, ['a'])).draft.labels).toEqual(['a']);
  });

  it('keeps a video one tab dropped while the other wrote', () => {
    const video = { id: 'v', name: 'a.mp4', type: 'video/mp4', size: 3, facts: undefined };
    const merged = mergeDrafts(base, write(base, 'en', { body: 'hi' }), { ...base, video, coverAt: 1 });
    expect(merged.draft.video).toEqual(video);
    expect(merged.draft.coverAt).toBe(1);
  });
});

it('calls drafts the same by their words, not by when they were written', () => {
  expect(isSameDraft(base, { ...structuredClone(base), updatedAt: 99 })).toBe(true);
  expect(isSameDraft(base, write(base, 'en', { tags: ['a'] }))).toBe(false);
  expect(isSameDraft(write(base, 'en', { tags: ['a', 'b'] }), write(base, 'en', { tags: ['a'] }))).toBe(
    false,
  );
});
