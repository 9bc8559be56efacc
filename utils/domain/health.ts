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
  /** Visits in a row on which it had no name Ferry knows, and the shape of the page gave it away. */
  readonly guesses: number;
};

/** What is the matter with a probe: not found any more, or found by guessing. */
export type Trouble = 'blind' | 'guessing';

/** A page that once shows nothing may have had nothing; one that does so three times has changed. */
const SURE_AFTER = 3;

/** What is known of a probe after one more visit; `rung` is undefined when it was looked for in vain. */
export function afterVisit(
  before: ProbeHealth | undefined,
  {
    rung,
    guessed,
    ...visit
  }: Pick<ProbeHealth, 'platform' | 'surface' | 'probe'> & {
    readonly rung: number | undefined;
    readonly guessed: boolean;
  },
): ProbeHealth {
  const { rung: last = 0, misses = 0, guesses = 0 } = before ?? {};
  if (rung === undefined) return { ...visit, rung: last, misses: misses + 1, guesses };
  return { ...visit, rung, misses: 0, guesses: guessed ? guesses + 1 : 0 };
}

/** What is the matter with a probe, once visits enough agree. */
export function troubleOf({ misses, guesses }: ProbeHealth): Trouble | undefined {
  if (misses >= SURE_AFTER) return 'blind';
  return guesses >= SURE_AFTER ? 'guessing' : undefined;
}

/** A platform's health is that of its worst probe. */
export function healthOf(platform: PlatformId, rows: readonly ProbeHealth[]): Health {
  const own = rows.filter((row) => row.platform === platform);
  if (own.some((row) => troubleOf(row) === 'blind')) return 'blind';
  return own.some(({ rung }) => rung > 0) ? 'worn' : 'well';
}

/** What whoever mends a platform must know: where, what was looked for, and by which rung it was found. No word of the page. */
export function healthReport({
  surface,
  host,
  sights,
  version,
  userAgent,
}: {
  /** `tiktok.video`. */
  readonly surface: string;
  readonly host: string;
  readonly sights: readonly { readonly probe: string; readonly found: string }[];
  readonly version: string;
  readonly userAgent: string;
}): string {
  const [browser = 'unknown browser'] =
    /(?:Firefox|Edg|OPR)\/\d+/u.exec(userAgent) ?? /Chrome\/\d+/u.exec(userAgent) ?? [];
  return [
    `${surface} on ${host}`,
    ...sights.map(({ probe, found }) => `${probe}: ${found}`),
    `Ferry ${version}, ${browser.replace('/', ' ')}`,
  ].join('\n');
}
