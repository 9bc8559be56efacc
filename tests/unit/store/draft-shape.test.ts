import { expect, it } from 'vitest';
import type { Draft } from '@/utils/domain/draft';
import { draftShape } from '@/utils/store/draft-shape';

const side = { title: '早安', body: 'a\nb', tags: ['早餐'] };
/** Every field there is: one that a bundle would lose does not compile here either. */
const full: Required<Draft> = {
  id: 'd1',
  createdAt: 1,
  updatedAt: 2,
  video: {
    id: 'v1',
    name: 'a.mov',
    type: 'video/quicktime',
    size: 12,
    facts: {
      container: 'MOV',
      duration: 6.5,
      size: 12,
      width: 1080,
      height: 1920,
      rotation: 90,
      fps: 29.97,
      videoCodec: 'avc',
      audioCodec: 'aac',
    },
  },
  coverAt: 0.5,
  coverId: 'c1',
  coverAim: { x: 0.25, y: 1 },
  sheet: { zh: side, en: side },
  behind: 'en',
  about: { promotion: 'paid', ai: 'yes', kids: 'no' },
  unread: 'en',
  unsigned: true,
  destinations: {
    tiktok: {
      on: true,
      lang: 'en',
      choices: {
        visibility: 'friends',
        comments: 'off',
        duet: 'on',
        stitch: 'off',
        original: 'yes',
        location: 'Shanghai',
      },
      own: { words: side, since: side },
      account: '@june.crosses',
    },
  },
  subtitles: { en: [{ start: 0.5, end: 2, text: 'Good morning' }] },
  accepted: ['tiktok|rule|words'],
  labels: ['spring'],
};

it('carries every field of a draft', () => {
  expect(draftShape.parse(JSON.parse(JSON.stringify(full)))).toEqual(full);
});

it.each([
  ['no sheet', { sheet: undefined }],
  ['a language there is not', { behind: 'fr' }],
  ['a tag that is no text', { sheet: { zh: { ...side, tags: [1] }, en: side } }],
  ['a text without end', { sheet: { zh: { ...side, body: 'x'.repeat(60_000) }, en: side } }],
  ['a platform with a strange name', { destinations: { '../x': { on: true, lang: 'en' } } }],
  ['a video without a name', { video: { ...full.video, name: 7 } }],
])('refuses %s', (_, change) => {
  expect(draftShape.safeParse({ ...full, ...change }).success).toBe(false);
});

it('leaves out what it does not know', () => {
  expect(draftShape.parse({ ...full, evil: '<script>' })).toEqual(full);
});
