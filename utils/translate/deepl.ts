import { z } from 'zod';
import { endsOf, type Direction, type ReadLang } from '@/utils/domain/language';
import { ProblemError } from '@/utils/domain/problem';
import { ask, type Leave } from './ask';
import { askInHalves } from './ask-in-halves';
import type { Engine } from './engine';

/** DeepL's limits are 50 texts and 128 KiB a request (developers.deepl.com, 2026-11). */
const limits = { texts: 50, characters: 6_000, ms: 30_000 };

const answerShape = z.object({ translations: z.array(z.object({ text: z.string() })) });

/** DeepL, by her own key; off while there is none. */
export function createDeepl(findKey: () => Promise<string | undefined>, leave: Leave): Engine {
  return {
    id: 'deepl',
    limits,
    async state(direction) {
      const { from, to } = endsOf(direction);
      if (unspoken.has(from) || unspoken.has(to)) return { kind: 'unable' };
      return (await findKey()) === undefined ? { kind: 'off' } : { kind: 'ready' };
    },
    async translate(direction, texts, signal, surface) {
      const key = await findKey();
      if (key === undefined) throw new ProblemError({ code: 'engine_none', again: false });
      const answers = await askInHalves(texts, async (some) => {
        const answer = await ask(
          {
            url: `${deeplHost(key)}/v2/translate`,
            headers: { authorization: `DeepL-Auth-Key ${key}` },
            // One sentence a text already, so DeepL need not look for more.
            body: { text: some, ...languagesOf(direction), split_sentences: '0', preserve_formatting: true },
            texts: some,
          },
          {
            surface,
            leave,
            signal,
            meant: (status) => (status === 456 ? { code: 'engine_quota', again: false } : undefined),
          },
        );
        const said = answerShape.safeParse(answer).data?.translations ?? [];
        // By place: an answer with one text too few says nothing about any.
        return { said: new Map(said.length === some.length ? said.map(({ text }, at) => [at, text]) : []) };
      });
      return answers.map((text) => (text === undefined ? undefined : { text }));
    },
  };
}

/** Keys of DeepL API Free end in `:fx` and are good at their own host only (developers.deepl.com, 2026-11). */
export function deeplHost(key: string): string {
  return key.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com';
}

/** DeepL's codes: a source has no region, and some targets must have one. */
function languagesOf(direction: Direction): { readonly source_lang: string; readonly target_lang: string } {
  const { from, to } = endsOf(direction);
  const code = (lang: ReadLang): string => (lang === 'no' ? 'NB' : lang.toUpperCase());
  return { source_lang: code(from), target_lang: targets[to] ?? code(to) };
}

const targets: Partial<Record<ReadLang, string>> = { zh: 'ZH-HANS', en: 'EN-US', pt: 'PT-BR' };
/** Of the languages Ferry can tell (developers.deepl.com, 2026-11). */
const unspoken: ReadonlySet<ReadLang> = new Set<ReadLang>(['hi', 'tl']);
