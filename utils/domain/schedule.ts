import type { PlatformId } from './draft';

/** IANA name, e.g. `Asia/Shanghai`. */
export type Zone = string;

/** When one draft goes to one platform. `at` is an instant (ms); `zone` is the clock she chose it on. */
export type Schedule = {
  readonly id: string;
  readonly draftId: string;
  readonly platform: PlatformId;
  readonly at: number;
  readonly zone: Zone;
  /** `native`: the platform's own scheduler posts it; `reminder`: Ferry opens the filled form at the slot. */
  readonly how: 'native' | 'reminder';
  readonly state: 'planned' | 'reminded' | 'missed' | 'done';
};

/** How late a reminder may still be given, in ms: a browser may hold an alarm back a minute. */
export const GRACE_MS = 2 * 60_000;

/** A draft has one slot per platform; planning again moves it. */
export function slotId(draftId: string, platform: PlatformId): string {
  return `${draftId}.${platform}`;
}

/** When the one alarm should wake us (ms); undefined when nothing is planned. A slot already past wakes at once. */
export function next(rows: readonly Schedule[], now: number): number | undefined {
  const planned = rows.filter(({ state }) => state === 'planned').map(({ at }) => at);
  return planned.length > 0 ? Math.max(now, Math.min(...planned)) : undefined;
}

/**
 * What has come due. A reminder is given at its time; one that the browser slept through, or that passed before the
 * browser started (`awakeSince`, ms), is missed. A native slot still planned at its time is missed too: nobody saw
 * the platform take it.
 */
export function due(
  rows: readonly Schedule[],
  now: number,
  awakeSince: number,
): { readonly remind: readonly Schedule[]; readonly missed: readonly Schedule[] } {
  const come = rows.filter(({ state, at }) => state === 'planned' && at <= now);
  const inTime = ({ how, at }: Schedule): boolean =>
    how === 'reminder' && at >= awakeSince && now - at <= GRACE_MS;
  return { remind: come.filter(inTime), missed: come.filter((row) => !inTime(row)) };
}

/** What a platform's own scheduler takes, from now. */
export type Window = {
  readonly stepMinutes: number;
  readonly earliestMinutes: number;
  readonly latestDays: number;
};

/** Whether the platform's own scheduler takes `at`; otherwise why not, with the nearest instant it takes. */
export function placeInWindow(
  at: number,
  now: number,
  { stepMinutes, earliestMinutes, latestDays }: Window,
):
  | { readonly kind: 'fits' }
  | { readonly kind: 'too-soon' | 'too-late' | 'off-step'; readonly nearest: number } {
  // Zones are whole quarters of an hour from UTC, so a step of the hour is a step of the instant.
  const step = stepMinutes * 60_000;
  const earliest = Math.ceil((now + earliestMinutes * 60_000) / step) * step;
  const latest = Math.floor((now + latestDays * 24 * 60 * 60_000) / step) * step;
  if (at < earliest) return { kind: 'too-soon', nearest: earliest };
  if (at > latest) return { kind: 'too-late', nearest: latest };
  if (at % step !== 0) return { kind: 'off-step', nearest: Math.round(at / step) * step };
  return { kind: 'fits' };
}
