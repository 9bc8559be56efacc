import { afterEach, expect, it, vi } from 'vitest';
import { readLangs } from '@/utils/domain/language';
import { ProblemError } from '@/utils/domain/problem';
import { isModelDirection } from '@/utils/domain/route';
import { chooseModel, findModelFiles, modelBytes } from '@/utils/translate/models';

type Row = readonly [from: string, to: string, version: string, fileType: string, size: number];

/** The registry as it stood 2026-10, sizes as they were; hashes and locations invented. */
const rows: readonly Row[] = [
  ['zh-Hant', 'en', '2.0', 'model', 43_849_787],
  ['zh-Hant', 'en', '2.0', 'srcvocab', 769_669],
  ['zh-Hant', 'en', '2.0', 'trgvocab', 812_572],
  ['en', 'zh-Hans', '2.2', 'model', 43_849_787],
  ['en', 'zh-Hans', '2.2', 'srcvocab', 806_952],
  ['en', 'zh-Hans', '2.2', 'trgvocab', 772_004],
  ['en', 'zh-Hans', '2.2', 'lex', 6_506_248],
  ['en', 'zh-Hans', '2.1', 'model', 43_849_787],
  ['en', 'zh-Hans', '2.1', 'srcvocab', 806_952],
  ['en', 'zh-Hans', '2.1', 'trgvocab', 772_004],
  ['zh-Hans', 'en', '2.0a2', 'model', 59_504_955],
  ['zh-Hans', 'en', '2.0a2', 'vocab', 1_359_697],
  ['zh-Hans', 'en', '2.0', 'model', 59_504_955],
  ['zh-Hans', 'en', '2.0', 'vocab', 1_359_697],
  ['zh-Hans', 'en', '2.1', 'vocab', 1_359_697],
  ['zh-Hans', 'en', '2.1', 'model', 43_977_787],
  ['zh-Hans', 'en', '2.1', 'lex', 9_219_192],
];

function record([fromLang, toLang, version, fileType, size]: Row): Record<string, unknown> {
  const location = `main-workspace/translations-models/${fromLang}-${toLang}-${version}-${fileType}.bin`;
  return { fromLang, toLang, version, fileType, attachment: { hash: 'a'.repeat(64), size, location } };
}

const registry = { data: rows.map(record) };

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  ['zh-en', '2.1', ['model', 'vocab']],
  ['en-zh', '2.2', ['model', 'srcvocab', 'trgvocab']],
] as const)('%s: the highest release, whole, without the lexical shortlist', (direction, version, types) => {
  const choice = chooseModel(registry, direction);
  expect(choice.version).toBe(version);
  expect(choice.files.map(({ fileType }) => fileType)).toEqual(types);
  expect(choice.files[0]?.url).toMatch(/^https:\/\/firefox-settings-attachments\.cdn\.mozilla\.net\/main-/);
});

it('asks the registry for a language by its own name for it', () => {
  const more = [...rows, ['nb', 'en', '2.0', 'model', 9], ['nb', 'en', '2.0', 'vocab', 1]] as readonly Row[];
  expect(chooseModel({ data: more.map(record) }, 'no-en').version).toBe('2.0');
});

it('knows the size of every model before it is asked for', () => {
  const models = readLangs.flatMap((from) => readLangs.map((to) => `${from}-${to}`)).filter(isModelDirection);
  expect(models).toHaveLength(2 * (readLangs.length - 1));
  expect(models.filter((model) => !(modelBytes(model) > 10_000_000))).toEqual([]);
});

it.each(['zh-en', 'en-zh'] as const)('%s: the size told before the click is what is fetched', (direction) => {
  const bytes = chooseModel(registry, direction).files.reduce((sum, file) => sum + file.bytes, 0);
  expect(bytes).toBe(modelBytes(direction));
});

it('compares versions as numbers, and leaves trials and newer engines’ models alone', () => {
  const more: readonly Row[] = [
    ...rows,
    ...(['2.10', '2.11b1', '3.0'] as const).flatMap((version): Row[] => [
      ['zh-Hans', 'en', version, 'model', 10],
      ['zh-Hans', 'en', version, 'vocab', 10],
    ]),
  ];
  expect(chooseModel({ data: more.map(record) }, 'zh-en').version).toBe('2.10');
});

it('passes over a version that is not complete', () => {
  const incomplete = rows.filter(([, , version, type]) => !(version === '2.1' && type === 'vocab'));
  expect(chooseModel({ data: incomplete.map(record) }, 'zh-en').version).toBe('2.0');
});

it.each([
  ['not a registry', { hello: 1 }],
  ['nothing for this pair', { data: [] }],
  [
    'hashes that are none',
    { data: rows.map((row) => ({ ...record(row), attachment: { hash: 'x', size: 1, location: 'a' } })) },
  ],
  [
    'an address that leads elsewhere',
    {
      data: rows.map((row) => ({
        ...record(row),
        attachment: { hash: 'a'.repeat(64), size: 1, location: '?//evil' },
      })),
    },
  ],
])('says so when there is %s', (_, answer) => {
  expect(() => chooseModel(answer, 'zh-en')).toThrow(
    new ProblemError({ code: 'model_unknown', again: false }),
  );
});

it.each([
  ['model_server', () => Promise.resolve(new Response('', { status: 503 }))],
  ['model_offline', () => Promise.reject(new TypeError('Failed to fetch'))],
])('names %s', async (code, fetch) => {
  vi.stubGlobal('fetch', fetch);
  await expect(findModelFiles('zh-en', new AbortController().signal)).rejects.toMatchObject({
    problem: { code },
  });
});
