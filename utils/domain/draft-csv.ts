import { csvText, fromCell, parseCsv, type CsvRow } from './csv';
import { newDraft, type CaptionSide, type Destination, type Draft, type PlatformId } from './draft';
import { cleanLabel, LABEL_MAX, withLabels } from './draft-labels';
import { splitTags } from './hashtag';
import { langs, type Lang } from './language';
import type { Problem } from './problem';

/** The columns of a table of drafts, in the order they are written; read in any order, and all but the words may lack. */
export const csvColumns = [
  ...(['title_en', 'body_en', 'tags_en', 'title_zh', 'body_zh', 'tags_zh'] as const),
  ...(['platforms', 'labels'] as const),
] as const;
export type CsvColumn = (typeof csvColumns)[number];

/** What one table may hold. Bytes are the file's. */
export const csvLimits = { bytes: 5 * 1024 ** 2, rows: 2_000, title: 1_000, body: 20_000, tag: 100 } as const;

/** A platform as a table names it: by its id or any of its names; `lang` where the table says none. */
export type CsvPlatform = { readonly id: PlatformId; readonly names: readonly string[]; readonly lang: Lang };

/** What is wrong with a row, and in which column. */
export type RowTrouble = {
  readonly row: number;
  readonly column?: CsvColumn;
  readonly problem: Problem;
};

/** What a table would become: its good rows, and what is wrong with the others. */
export type CsvReading = { readonly drafts: readonly Draft[]; readonly troubles: readonly RowTrouble[] };

/** Where a draft goes when its row names no platform. */
const NOWHERE = 'none';

/** The drafts as a table, one row each. Videos, times and receipts are not in it: a bundle carries a video. */
export function draftCsv(drafts: readonly Draft[], platforms: readonly CsvPlatform[]): string {
  const cell = ({ sheet, destinations, labels = [] }: Draft, column: CsvColumn): string => {
    if (column === 'labels') return labels.join(', ');
    if (column === 'platforms') return platformsText(destinations, platforms);
    const { field, lang } = sideOf(column);
    return field === 'tags' ? sheet[lang].tags.map((tag) => `#${tag}`).join(' ') : sheet[lang][field];
  };
  return csvText([csvColumns, ...drafts.map((draft) => csvColumns.map((column) => cell(draft, column)))]);
}

/**
 * Reads a table of drafts. A problem when it is no such table (`csv_quote`, `csv_no_header`, `csv_column_…`,
 * `csv_no_rows`, `csv_many_rows`). The first row comes out youngest, so that the strip has their order.
 */
export function readDraftCsv(
  text: string,
  platforms: readonly CsvPlatform[],
  now: number,
  newId: () => string,
): CsvReading | { readonly problem: Problem } {
  const parsed = parseCsv(text);
  if ('problem' in parsed) return parsed;
  const [head, ...rows] = parsed.rows;
  if (!head) return fail('csv_no_header', csvColumns.join(', '));
  const columns = columnsOf(head);
  if ('problem' in columns) return columns;
  if (rows.length === 0) return fail('csv_no_rows');
  if (rows.length > csvLimits.rows) return fail('csv_many_rows', rows.length, csvLimits.rows);
  const drafts: Draft[] = [];
  const troubles: RowTrouble[] = [];
  for (const [index, { row, cells }] of rows.entries()) {
    const found: RowTrouble[] = [];
    const wrong = (
      column: CsvColumn | undefined,
      code: string,
      ...filled: readonly (string | number)[]
    ): void => {
      found.push({ row, ...(column && { column }), ...fail(code, ...filled) });
    };
    const count = lengthOf(cells, columns.length);
    if (count !== columns.length) wrong(undefined, 'csv_ragged', count, columns.length);
    else {
      const at = (column: CsvColumn): string => fromCell(cells[columns.indexOf(column)] ?? '');
      const draft = draftOf(at, platforms, newDraft(newId(), now - index, {}), wrong);
      if (found.length === 0) drafts.push(draft);
    }
    troubles.push(...found);
  }
  return { drafts, troubles };
}

type Wrong = (column: CsvColumn, code: string, ...filled: readonly (string | number)[]) => void;

function draftOf(
  at: (column: CsvColumn) => string,
  platforms: readonly CsvPlatform[],
  blank: Draft,
  wrong: Wrong,
): Draft {
  const side = (lang: Lang): CaptionSide => ({
    title: wordsOf(`title_${lang}`, at, wrong),
    body: wordsOf(`body_${lang}`, at, wrong),
    tags: tagsOf(`tags_${lang}`, at, wrong),
  });
  const sheet = Object.fromEntries(langs.map((lang) => [lang, side(lang)])) as Record<Lang, CaptionSide>;
  const destinations = destinationsOf(at('platforms'), platforms, wrong);
  return withLabels({ ...blank, sheet, destinations }, labelsIn(at('labels'), wrong));
}

