import type { Problem } from './problem';

/** A row of a table; `row` is its number as a spreadsheet shows it, from 1. */
export type CsvRow = { readonly row: number; readonly cells: readonly string[] };

/** What a spreadsheet takes for a formula when a cell begins with it (OWASP, CSV injection), full-width signs too. */
const FORMULA = '=+\\-@\\t\\r\\n＝＋－＠';
const begins = new RegExp(`^'*[${FORMULA}]`, 'u');
const guarded = new RegExp(`^'+[${FORMULA}]`, 'u');

/** A table as RFC 4180 writes it. Nothing in it is a formula to a spreadsheet; `fromCell` gives back what was there. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('');
}

function toCell(value: string | number): string {
  const text = begins.test(String(value)) ? `'${value}` : String(value);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A cell without the apostrophe that kept a spreadsheet from reckoning with it, its lines parted by `\n` alone. */
export function fromCell(cell: string): string {
  return (guarded.test(cell) ? cell.slice(1) : cell).replace(/\r\n?/g, '\n');
}

/**
 * The text of a file that should be a CSV: UTF-8, with or without a byte order mark. Otherwise what it is instead:
 * `csv_empty`, `csv_workbook`, `csv_utf16`, `csv_not_utf8`.
 */
export function csvTextOf(bytes: Uint8Array): { readonly text: string } | { readonly problem: Problem } {
  const [first, second] = bytes;
  const fail = (code: string): { readonly problem: Problem } => ({ problem: { code, again: false } });
  if (first === 0x50 && second === 0x4b) return fail('csv_workbook'); // PK: a workbook is a zip
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return fail('csv_utf16');
  if (bytes.subarray(0, 512).includes(0)) return fail('csv_utf16');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? fail('csv_empty') : { text };
  } catch {
    return fail('csv_not_utf8');
  }
}

/**
 * The rows of a CSV, those without any content left out. The cells are parted by what parts the first line: a comma, or
 * the semicolon or tab some spreadsheets write. `csv_quote` names the row whose quotation marks do not match.
 */
export function parseCsv(text: string): { readonly rows: readonly CsvRow[] } | { readonly problem: Problem } {
  const comma = separatorOf(text);
  const rows: CsvRow[] = [];
  let row = 1;
  let cells: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = readCell(text, at, comma);
    if (!cell) return { problem: { code: 'csv_quote', with: [String(row)], again: false } };
    cells.push(cell.text);
    at = cell.end;
    if (text[at] === comma) {
      at += 1;
      if (at < text.length) continue;
      cells.push('');
    } else if (text[at] === '\r' && text[at + 1] === '\n') at += 2;
    else at += 1;
    if (cells.some((each) => each.trim() !== '')) rows.push({ row, cells });
    cells = [];
    row += 1;
  }
  return { rows };
}

/** One cell from `at` on and where it ends: before what parts it, or at the end. Undefined where its quotes do not match. */
function readCell(
  text: string,
  at: number,
  comma: string,
): { readonly text: string; readonly end: number } | undefined {
  if (text[at] !== '"') {
    let end = at;
    while (end < text.length && !isEnd(text[end], comma)) end += 1;
    return { text: text.slice(at, end), end };
  }
  let content = '';
  for (let from = at + 1; ;) {
    const close = text.indexOf('"', from);
    if (close === -1) return undefined;
    content += text.slice(from, close);
    if (text[close + 1] !== '"') {
      const isWhole = close + 1 >= text.length || isEnd(text[close + 1], comma);
      return isWhole ? { text: content, end: close + 1 } : undefined;
    }
    content += '"';
    from = close + 2;
  }
}

function isEnd(char: string | undefined, comma: string): boolean {
  return char === comma || char === '\n' || char === '\r';
}

function separatorOf(text: string): ',' | ';' | '\t' {
  const [first = ''] = text.split(/[\r\n]/, 1);
  const count = (char: string): number => first.split(char).length;
  if (count(';') > count(',')) return ';';
  return count('\t') > count(',') ? '\t' : ',';
}
