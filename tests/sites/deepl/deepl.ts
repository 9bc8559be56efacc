import {
  freshReplica,
  isFault,
  note,
  sendFault,
  type EngineReplica,
  type Fault,
} from '@/tests/sites/machinery/faults';
import { readJson, sendJson, type Room } from '@/tests/sites/machinery/http';

export const deeplHosts = ['api-free.deepl.com', 'api.deepl.com'] as const;

/** `short`: one translation too few. */
export type DeeplMode = 'ok' | 'short' | Fault;
export type Deepl = EngineReplica<DeeplMode> & { readonly room: Room };

type Question = { text: string[]; source_lang?: string; target_lang?: string };

const words: Readonly<Record<number, string>> = {
  403: 'Forbidden',
  429: 'Too many requests',
  456: 'Quota Exceeded',
  500: 'Internal server error',
};

/** What DeepL translates into (developers.deepl.com, 2026-11), as far as replicas need it. */
const targets = [
  'ZH',
  'ZH-HANS',
  'ZH-HANT',
  'EN-US',
  'EN-GB',
  'JA',
  'KO',
  'ES',
  'FR',
  'DE',
  'PT-BR',
  'PT-PT',
];

/**
 * DeepL's `/v2/translate` at its free and its paid host, each turning the other's keys away. It lets no page ask it: there
 * are no CORS headers. Its “translations” are `[en-us] …`.
 */
export function createDeepl(): Deepl {
  const deepl: Deepl = {
    ...freshReplica<DeeplMode>(),
    room: async ({ request, url }, reply) => {
      if (!deeplHosts.some((host) => host === url.host) || url.pathname !== '/v2/translate') return false;
      if (request.method !== 'POST') return sendJson(reply, { message: 'Method not allowed' }, 405);
      const { text, source_lang: from = '', target_lang: to = '' } = await readJson<Question>(request);
      const key = /^DeepL-Auth-Key (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
      const mode = note(deepl, text, key);
      if (isFault(mode))
        return sendFault(reply, mode, deepl, (status) => ({ message: words[status] ?? 'Error' }));
      if (key === '') return sendJson(reply, { message: 'Forbidden' }, 403);
      if (key.endsWith(':fx') !== (url.host === deeplHosts[0]))
        return sendJson(reply, { message: `Wrong endpoint. Use https://${deeplHosts[1]}` }, 403);
      if (text.length > 50 || !targets.includes(to) || from.includes('-'))
        return sendJson(reply, { message: "Value for 'target_lang' not supported." }, 400);
      const translations = text.map((one) => ({
        detected_source_language: from,
        text: `[${to.toLowerCase()}] ${one}`,
      }));
      return sendJson(reply, { translations: translations.slice(mode === 'short' ? 1 : 0) });
    },
  };
  return deepl;
}
