import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from '@/public/_locales/en/messages.json';
import zh from '@/public/_locales/zh_CN/messages.json';
import { platforms } from '@/utils/platforms';

const english: Readonly<Record<string, { readonly message: string }>> = en;
const chinese: Readonly<Record<string, { readonly message: string }>> = zh;

test('a Chinese creator and an American one read the same texts', () => {
  expect(Object.keys(chinese)).toEqual(Object.keys(english));
});

test('the keys stand in alphabetical order, so two changes seldom meet on one line', () => {
  expect(Object.keys(english)).toEqual(Object.keys(english).sort());
});

test('what is filled into a sentence is filled in both languages', () => {
  const slots = (text = ''): string => [...new Set(text.match(/\$\d/g))].sort().join();
  const differ = Object.keys(english).filter(
    (key) => slots(english[key]?.message) !== slots(chinese[key]?.message),
  );
  expect(differ).toEqual([]);
});

test('zh_CN is written in Chinese', () => {
  const foreign = Object.entries(chinese).filter(([, { message }]) => !/\p{Script=Han}/u.test(message));
  const inEnglishToo = foreign.filter(([key, { message }]) => /[a-z]{3}/i.test(message) && !names.has(key));
  expect(inEnglishToo).toEqual([]);
});

/** Names of things, the same in every language. */
const names = new Set<string>();

test('everything that can go wrong has its sentence', () => {
  const codes = sources()
    .flatMap(({ text }) => [...text.matchAll(/\b(?:code|problem): '([a-z_]+)'/g)])
    .map(([, code]) => code);
  expect(codes.length).toBeGreaterThan(20);
  const untold = [...new Set(codes)].filter((code = '') => !(`problem_${code}` in english));
  expect(untold).toEqual(['not_seen']); // caught where it is thrown: nobody reads it
});

test('every page Ferry reads has a name in the ledger', () => {
  const read = platforms.flatMap(({ surfaces }) => surfaces);
  const unnamed = read.map(({ name }) => name).filter((name) => !(`ledger_surface_${name}` in english));
  expect(unnamed).toEqual([]);
});

test('no sentence boasts or speaks in numbers', () => {
  const said = Object.values(english).map(({ message }) => message);
  expect(said.filter((message) => /successful|error \d|oops|invalid/i.test(message))).toEqual([]);
});

function sources(): readonly { readonly path: string; readonly text: string }[] {
  return ['entrypoints', 'components', 'utils']
    .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((it) => `${room}/${it}`))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
