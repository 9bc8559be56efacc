import { z } from 'zod';
import { endsOf, type ReadLang } from '@/utils/domain/language';
import { ProblemError } from '@/utils/domain/problem';
import { ask, type Leave } from './ask';
import { askInHalves } from './ask-in-halves';
import type { Engine } from './engine';

/** Her own translation server, LibreTranslate's way. */
export type Endpoint = { readonly url: string; readonly key: string | undefined };

/** LibreTranslate's public servers refuse long batches. */
const limits = { texts: 25, characters: 6_000, ms: 30_000 };

const answerShape = z.object({ translatedText: z.array(z.string()) });

/** The engine for `find()`'s server; off while there is none. The key goes into the request and nowhere else. */
export function createEndpoint(find: () => Promise<Endpoint | undefined>, leave: Leave): Engine {
  return {
    id: 'endpoint',
    limits,
    async state() {
      return (await find()) ? { kind: 'ready' } : { kind: 'off' };
    },
    async translate(direction, texts, signal, surface) {
      const endpoint = await find();
      if (!endpoint) throw new ProblemError({ code: 'engine_none', again: false });
      const { url, key } = endpoint;
      const { from, to } = endsOf(direction);
      const answers = await askInHalves(texts, async (some) => {
        const answer = await ask(
          {
            url: `${url}/translate`,
            body: {
              q: some,
              source: codeOf(from),
              target: codeOf(to),
              format: 'text',
              ...(key && { api_key: key }),
            },
            texts: some,
          },
          { surface, leave, signal },
        );
        const said = answerShape.safeParse(answer).data?.translatedText ?? [];
        return { said: new Map(said.length === some.length ? said.entries() : []) };
      });
      return answers.map((text) => (text === undefined ? undefined : { text }));
    },
  };
}

/** LibreTranslate's codes (its /languages, 2026-11). */
function codeOf(lang: ReadLang): string {
  return lang === 'no' ? 'nb' : lang;
}
