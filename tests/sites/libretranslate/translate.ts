import { readJson, send, sendJson, type Room } from '@/tests/sites/machinery/http';

export const translateHost = 'libretranslate.com';

export const translateModes = ['ok', '401', '429', '500', 'hang', 'malformed'] as const;
export type TranslateMode = (typeof translateModes)[number];

export type Translate = {
  mode: TranslateMode;
  /** How often each text was asked for. */
  asked: Record<string, number>;
  readonly room: Room;
};

type Question = { q: string | string[]; source: string; target: string; api_key?: string };

const faults: Readonly<Record<'401' | '429' | '500', string>> = {
  401: 'Invalid API key',
  429: 'Slowdown: too many requests',
  500: 'Internal Server Error',
};

/** LibreTranslate's `/translate` and `/languages`, answering every origin. Its “translations” are `[en] …`. */
export function createTranslate(): Translate {
  const translate: Translate = {
    mode: 'ok',
    asked: {},
    room: async ({ request, url }, reply) => {
      const { mode } = translate;
      reply.setHeader('access-control-allow-origin', '*');
      reply.setHeader('access-control-allow-headers', '*');
      if (request.method === 'OPTIONS') return send(reply, '', 'text/plain', 204);
      if (url.pathname === '/languages') return sendJson(reply, languages);
      if (url.pathname !== '/translate' || request.method !== 'POST') return false;
      const { q, target } = await readJson<Question>(request);
      for (const text of [q].flat()) translate.asked[text] = (translate.asked[text] ?? 0) + 1;
      if (mode === 'hang') return true;
      if (mode === 'malformed') return send(reply, '<html>Bad gateway</html>', 'text/html');
      if (mode !== 'ok') return sendJson(reply, { error: faults[mode] }, Number(mode));
      const toTarget = (text: string): string => `[${target}] ${text}`;
      return sendJson(reply, { translatedText: Array.isArray(q) ? q.map(toTarget) : toTarget(q) });
    },
  };
  return translate;
}

const languages = [
  { code: 'en', name: 'English', targets: ['en', 'zh-Hans', 'zh'] },
  { code: 'zh', name: 'Chinese', targets: ['en', 'zh'] },
  { code: 'zh-Hans', name: 'Chinese', targets: ['en', 'zh-Hans'] },
];
