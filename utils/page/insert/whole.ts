import type { Problem } from '@/utils/domain/problem';
import type { Ladder } from '@/utils/page/find';
import { findSeen } from '@/utils/page/seen';
import { until } from '@/utils/page/until';
import type { Control } from './control';
import { pressThrough } from './press-through';

/** What having the whole of a video needs of a platform's form (`utils/platforms` fills it in). */
export type WholeAt = { readonly whole: readonly Ladder[]; readonly shown: Ladder };

/** A form answers a press within this time. */
const ANSWER_MS = 5_000;
/** As much of a picture as is drawn of one that is not cut: layout counts in whole pixels. */
const ALL = 0.98;

/**
 * The whole of a video, where a form would cut it: `whole` or `cut`, by how much of its picture can be seen in the form's
 * own preview; `''` as long as that cannot be told. `problem`: a part of it is missing.
 */
export function whole({ whole: presses, shown }: WholeAt, problem: Problem): Control {
  const video = (): HTMLVideoElement | undefined => {
    const seen = findSeen(shown);
    return seen instanceof HTMLVideoElement ? seen : undefined;
  };
  const read = (): string => {
    const share = shareSeen(video());
    return share === undefined ? '' : share >= ALL ? 'whole' : 'cut';
  };
  return {
    find: video,
    read,
    async write(_, signal) {
      // What is unfolded already would be folded by another press.
      const from = presses.findLastIndex((probe) => findSeen(probe));
      await pressThrough(presses.slice(Math.max(from, 0)), problem, signal);
      await until(() => read() === 'whole', { deadlineMs: ANSWER_MS, problem, signal });
    },
  };
}

/** How much of a video's picture can be seen, 0…1; undefined as long as it has none. */
function shareSeen(video: HTMLVideoElement | undefined): number | undefined {
  if (!video?.videoWidth) return undefined;
  const { left, top, width, height } = video.getBoundingClientRect();
  const { objectFit } = getComputedStyle(video);
  const scales = [width / video.videoWidth, height / video.videoHeight];
  const scale = objectFit === 'cover' ? Math.max(...scales) : Math.min(...scales);
  const picture = { width: video.videoWidth * scale, height: video.videoHeight * scale };
  const seen = {
    left: left + Math.max(0, (width - picture.width) / 2),
    top: top + Math.max(0, (height - picture.height) / 2),
    right: left + Math.min(width, (width + picture.width) / 2),
    bottom: top + Math.min(height, (height + picture.height) / 2),
  };
  for (const frame of framesOf(video)) {
    const box = frame.getBoundingClientRect();
    seen.left = Math.max(seen.left, box.left);
    seen.top = Math.max(seen.top, box.top);
    seen.right = Math.min(seen.right, box.right);
    seen.bottom = Math.min(seen.bottom, box.bottom);
  }
  const area = Math.max(0, seen.right - seen.left) * Math.max(0, seen.bottom - seen.top);
  return area / (picture.width * picture.height);
}

/** What cuts off a part of it; where it can be scrolled, nothing around that does. */
function framesOf(video: HTMLVideoElement): readonly Element[] {
  const frames: Element[] = [];
  for (let at = video.parentElement; at && at.role !== 'dialog'; at = at.parentElement) {
    const { overflow } = getComputedStyle(at);
    if (/auto|scroll/.test(overflow)) break;
    if (/hidden|clip/.test(overflow)) frames.push(at);
  }
  return frames;
}
