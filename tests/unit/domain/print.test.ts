import { expect, test } from 'vitest';
import { isSameAccount } from '@/utils/domain/account';
import { twinOf, type Print } from '@/utils/domain/print';
import type { Run } from '@/utils/domain/run';
import { printOf } from '@/utils/media/print';

const DAY = 24 * 60 * 60_000;
const now = 200 * DAY;
const print: Print = { video: 'v', words: 'w' };
const earlier = (more: Partial<Run>): Run => ({
  id: 'r',
  draftId: 'd',
  platform: 'tiktok',
  startedAt: now - DAY,
  tabId: undefined,
  scheduleAt: undefined,
  print,
  receipt: undefined,
  outcome: { kind: 'submitted' },
  ...more,
});

test.each([
  ['the same video and words', {}, true],
  ['the same video under other words', { print: { video: 'v', words: 'x' } }, true],
  ['the same words with another cut', { print: { video: 'x', words: 'w' } }, true],
  ['another video and other words', { print: { video: 'x', words: 'y' } }, false],
  ['nothing known of it', { outcome: { kind: 'unknown' } }, true],
  ['live', { outcome: { kind: 'live', url: 'https://a' } }, true],
  ['stopped before anything was posted', { outcome: { kind: 'failed', code: 'x' } }, false],
  ['filled, never posted', { outcome: { kind: 'waiting-for-you' } }, false],
  ['posted too long ago', { startedAt: now - 91 * DAY }, false],
  ['by the same account, written otherwise', { account: '@June.Crosses' }, true],
  ['by another account', { account: '@bakery' }, false],
] as const)('%s', (_, more, isTwin) => {
  expect(twinOf(print, 'june.crosses', [earlier(more)], now) !== undefined).toBe(isTwin);
});

test('a run from before prints were kept is nobody’s twin; no words are not the same words', () => {
  const old = Object.fromEntries(Object.entries(earlier({})).filter(([name]) => name !== 'print')) as Run;
  expect(twinOf(print, undefined, [old], now)).toBeUndefined();
  const wordless = { video: 'x', words: '' };
  expect(twinOf({ ...print, words: '' }, undefined, [earlier({ print: wordless })], now)).toBeUndefined();
});

test('a handle is one account’s with @ or without, in any case', () => {
  expect(isSameAccount('@June.Crosses', 'june.crosses ')).toBe(true);
  expect(isSameAccount('小满不加糖', '小满')).toBe(false);
});

test('a video is known by its bytes, not by its name; words by what they say', async () => {
  const bytes = new Uint8Array(2_000_000).map((_, at) => at % 251);
  const video = new Blob([bytes]);
  const one = await printOf(video, 'the ferry  at six');
  expect(await printOf(new File([bytes], 'renamed.mp4'), 'the ferry at six ')).toEqual(one);
  const changed = bytes.slice();
  changed[1_000_000] = 255;
  const other = await printOf(new Blob([changed]), '');
  expect(other.video).not.toBe(one.video);
  expect(other.words).toBe('');
  expect((await printOf(new Blob([bytes.subarray(1)]), 'x')).video).not.toBe(one.video);
});
