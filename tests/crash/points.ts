import type { Outcome } from '@/utils/domain/outcome';
import type { Step } from '@/utils/domain/run';

/** What dies: Ferry's background, or the whole browser. */
export const killed = ['background', 'browser'] as const;
export type Killed = (typeof killed)[number];

/** What a run writes down, in order: each step as it begins, her press of Publish, and what was seen of it. */
type Moment = Step | 'proven' | 'pressed' | 'submitted' | 'live';

/**
 * The two forms, in the order they are filled, with all that is written down of each when it is filled with everything it
 * asks. RedNote's has a time of its own scheduler (so it is never seen live) and a button that lets nobody see it pressed.
 */
export const crossing = {
  rednote: [
    ...(['open', 'file', 'title', 'body', 'tags', 'cover'] as const),
    ...(['visibility', 'ai', 'original', 'location', 'schedule'] as const),
    ...(['read-back', 'proven', 'publish-watch', 'submitted'] as const),
  ],
  tiktok: [
    ...(['open', 'file', 'body', 'tags', 'cover'] as const),
    ...(['visibility', 'comments', 'duet', 'stitch', 'ai', 'promotion', 'location'] as const),
    ...(['read-back', 'proven', 'publish-watch', 'pressed', 'submitted', 'live'] as const),
  ],
} as const satisfies Readonly<Record<string, readonly Moment[]>>;
export type Crossing = keyof typeof crossing;
export const forms = Object.keys(crossing) as readonly Crossing[];

/** A moment in the run of one form: what it has just written down when everything stops. */
export type Point = { readonly platform: Crossing; readonly at: Moment };

export const points: readonly Point[] = forms.flatMap((platform) =>
  crossing[platform].map((at) => ({ platform, at })),
);

/** The row that marks a moment: of which store, and what it says (`saysOf` in hold.ts). */
export function rowOf({ at }: Point): { readonly store: 'journal' | 'outcomes'; readonly says: string } {
  if (at === 'proven') return { store: 'outcomes', says: 'waiting-for-you' };
  if (at === 'submitted' || at === 'live') return { store: 'outcomes', says: at };
  return { store: 'journal', says: at === 'pressed' ? 'publish-watch result' : `${at} intent` };
}

/** Whether it comes only after she has pressed Publish. */
export function isPosted({ at }: Point): boolean {
  return at === 'pressed' || at === 'submitted' || at === 'live';
}

type Stand = Outcome['kind'] | undefined;

/**
 * How each form may stand once all is up again; undefined: never begun. A background that died is woken and everything
 * goes on. After the browser died nothing does: what was touched is hers to look at, what was seen stays seen.
 */
export function standings(point: Point, who: Killed): Readonly<Record<Crossing, readonly Stand[]>> {
  const { platform, at } = point;
  if (who === 'background') {
    const filled = { rednote: ['waiting-for-you'], tiktok: ['waiting-for-you'] } as const;
    return isPosted(point)
      ? { ...filled, [platform]: [platform === 'rednote' ? 'submitted' : 'live'] }
      : filled;
  }
  const own: Stand = at === 'open' ? 'failed' : at === 'submitted' || at === 'live' ? at : 'unknown';
  if (platform === 'tiktok') return { rednote: ['unknown'], tiktok: [own] };
  if (isPosted(point)) return { rednote: [own], tiktok: ['unknown'] };
  // The second form is opened as soon as the first is proven.
  return { rednote: [own], tiktok: at === 'publish-watch' ? [undefined, 'failed', 'unknown'] : [undefined] };
}
