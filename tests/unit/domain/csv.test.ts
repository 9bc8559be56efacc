import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, csvTextOf, fromCell, parseCsv } from '@/utils/domain/csv';

const cellsOf = (text: string): unknown => {
  const parsed = parseCsv(text);
  return 'problem' in parsed ? parsed.problem : parsed.rows.map(({ cells }) => cells);
};

describe('a CSV', () => {
  it.each([
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['"a""b","c\r\nd",""\n', [['a"b', 'c\r\nd', '']]],
    [
      'a;b\n"1;2";3,4',
      [
        ['a', 'b'],
        ['1;2', '3,4'],
      ],
    ],
    [
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n\n,\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['5" tall,b', [['5" tall', 'b']]],
    ['', []],
  ])('%j is read', (text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  it.each([
    ['a,b\n"1,2\n3', '2'],
    ['a\n"x"y\n', '2'],
    ['"', '1'],
  ])('%j has quotation marks that do not match', (text, row) => {
    expect(cellsOf(text)).toMatchObject({ code: 'csv_quote', with: [row] });
  });

  it('numbers rows as a spreadsheet does', () => {
    const parsed = parseCsv('a\n"1\n2"\n\n3');
    expect('rows' in parsed && parsed.rows.map(({ row }) => row)).toEqual([1, 2, 4]);
  });

  it('comes back exactly, whatever is in its cells, and nothing in it is a formula', () => {
    const cell = fc
      .oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[=+\-@'"\t\n,; ]{0,4}[a-z]?$/))
      .map((text) => text.replace(/\r\n?/g, '\n'));
    const tables = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1 });
    fc.assert(
      fc.property(tables, (rows) => {
        const text = csvText(rows);
        const parsed = parseCsv(`x,y,z\r\n${text}`);
        if ('problem' in parsed) throw new Error(parsed.problem.code);
        const [, ...read] = parsed.rows;
        expect(read.map(({ cells }) => cells.map(fromCell))).toEqual(rows);
        for (const { cells } of read)
          for (const each of cells) expect(/^[=+\-@\t\r\n＝＋－＠]/u.test(each)).toBe(false);
      }),
    );
  });
});

describe('a file that should be a CSV', () => {
  const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  it.each([
    ['nothing', bytes(), 'csv_empty'],
    ['blanks', utf8('\uFEFF \r\n'), 'csv_empty'],
    ['a workbook', bytes(0x50, 0x4b, 3, 4, 20), 'csv_workbook'],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x61, 0), 'csv_utf16'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x61), 'csv_utf16'],
    ['UTF-16 that does not say so', bytes(0x61, 0, 0x2c, 0), 'csv_utf16'],
    ['标题 in GBK', bytes(0xb1, 0xea, 0xcc, 0xe2), 'csv_not_utf8'],
  ])('%s is told apart', (_, content, code) => {
    expect(csvTextOf(content)).toMatchObject({ problem: { code } });
  });

  it('is read as UTF-8, its mark left out', () => {
    expect(csvTextOf(utf8('\uFEFF标题,a'))).toEqual({ text: '标题,a' });
  });
});
