import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDraft, type Draft } from '@/utils/domain/draft';
import { csvColumns, csvLimits, draftCsv, readDraftCsv, type CsvPlatform } from '@/utils/domain/draft-csv';
import { withLabels } from '@/utils/domain/draft-labels';

const platforms: readonly CsvPlatform[] = [
  { id: 'rednote', names: ['RedNote', '小红书'], lang: 'zh' },
  { id: 'tiktok', names: ['TikTok'], lang: 'en' },
];
let ids = 0;
const read = (text: string) => readDraftCsv(text, platforms, 1_000, () => `new-${(ids += 1)}`);
const only = (text: string): Draft => {
  const reading = read(text);
  if ('problem' in reading || reading.troubles.length > 0 || !reading.drafts[0])
    throw new Error(JSON.stringify(reading));
  return reading.drafts[0];
};
const trouble = (text: string): unknown => {
  const reading = read(text);
  return 'problem' in reading ? reading : reading.troubles;
};

describe('a table of drafts', () => {
  it('comes back exactly', () => {
    const words = fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .filter((text) => !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text));
    const lines = fc.array(words, { maxLength: 4 }).map((all) => all.join('\n'));
    const tag = fc.stringMatching(/^[a-z早安0-9_]{1,9}$/u).filter((text) => /[\p{L}\p{N}]/u.test(text));
    const side = fc.record({ title: words, body: lines, tags: fc.uniqueArray(tag, { maxLength: 5 }) });
    const going = fc.record({ on: fc.boolean(), lang: fc.constantFrom('zh' as const, 'en' as const) });
    const drafts = fc.record({
      sheet: fc.record({ zh: side, en: side }),
      destinations: fc.record({ rednote: going, tiktok: going }),
      labels: fc.uniqueArray(fc.stringMatching(/^[a-z=+@-]{1,9}( [a-z]{1,9})?$/), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(drafts, ({ sheet, destinations, labels }) => {
        const draft = withLabels({ ...newDraft('d', 1, destinations), sheet }, labels);
        const back = only(draftCsv([draft], platforms));
        expect(back.sheet).toEqual(sheet);
        expect(back.labels ?? []).toEqual(labels);
        for (const { id, lang } of platforms) {
          const was = destinations[id as 'tiktok'];
          expect(back.destinations[id]).toEqual(was.on ? was : { on: false, lang });
        }
      }),
    );
  });

  it('keeps formulas from a spreadsheet', () => {
    const draft = newDraft('d', 1, {});
    for (const cell of ["=cmd|' /C calc'!A0", '+1', '-1', '@SUM(A1)', '＝1', "'=1", "''+1"]) {
      const words = { title: cell, body: `\t${cell}`, tags: [] };
      const text = draftCsv([{ ...draft, sheet: { zh: words, en: words } }], platforms);
      expect(text).not.toMatch(/(?:^|,|"|\n)[=+\-@＝\t]/u);
      expect(only(text).sheet.en).toEqual(words);
    }
    const evil = { title: '=HYPERLINK("http://evil.example")', body: '@SUM(A1)', tags: [] };
    const csv = draftCsv([{ ...draft, sheet: { zh: evil, en: evil } }], platforms);
    expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"")",'@SUM(A1)`);
    expect(only(csv).sheet.en).toEqual(evil);
  });

  it('may have its columns in any order, written as people write, and not all of them', () => {
    const draft = only('Body EN ,title-zh,Platforms\n"one\r\ntwo",早安,小红书：en TIKTOK');
    expect(draft.sheet.en.body).toBe('one\ntwo');
    expect(draft.sheet.zh.title).toBe('早安');
    expect(draft.destinations).toEqual({
      rednote: { on: true, lang: 'en' },
      tiktok: { on: true, lang: 'en' },
    });
    expect(only('title_en\nHello').destinations).toEqual({
      rednote: { on: true, lang: 'zh' },
      tiktok: { on: true, lang: 'en' },
    });
    expect(only('title_en,platforms\nHello,none').destinations['tiktok']?.on).toBe(false);
  });

  it('puts its first row on top of the strip', () => {
    const reading = read('title_en\nfirst\nsecond');
    expect('drafts' in reading && reading.drafts.map(({ createdAt }) => createdAt)).toEqual([1_000, 999]);
  });

  it.each([
    ['csv_no_header', '早安,你好\n'],
    ['csv_no_header', ''],
    ['csv_no_rows', 'title_en,body_en\n\n,'],
    ['csv_column_unknown', 'title_en,video\na,b'],
    ['csv_column_twice', 'title_en,Title EN\na,b'],
    ['csv_column_nameless', 'title_en,,body_en\na,,b'],
    ['csv_no_header', 'sep=;\ntitle_en;body_en\na;b'],
    ['csv_column_words', 'platforms,labels\ntiktok,a'],
    ['csv_many_rows', `title_en\n${'a\n'.repeat(csvLimits.rows + 1)}`],
    ['csv_many_rows', `title_en,body_en\n${'a,"b\nc"\n'.repeat(100_000)}`],
    ['csv_quote', 'title_en\n"a'],
  ])('is refused whole: %s', (code, text) => {
    expect(trouble(text)).toMatchObject({ problem: { code } });
  });

  const row = (column: string, cell: string): string => `title_en,${column}\ngood,\nbad,${cell}\n`;
  it.each([
    ['csv_bad_tag', 'tags_en', '"#ok #!!!"'],
    ['csv_bad_tag', 'tags_zh', 'x'.repeat(101)],
    ['csv_bad_platform', 'platforms', 'myspace'],
    ['csv_bad_platform', 'platforms', 'tiktok none'],
    ['csv_bad_lang', 'platforms', 'tiktok:fr'],
    ['csv_bad_label', 'labels', 'x'.repeat(41)],
    ['csv_too_long', 'body_zh', 'x'.repeat(csvLimits.body + 1)],
    ['csv_title_lines', 'title_zh', '"a\nb"'],
    ['csv_unseen', 'body_en', 'a\u0000b'],
    ['csv_unseen', 'body_en', 'a\u202eb'],
  ])('says what is wrong, in which row and column: %s', (code, column, cell) => {
    expect(trouble(row(column, cell))).toMatchObject([{ row: 3, column, problem: { code } }]);
    const reading = read(row(column, cell));
    expect('drafts' in reading && reading.drafts.map(({ sheet }) => sheet.en.title)).toEqual(['good']);
  });

  it('says so when a row has more cells than there are columns, or fewer', () => {
    expect(trouble('title_en,body_en\na\nb,c\nd,e,f')).toMatchObject([
      { row: 2, problem: { code: 'csv_ragged', with: ['1', '2'] } },
      { row: 4, problem: { code: 'csv_ragged', with: ['3', '2'] } },
    ]);
  });

  it('takes no offence at the empty cells spreadsheets write behind the last column', () => {
    const draft = only('title_en,body_en,,\nHello,there,,\n,,,\n');
    expect(draft.sheet.en).toMatchObject({ title: 'Hello', body: 'there' });
    expect(trouble('title_en,body_en,\nHello,there,you')).toMatchObject([
      { row: 2, problem: { code: 'csv_ragged', with: ['3', '2'] } },
    ]);
    expect(only('title_en,body_en\nHello,').sheet.en.body).toBe('');
  });

  it('is read as spreadsheets of other countries write it', () => {
    for (const comma of [';', '\t'])
      expect(only(['title_en', 'body_en\none, two', 'three'].join(comma)).sheet.en).toMatchObject({
        title: 'one, two',
        body: 'three',
      });
  });

  it('tells everything that is wrong with a row', () => {
    expect(trouble('title_en,tags_en,platforms\na,#!!!,myspace')).toMatchObject([
      { row: 2, column: 'tags_en' },
      { row: 2, column: 'platforms' },
    ]);
  });

  it('takes markup for the words it is', () => {
    const words = '<img src=x onerror=alert(1)> {{7*7}} ${x}';
    expect(only(`title_en\n${words}`).sheet.en.title).toBe(words);
  });

  it('has a column for every word of the sheet', () => {
    expect(csvColumns).toHaveLength(8);
  });
});
