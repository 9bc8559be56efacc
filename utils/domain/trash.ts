import type { Draft } from './draft';
import type { Schedule } from './schedule';

/** A draft thrown away `at`, with the slots it had. */
export type Trashed = {
  readonly id: string;
  readonly at: number;
  readonly draft: Draft;
  readonly schedules: readonly Schedule[];
};

/** How long a draft stays in the trash, in days. */
export const TRASH_DAYS = 30;
const DAY_MS = 24 * 60 * 60_000;

/** How many days it has left, the one that has begun included. `now` may lag behind the moment it was thrown away. */
export function daysLeft({ at }: Trashed, now: number): number {
  const days = Math.ceil((at - trashLimit(now)) / DAY_MS);
  return Math.min(Math.max(1, days), TRASH_DAYS);
}

/** What was thrown away before this (ms) has had its time. */
export function trashLimit(now: number): number {
  return now - TRASH_DAYS * DAY_MS;
}
