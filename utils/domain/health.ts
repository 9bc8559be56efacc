import type { PlatformId } from './draft';

/** How well Ferry finds what it looks for: by the best rung, by a lower one, or not at all any more. */
export type Health = 'well' | 'worn' | 'blind';

/** What was seen of one probe so far. `rung` is where it was last found. */
export type ProbeHealth = {
  readonly platform: PlatformId;
  readonly surface: string;
  readonly probe: string;
  readonly rung: number;
  /** Visits in a row on which it was looked for in vain. */
  readonly misses: number;
};

/** A page that once shows nothing may have had nothing; one that does so three times has changed. */
const BLIND_AFTER = 3;

/** What is known of a probe after one more visit; `rung` is undefined when it was looked for in vain. */
export function afterVisit(
  before: ProbeHealth | undefined,
  {
    rung,
    ...visit
  }: Pick<ProbeHealth, 'platform' | 'surface' | 'probe'> & { readonly rung: number | undefined },
): ProbeHealth {
  if (rung === undefined) return { ...visit, rung: before?.rung ?? 0, misses: (before?.misses ?? 0) + 1 };
  return { ...visit, rung, misses: 0 };
}

/** A platform's health is that of its worst probe. */
export function healthOf(platform: PlatformId, rows: readonly ProbeHealth[]): Health {
  const own = rows.filter((row) => row.platform === platform);
  if (own.some(({ misses }) => misses >= BLIND_AFTER)) return 'blind';
  return own.some(({ rung }) => rung > 0) ? 'worn' : 'well';
}
