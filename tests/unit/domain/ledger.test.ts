import { expect, test } from 'vitest';
import { daysOf, ledgerCsv, periodsOf, totalOf, type LedgerLine } from '@/utils/domain/ledger';

const line = (at: string, more: Partial<LedgerLine> = {}): LedgerLine => ({
  at: Date.parse(at),
  engine: 'deepl',
  host: 'api-free.deepl.com',
  characters: 10,
  bytes: 0,
  surface: 'rednote.note',
  ...more,
});

test('a day is a day on her clock', () => {
  expect(periodsOf(Date.parse('2026-11-30T17:00:00Z'), 'Asia/Shanghai')).toEqual({
    day: '2026-12-01',
    month: '2026-12',
  });
});

test('days, the youngest first, with what is alike in one sum', () => {
  const lines = [
    line('2026-11-24T10:00:00Z'),
    line('2026-11-25T10:00:00Z'),
    line('2026-11-25T11:00:00Z', { surface: 'tiktok.video', characters: 5 }),
    line('2026-11-25T12:00:00Z', { characters: 7 }),
  ];
  const [today, yesterday, ...more] = daysOf(lines, 'UTC');
  expect(more).toEqual([]);
  expect(today).toMatchObject({ day: '2026-11-25', requests: 3, characters: 22 });
  expect(today?.sums.map(({ surface, requests, characters }) => [surface, requests, characters])).toEqual([
    ['rednote.note', 2, 17],
    ['tiktok.video', 1, 5],
  ]);
  expect(today?.lines.map(({ characters }) => characters)).toEqual([7, 5, 10]);
  expect(yesterday).toMatchObject({ day: '2026-11-24', requests: 1 });
  expect(totalOf(lines)).toEqual({ requests: 4, characters: 32, bytes: 0 });
  expect(daysOf([], 'UTC')).toEqual([]);
});

test('a spreadsheet gets every request, the oldest first, and no formula', () => {
  const lines = [
    line('2026-11-25T11:00:00Z', { host: '=cmd()' }),
    line('2026-11-25T10:00:00Z', { host: 'a,"b"', surface: 'ferry' }),
  ];
  expect(ledgerCsv(lines)).toBe(
    [
      'at,engine,host,characters,bytes,surface',
      '2026-11-25T10:00:00.000Z,deepl,"a,""b""",10,0,ferry',
      "2026-11-25T11:00:00.000Z,deepl,'=cmd(),10,0,rednote.note",
      '',
    ].join('\r\n'),
  );
});
