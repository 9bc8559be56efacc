import {
  freshReplica,
  isFault,
  note,
  sendFault,
  type EngineReplica,
  type Fault,
} from '@/tests/sites/machinery/faults';
import { readJson, send, sendJson, type Room } from '@/tests/sites/machinery/http';

export const translateHost = 'libretranslate.com';

/** `short`: one translation too few. */
export type TranslateMode = 'ok' | 'short' | Fault;
export type Translate = EngineReplica<TranslateMode> & { readonly room: Room };

type Question = { q: string | string[]; source: string; target: string; api_key?: string };

const words: Readonly<Record<number, string>> = {
  401: 'Invalid API key',
  403: 'Invalid API key',
  429: 'Slowdown: too many requests',
  500: 'Internal Server Error',
};

/** LibreTranslate's `/translate` and `/languages`, answering every origin. Its “translations” are `[en] …`. */
export function createTranslate(): Translate {
  const translate: Translate = {
    ...freshReplica<TranslateMode>(),
    room: async ({ request, url }, reply) => {
      if (url.pathname !== '/languages' && url.pathname !== '/translate') return false;
      reply.setHeader('access-control-allow-origin', '*');
      reply.setHeader('access-control-allow-headers', '*');
      if (request.method === 'OPTIONS') return send(reply, '', 'text/plain', 204);
      if (url.pathname === '/languages') return sendJson(reply, languages);
      if (request.method !== 'POST') return false;
      const { q, source, target, api_key: key = '' } = await readJson<Question>(request);
      const mode = note(translate, [q].flat(), key);
      for (const text of [q].flat()) translate.sources[text] = source;
      if (isFault(mode))
        return sendFault(reply, mode, translate, (status) => ({ error: words[status] ?? 'Error' }));
      const toTarget = (text: string): string => `[${target}] ${text}`;
      if (!Array.isArray(q)) return sendJson(reply, { translatedText: toTarget(q) });
      return sendJson(reply, { translatedText: q.map(toTarget).slice(mode === 'short' ? 1 : 0) });
    },
  };
  return translate;
}

const languages = [
  { code: 'en', name: 'English', targets: ['en', 'zh-Hans', 'zh'] },
  { code: 'zh', name: 'Chinese', targets: ['en', 'zh'] },
  { code: 'zh-Hans', name: 'Chinese', targets: ['en', 'zh-Hans'] },
];