function wordsOf(
  column: 'title_en' | 'title_zh' | 'body_en' | 'body_zh',
  at: (column: CsvColumn) => string,
  wrong: Wrong,
): string {
  const text = at(column);
  const max = csvLimits[sideOf(column).field as 'title' | 'body'];
  if (text.length > max) wrong(column, 'csv_too_long', text.length, max);
  // What no person writes, and what may hide something from her.
  if (/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(text)) wrong(column, 'csv_unseen');
  if (column.startsWith('title') && text.includes('\n')) wrong(column, 'csv_title_lines');
  return text;
}

function tagsOf(
  column: 'tags_en' | 'tags_zh',
  at: (column: CsvColumn) => string,
  wrong: Wrong,
): readonly string[] {
  const tags = splitTags(at(column));
  const bad = tags.find(
    (tag) => tag.length > csvLimits.tag || !/[\p{L}\p{N}]/u.test(tag) || /\p{Cc}/u.test(tag),
  );
  if (bad !== undefined) wrong(column, 'csv_bad_tag', shown(bad));
  return tags;
}

function labelsIn(cell: string, wrong: Wrong): readonly string[] {
  const labels = cell.split(/[,，\n]/u).map((label) => label.trim());
  const long = labels.find((label) => label.length > LABEL_MAX || /\p{Cc}/u.test(label));
  if (long !== undefined) wrong('labels', 'csv_bad_label', shown(long), LABEL_MAX);
  return [...new Set(labels.map(cleanLabel))].filter((label) => label !== '');
}

/** `tiktok rednote:en`, or `none`. An empty cell is every platform, as on a new draft. */
function destinationsOf(
  cell: string,
  platforms: readonly CsvPlatform[],
  wrong: Wrong,
): Draft['destinations'] {
  const entries = cell.split(/[\s,，;；、]+/u).filter((entry) => entry !== '');
  const going = new Map<PlatformId, Lang>();
  for (const entry of entries.length === 1 && entries[0]?.toLowerCase() === NOWHERE ? [] : entries) {
    const [name = '', lang] = entry.split(/[:：]/u);
    const platform = platforms.find(({ id, names }) => [id, ...names].some((each) => isSameName(each, name)));
    if (!platform)
      wrong('platforms', 'csv_bad_platform', shown(name), platforms.map(({ id }) => id).join(', '));
    else if (lang === undefined) going.set(platform.id, platform.lang);
    else if (isLang(lang)) going.set(platform.id, lang);
    else wrong('platforms', 'csv_bad_lang', shown(lang), langs.join(', '));
  }
  const destination = ({ id, lang }: CsvPlatform): Destination => ({
    on: entries.length === 0 || going.has(id),
    lang: going.get(id) ?? lang,
  });
  return Object.fromEntries(platforms.map((platform) => [platform.id, destination(platform)]));
}

function platformsText(destinations: Draft['destinations'], platforms: readonly CsvPlatform[]): string {
  const going = platforms.flatMap(({ id, lang }) => {
    const destination = destinations[id];
    if (!destination?.on) return [];
    return [destination.lang === lang ? id : `${id}:${destination.lang}`];
  });
  return going.join(' ') || NOWHERE;
}

function columnsOf({ cells }: CsvRow): readonly CsvColumn[] | { readonly problem: Problem } {
  const names = cells.slice(0, lengthOf(cells, 0)).map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_'),
  );
  const known = names.filter(isColumn);
  if (known.length === 0) return fail('csv_no_header', csvColumns.join(', '));
  const strange = names.findIndex((name) => !isColumn(name));
  if (names[strange] === '') return fail('csv_column_nameless', strange + 1, csvColumns.join(', '));
  if (strange !== -1) return fail('csv_column_unknown', shown(cells[strange] ?? ''), csvColumns.join(', '));
  const twice = known.find((name, index) => known.indexOf(name) !== index);
  if (twice) return fail('csv_column_twice', twice);
  if (!known.some((name) => name.includes('_')))
    return fail('csv_column_words', csvColumns.slice(0, 6).join(', '));
  return known;
}

/** How many cells a row has; spreadsheets write empty ones behind the last, `least` are counted all the same. */
function lengthOf(cells: readonly string[], least: number): number {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return Math.max(last + 1, Math.min(cells.length, least));
}

function sideOf(column: Exclude<CsvColumn, 'platforms' | 'labels'>): {
  readonly field: keyof CaptionSide;
  readonly lang: Lang;
} {
  const [field, lang] = column.split('_') as [keyof CaptionSide, Lang];
  return { field, lang };
}

function isColumn(name: string): name is CsvColumn {
  return csvColumns.some((column) => column === name);
}

function isLang(text: string): text is Lang {
  return langs.some((lang) => lang === text);
}

function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** As much of somebody's cell as a sentence can hold. */
function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function fail(code: string, ...filled: readonly (string | number)[]): { readonly problem: Problem } {
  return { problem: { code, with: filled.map(String), again: false } };
}
