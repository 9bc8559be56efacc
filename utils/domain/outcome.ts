/**
 * How a run ended, as far as anybody saw. Only a sighting, Ferry's or hers, makes it `submitted` or `live`.
 * - `filled`: the form was filled, some field is not proven.
 * - `waiting-for-you`: everything is in the form; the person presses Publish.
 * - `submitted`: the person pressed Publish and the page left for the platform's success page, or she says it is there.
 *   `listed`: it also stands in the platform's list of her posts, where nobody else can be seen to see it.
 * - `live`: the post was seen, at `url`.
 * - `unknown`: something may have happened; please check.
 * - `missed`: its slot passed while nobody could act.
 * - `failed`: stopped before anything could have been posted.
 */
export type Outcome =
  | { readonly kind: 'filled' | 'waiting-for-you' | 'unknown' | 'missed' }
  | { readonly kind: 'submitted'; readonly listed?: true }
  | { readonly kind: 'live'; readonly url: string }
  | { readonly kind: 'failed'; readonly code: string };

/** Whether the post was seen going out: nothing is filled again after it. */
export function isPosted(outcome: Outcome | undefined): boolean {
  return outcome?.kind === 'submitted' || outcome?.kind === 'live';
}

/** Whether `next` may take the place of `before`: what was seen is never unsaid, and nothing is said twice. */
export function mayFollow(before: Outcome | undefined, next: Outcome): boolean {
  if (before?.kind === 'live') return false;
  if (before?.kind === 'submitted')
    return next.kind === 'live' || (next.kind === 'submitted' && next.listed === true && !before.listed);
  return before?.kind !== next.kind || next.kind === 'failed';
}
