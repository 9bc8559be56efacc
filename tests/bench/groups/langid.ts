import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { ngramLines } from '@/.tools/build-langid';
import type { BenchInput } from '@/tests/bench/bench';
import { createDetector, sure, type Detected } from '@/utils/domain/detect-language';

const DATA = '../shared/data/langid/dev.tsv.gz';
const SAMPLE = 'tests/fixtures/langid.tsv';

type Row = { readonly lang: string; readonly text: string };

/** How often a short comment's language is named right, and what the naming costs. */
export function run({ n, data, report }: BenchInput): Promise<void> {
  const packed = ngramLines();
  const detect = createDetector(packed);
  const rows = readRows(data);
  const found = rows.map((row) => ({ ...row, ...detected(detect(row.text)) }));
  const figure = (name: string, value: number, unit = 'share'): void =>
    report({ name: `langid.${name}`, unit, values: [value] });

  figure(
    'accuracy',
    shareOf(found, ({ lang, said }) => lang === said),
  );
  const langs = [...new Set(rows.map(({ lang }) => lang))];
  figure('macro_f1', langs.reduce((sum, lang) => sum + f1(found, lang), 0) / langs.length);
  const english = found.filter(({ lang }) => lang === 'en');
  const others = found.filter(({ lang }) => lang !== 'en');
  figure('english.acted_on', shareOf(english, isActedOn));
  figure('others.acted_on_as_english', shareOf(others, isActedOn));

  const [first, ...rest] = Array.from({ length: Math.max(n, 5) }, () => microseconds(detect, rows));
  report({ name: 'langid.us_per_text', unit: 'us', values: [first ?? 0, ...rest] });
  figure('gz', gzipSync(packed, { level: 9 }).length, 'bytes');
  return Promise.resolve();
}

type Found = Row & { readonly said: string | undefined; readonly confidence: number };

function detected({ lang, confidence }: Detected): { said: string | undefined; confidence: number } {
  return { said: lang, confidence };
}

function isActedOn({ said, confidence }: Found): boolean {
  return said === 'en' && confidence >= sure;
}

function shareOf(found: readonly Found[], is: (row: Found) => boolean): number {
  return found.filter(is).length / Math.max(found.length, 1);
}

function f1(found: readonly Found[], lang: string): number {
  const right = found.filter((row) => row.lang === lang && row.said === lang).length;
  const named = found.filter(({ said }) => said === lang).length;
  const are = found.filter((row) => row.lang === lang).length;
  return (2 * right) / (named + are);
}

/** Processor time: what else the machine does meanwhile is not the detector's. */
function microseconds(detect: (text: string) => Detected, rows: readonly Row[]): number {
  const before = process.cpuUsage();
  for (const { text } of rows) detect(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / rows.length;
}

/** `lang TAB text …` a line, with a head line. */
function readRows(data: string | undefined): Row[] {
  const file = data ?? (existsSync(DATA) ? DATA : SAMPLE);
  if (file === SAMPLE) console.error(`langid: no data here; measuring on ${SAMPLE}, which proves nothing`);
  const bytes = readFileSync(file);
  const [, ...lines] = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().trim().split('\n');
  return lines.map((line) => {
    const [lang = '', text = ''] = line.split('\t');
    return { lang, text };
  });
}
