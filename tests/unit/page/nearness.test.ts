// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchNearness, type Nearness } from '@/utils/page/nearness';
import { watchPace, type Pace } from '@/utils/page/pace';
import { FakeNearness } from './fake-nearness';

let control: AbortController;
let pace: Pace;
let nearness: Nearness;
let told: string[];
let row: HTMLElement;
let top: number;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  vi.stubGlobal('IntersectionObserver', FakeNearness);
  control = new AbortController();
  pace = watchPace(control.signal);
  told = [];
  nearness = watchNearness(
    '50%',
    (entries) => told.push(...entries.map(({ isIntersecting }) => (isIntersecting ? 'near' : 'far'))),
    pace,
    control.signal,
  );
  row = document.body.appendChild(document.createElement('p'));
  vi.spyOn(row, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, top, 100, 20));
  top = 0;
  nearness.watch(row);
});

afterEach(() => {
  control.abort();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Scrolls the page by so many screens, in frames of 20 ms. */
function scroll(screens: number, ms: number): void {
  const box = document.scrollingElement;
  if (!box) throw new Error('the document does not scroll');
  const from = box.scrollTop;
  for (let at = 20; at <= ms; at += 20) {
    vi.advanceTimersByTime(20);
    box.scrollTop = from + (screens * innerHeight * at) / ms;
    const event = new Event('scroll');
    Object.defineProperty(event, 'timeStamp', { value: Date.now() });
    document.dispatchEvent(event);
  }
}

function tell(isIntersecting: boolean): void {
  FakeNearness.last.tell([{ target: row, isIntersecting, top }]);
}

it('is no rush to read along, to turn a page, or to jump', () => {
  scroll(3, 3_000);
  expect(pace.isRushing()).toBe(false);
  vi.advanceTimersByTime(1_000);
  scroll(0.9, 200);
  expect(pace.isRushing()).toBe(false);
  vi.advanceTimersByTime(1_000);
  scroll(8, 20);
  expect(pace.isRushing()).toBe(false);
});

it('is a rush to flick, until the page stood still; a page that loads more holds it up for a moment only', () => {
  const calm = vi.fn();
  pace.onCalm(calm);
  scroll(5, 1_000);
  expect(pace.isRushing()).toBe(true);
  vi.advanceTimersByTime(140);
  scroll(1, 200);
  expect(calm).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(pace.isRushing()).toBe(false);
  expect(calm).toHaveBeenCalledOnce();
});

it('does not watch what is flicked past, until it is near again', () => {
  tell(true);
  expect(nearness.isNear(row)).toBe(true);
  scroll(5, 1_000);
  top = -innerHeight * 5;
  tell(false);
  expect(nearness.isNear(row)).toBe(false);
  expect(FakeNearness.last.targets.has(row)).toBe(false);
  vi.advanceTimersByTime(1_000);
  expect(FakeNearness.last.targets.has(row)).toBe(false);

  top = -100;
  scroll(0.5, 1_000);
  expect(FakeNearness.last.targets.has(row)).toBe(true);
  expect(told).toEqual(['near', 'far']);
});

it('goes on watching what leaves without a flick, and what she never came near', () => {
  tell(true);
  tell(false);
  expect(FakeNearness.last.targets.has(row)).toBe(true);
  scroll(5, 1_000);
  tell(false);
  expect(FakeNearness.last.targets.has(row)).toBe(true);
});

it('keeps nothing of a row the page took out, or that is left', () => {
  tell(true);
  scroll(5, 1_000);
  tell(false);
  row.remove();
  vi.advanceTimersByTime(200);
  document.body.append(row);
  scroll(0.1, 400);
  expect(FakeNearness.last.targets.has(row)).toBe(false);

  nearness.watch(row);
  nearness.leave(row);
  expect(FakeNearness.last.targets.has(row)).toBe(false);
});
