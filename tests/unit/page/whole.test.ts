// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { whole } from '@/utils/page/insert/whole';
import { built } from './built';

const problem = { code: 'fill_no_shape', again: true };
const shape = whole({ whole: [], shown: { any: ['video'] } }, problem);

/** An upright video of 90 × 160 in a frame. happy-dom lays nothing out: each says where it stands. */
function preview(frame: string, fit: string, place: Record<'video' | 'frame', DOMRect>): HTMLVideoElement {
  built([
    'div',
    { role: 'dialog' },
    ['section', { style: frame }, ['video', { style: `object-fit: ${fit}` }]],
  ]);
  for (const [tag, box] of [
    ['video', place.video],
    ['section', place.frame],
  ] as const) {
    const element = document.querySelector(tag);
    if (element) element.getBoundingClientRect = () => box;
  }
  const video = document.querySelector('video') as HTMLVideoElement;
  Object.assign(video, { checkVisibility: () => true });
  Object.defineProperties(video, {
    videoWidth: { value: 90, configurable: true },
    videoHeight: { value: 160 },
  });
  return video;
}

const upright = new DOMRect(0, 0, 90, 160);
const square = new DOMRect(0, 35, 90, 90);
const wide = new DOMRect(0, 0, 160, 160);

beforeEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

test.each([
  ['shown as it is', 'overflow: hidden', 'contain', { video: upright, frame: upright }, 'whole'],
  ['cut by its frame', 'overflow: hidden', 'contain', { video: upright, frame: square }, 'cut'],
  ['cut by how it fills its box', '', 'cover', { video: square, frame: square }, 'cut'],
  ['with bars at its sides', '', 'contain', { video: wide, frame: wide }, 'whole'],
  [
    'where the rest of it can be scrolled to',
    'overflow: auto',
    'contain',
    { video: upright, frame: square },
    'whole',
  ],
] as const)('a video %s', (_, frame, fit, place, said) => {
  preview(frame, fit, place);
  expect(shape.read()).toBe(said);
});

test('without a picture nothing can be told', () => {
  const video = preview('', 'contain', { video: upright, frame: upright });
  Object.defineProperty(video, 'videoWidth', { value: 0 });
  expect(shape.read()).toBe('');
});
