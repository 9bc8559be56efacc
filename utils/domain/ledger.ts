import { csvText } from './csv';
import { stampOf, wallClock } from './clock';
import type { Zone } from './schedule';
import type { EngineId } from './translation';

/** One request that left this device. Never what was in it. */
export type LedgerLine = {
  readonly at: number;
  readonly engine: EngineId;
  readonly host: string;
  /** Of hers and of what she reads, in Unicode code points; 0 when no text went. */
  readonly characters: number;
  /** Asked for, when a file was. */
  readonly bytes: number;
  /** Where it was asked: `rednote.note`, `tiktok`, or `ferry` for a page of Ferry's own. */
  readonly surface: string;
};

/** The most an engine may be sent, in characters; undefined: no limit. */
export type Cap = { readonly day?: number | undefined; readonly month?: number | undefined };

/** The day and the month an instant is in, on the clock of `zone`: `2026-11-25` and `2026-11`. */
export function periodsOf(at: number, zone: Zone): { readonly day: string; readonly month: string } {
  const day = stampOf(wallClock(at, zone)).slice(0, 10);
  return { day, month: day.slice(0, 7) };
}

/** Requests that are alike but for their time. */
export type LedgerSum = Omit<LedgerLine, 'at'> & { readonly requests: number };

/** What left on one day; sums and lines youngest first. */
export type LedgerDay = {
  readonly day: string;
  readonly requests: number;
  readonly characters: number;
  readonly bytes: number;
  readonly sums: readonly LedgerSum[];
  readonly lines: readonly LedgerLine[];
};

/** The days of a ledger, youngest first, on the clock of `zone`. */
export function daysOf(lines: readonly LedgerLine[], zone: Zone): readonly LedgerDay[] {
  const byDay = new Map<string, LedgerLine[]>();
  for (const line of lines.toSorted((a, b) => b.at - a.at)) {
    const { day } = periodsOf(line.at, zone);
    const own = byDay.get(day);
    if (own) own.push(line);
    else byDay.set(day, [line]);
  }
  return [...byDay].map(([day, own]) => ({ day, ...totalOf(own), sums: sumsOf(own), lines: own }));
}

/** All of it in three figures. */
export function totalOf(lines: readonly LedgerLine[]): Pick<LedgerDay, 'requests' | 'characters' | 'bytes'> {
  return {
    requests: lines.length,
    characters: lines.reduce((sum, { characters }) => sum + characters, 0),
    bytes: lines.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** A table for a spreadsheet, oldest first; times as ISO instants. */
export function ledgerCsv(lines: readonly LedgerLine[]): string {
  const rows = lines
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, engine, host, characters, bytes, surface }) => [
      new Date(at).toISOString(),
      ...[engine, host, characters, bytes, surface],
    ]);
  return csvText([['at', 'engine', 'host', 'characters', 'bytes', 'surface'], ...rows]);
}

function sumsOf(lines: readonly LedgerLine[]): readonly LedgerSum[] {
  const sums = new Map<string, LedgerSum>();
  for (const { engine, host, surface, characters, bytes } of lines) {
    const key = `${engine} ${host} ${surface}`;
    const sum = sums.get(key);
    sums.set(key, {
      engine,
      host,
      surface,
      requests: (sum?.requests ?? 0) + 1,
      characters: (sum?.characters ?? 0) + characters,
      bytes: (sum?.bytes ?? 0) + bytes,
    });
  }
  return [...sums.values()];
}
