import { commonWords } from './common-words';
import { ownWords, type ReadLang } from './language';
import { scriptsIn } from './script';

/** What language a text is in and how sure that is (0…1); no language where it has no letters. */
export type Detected = { readonly lang: ReadLang | undefined; readonly confidence: number };

/**
 * `likely` is what the reader's pair and the page have among the languages in Latin letters. Each counts for less than a
 * word, so it decides very short texts only.
 */
export type Detect = (text: string, likely?: readonly ReadLang[]) => Detected;

/** What Ferry acts on; below it is a guess: a text that tells nothing has .73 for the likeliest language. */
export const sure = 0.75;

/**
 * Detects by script first; in Latin letters by n-grams, by letters few languages have and by common words.
 * `packed` is what `.tools/build-langid.ts` made of eld's database.
 */
export function createDetector(packed: string): Detect {
  const { langs, grams } = unpack(packed);
  const placeOf = (lang: string): number => langs.findIndex((each) => each === lang);
  const words = new Map([...commonWords].map(([word, speaking]) => [word, speaking.map(placeOf)]));
  const letters = letterMarks.map(([lang, mark]) => [placeOf(lang), mark] as const);
  const start = Int32Array.from(langs, (lang) => (everyday.has(lang) ? 0 : -weight.rare));

  return (text, likely = ['en']) => {
    const plain = text.slice(0, enough).normalize('NFC');
    const own = ownWords(plain.replace(lonePlace, ' '));
    // Tags and places are not her words, but better than nothing: a guess.
    const said = own || plain.replace(/https?:\/\/\S+|[^\p{L}\p{M}'’]+/gu, ' ').trim();
    const script = scriptOf(said);
    if (!script) return { lang: undefined, confidence: 0 };
    const found = script === 'latin' ? ofLatin(said, likely) : { lang: script, confidence: 0.99 };
    return own ? found : { ...found, confidence: found.confidence / 2 };
  };

  function ofLatin(said: string, likely: readonly ReadLang[]): Detected {
    const text = said.toLowerCase().replaceAll('’', "'").replace(stretched, '$1');
    const isPlain = /^[a-z' ]*$/.test(text);
    const scores = start.slice();
    const add = (place: number, score: number): void => {
      scores[place] = (scores[place] ?? 0) + score;
    };
    for (const gram of gramsOf(isPlain ? text : bytesOf(text))) {
      const pairs = grams.get(gram) ?? '';
      for (let at = 0; at < pairs.length; at += 2)
        add(pairs.charCodeAt(at) - PLACE, pairs.charCodeAt(at + 1) - SCORE + floor);
    }
    for (const word of text.replaceAll("'", '').split(' '))
      words.get(word)?.forEach((place) => add(place, weight.word));
    if (!isPlain) for (const [place, mark] of letters) if (mark.test(text)) add(place, weight.letters);
    likely.forEach((lang) => add(placeOf(lang), weight.likely));
    return best(langs, scores);
  }
}

/** Characters that tell. */
const enough = 400;
/** Where the packed file counts from, so that no number is a tab or a line break. */
const PLACE = 0x41;
const SCORE = 0x30;
/** The database leaves this out of every score. */
const floor = 53;
/** An n-gram says 59 to 232. */
const weight = { word: 60, letters: 200, likely: 40, rare: 200 };
/** The others need more to be believed: a few loan words look like any of them. */
const everyday: ReadonlySet<ReadLang> = new Set(['en', 'es', 'pt', 'fr', 'de', 'it', 'id', 'vi']);
/** How far ahead the first must be to be e times as likely. */
const step = 40;

/** `@ Somewhere, Ohio` at the end: where it was, not what she says. */
const lonePlace = /(?<!\S)@\s+\p{Lu}[^@#]*$/u;
const stretched = /(\p{L})\1{2,}/gu;

const letterMarks: readonly (readonly [string, RegExp])[] = [
  ['vi', /[ơưạ-ỹ]/u],
  ['pt', /[ãõ][eo]/u],
  ['es', /[ñ¿¡]/u],
  ['de', /ß/u],
  ['tr', /[ğı]/u],
];

function unpack(packed: string): { langs: readonly ReadLang[]; grams: ReadonlyMap<string, string> } {
  const [first = '', ...lines] = packed.split('\n');
  const cut = (line: string): [string, string] => {
    const tab = line.indexOf('\t');
    return [line.slice(0, tab), line.slice(tab + 1)];
  };
  return { langs: first.split(' ') as ReadLang[], grams: new Map(lines.map(cut)) };
}

const utf8 = new TextEncoder();

/** A character a byte. */
function bytesOf(text: string): string {
  return String.fromCharCode(...utf8.encode(text));
}

/** As the database counts: four bytes of a word every three, a blank where it begins and ends; each once. */
function gramsOf(bytes: string): ReadonlySet<string> {
  const grams = new Set<string>();
  for (const word of bytes.split(' ')) {
    const framed = ` ${word} `;
    if (word.length > 4) grams.add(framed.slice(0, 5));
    for (let at = 3; at + 4 < word.length; at += 3) grams.add(framed.slice(at + 1, at + 5));
    grams.add(word.length > 4 ? framed.slice(-5) : framed);
  }
  return grams;
}

function best(langs: readonly ReadLang[], scores: Int32Array): Detected {
  let [lead, first, second] = [-1, -Infinity, -Infinity];
  scores.forEach((score, place) => {
    if (score > second) second = score;
    if (second <= first) return;
    second = first;
    first = score;
    lead = place;
  });
  return { lang: langs[lead], confidence: 1 / (1 + Math.exp((second - first) / step)) };
}

/** What most of the letters say: Latin ones, or a script that tells the language. */
function scriptOf(words: string): ReadLang | 'latin' | undefined {
  const [most] = scriptsIn(words);
  const latin = words.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (most && most.says > latin) return most.lang;
  return latin > 0 ? 'latin' : undefined;
}
