import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/*
 * Packs the n-grams of eld (npm `eld`, Apache-2.0, its extra small database) that tell languages in Latin letters apart:
 * the languages, then a line each, `n-gram TAB (place, score)…`, a character a number. Other scripts need no n-grams.
 */

const eld = 'node_modules/eld';
/** What people write under videos in Latin letters; eld's Malay stands for Indonesian. */
const spoken = 'cs da de en es fi fr hu id it nl no pl pt ro sv tl tr vi'.split(' ');
const theirs: Readonly<Record<string, string>> = { id: 'ms' };

/** Path of the packed file; built when eld or this script changed, else as it lies. */
export function packNgrams(): string {
  const sources = [`${eld}/package.json`, '.tools/build-langid.ts'].map((file) => readFileSync(file));
  const stamp = createHash('sha256').update(Buffer.concat(sources)).digest('hex').slice(0, 12);
  const path = resolve(`.wxt/langid/${stamp}.gz`);
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, gzipSync(ngramLines(), { level: 9 }));
  }
  return path;
}

/** The packed file's text. */
export function ngramLines(): string {
  const { ngramsData } = open('ngrams/extrasmall.js') as { ngramsData: Ngrams };
  const { dictionary } = open('dictionary.js') as { dictionary: readonly string[] };
  const bytes = new Map(dictionary.map((stands, byte) => [stands, byte] as const).slice(0x80));
  const placeOf = (language: string): number =>
    spoken.findIndex((lang) => (theirs[lang] ?? lang) === ngramsData.languages[language]);
  const lines = Object.entries(ngramsData.ngrams).flatMap(([ngram, scores]) => {
    const pairs = Object.entries(scores)
      .map(([language, score]) => ({ place: placeOf(language), score }))
      .filter(({ place }) => place !== -1)
      .map(({ place, score }) => String.fromCharCode(0x41 + place, 0x30 + score));
    const key = ngram.replace(/[^a-z'` ]/gu, (stands) => String.fromCharCode(bytes.get(stands) ?? 0));
    return pairs.length > 0 ? [`${key}\t${pairs.join('')}`] : [];
  });
  return [spoken.join(' '), ...lines.sort()].join('\n');
}

type Ngrams = {
  readonly languages: Readonly<Record<string, string>>;
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

/** By path: eld exports its detectors only. */
function open(file: string): unknown {
  return createRequire(import.meta.url)(resolve(eld, 'src', file));
}
