import {
  freshReplica,
  isFault,
  note,
  sendFault,
  type EngineReplica,
  type Fault,
} from '@/tests/sites/machinery/faults';
import { readJson, sendJson, type Room } from '@/tests/sites/machinery/http';

/** How models go wrong: each writes what it is given, `{"id": "[en] text", …}`, in its own way. */
const manners = {
  ok: (answer) => JSON.stringify(answer),
  fenced: (answer) => `\`\`\`json\n${JSON.stringify(answer, null, 2)}\n\`\`\``,
  prose: (answer) => `Sure! I kept {0} as "it is":\n\n${JSON.stringify(answer)}\n\nLet me know if {1} helps.`,
  thinking: (answer) =>
    `<think>First {"${Object.keys(answer)[0] ?? ''}": "a draft"}, then</think>${JSON.stringify(answer)}`,
  /** The question first, then the answer. */
  echo: (answer, question) => `${JSON.stringify(question)}\n${JSON.stringify(answer)}`,
  missing: (answer) => JSON.stringify(Object.fromEntries(Object.entries(answer).slice(1))),
  extra: (answer) => JSON.stringify({ zzzz: 'nobody asked', ...answer, '1': 'me neither' }),
  /** One id twice, with two answers. */
  duplicate: (answer) => {
    const [id = ''] = Object.keys(answer);
    return JSON.stringify(answer).replace('{', `{"${id}":"something else",`);
  },
  reversed: (answer) => JSON.stringify(Object.fromEntries(Object.entries(answer).reverse())),
  /** The maker's limit of words was reached. */
  truncated: (answer) => JSON.stringify(answer).slice(0, -Math.ceil(JSON.stringify(answer).length * 0.4)),
  /** It forgot to escape. */
  unescaped: (answer) => JSON.stringify(answer).replaceAll('[en] ', 'so "good" '),
  numbers: (answer) => JSON.stringify(Object.fromEntries(Object.keys(answer).map((id, at) => [id, at]))),
  nested: (answer) => JSON.stringify({ translations: answer, note: { language: 'en' } }),
  plain: (answer) => Object.values(answer).join('\n'),
  sorry: () => "I'm sorry, but I can't help with that.",
} as const satisfies Record<string, (answer: Texts, question: Texts) => string>;

type Texts = Readonly<Record<string, string>>;

/** `filtered`: the maker's filter stopped the answer; `blocked`: it stopped the question; `broke`: the account is empty. */
export type ChatMode = keyof typeof manners | 'filtered' | 'blocked' | 'broke' | 'no-model' | Fault;
export type Chat = EngineReplica<ChatMode> & {
  /** A text with this in it is never spoken of. */
  unspeakable: string | undefined;
  readonly room: Room;
};

type Question = { model: string; messages: readonly { role: string; content: string }[] };

/** `POST /v1/chat/completions` as OpenAI, Ollama, LM Studio and DeepSeek answer it. */
export function createChat(): Chat {
  const chat: Chat = {
    ...freshReplica<ChatMode>(),
    unspeakable: undefined,
    room: async ({ request, url }, reply) => {
      if (url.pathname !== '/v1/chat/completions' || request.method !== 'POST') return false;
      const { model, messages } = await readJson<Question>(request);
      const question = JSON.parse(messages.at(-1)?.content ?? '{}') as Texts;
      const texts = Object.values(question);
      const mode = note(chat, texts, request.headers.authorization?.replace(/^Bearer /, '') ?? '');
      const error = (message: string, code: string, status: number): true =>
        sendJson(reply, { error: { message, code } }, status);
      if (isFault(mode))
        return sendFault(reply, mode, chat, (status) => ({
          error: { message: `Error ${status}`, code: null },
        }));
      if (mode === 'broke') return error('You exceeded your current quota', 'insufficient_quota', 429);
      if (mode === 'no-model') return error(`model '${model}' not found`, 'not_found', 404);
      if (mode === 'blocked') return error('Content Exists Risk', 'invalid_request_error', 400);
      const { unspeakable } = chat;
      if (mode === 'filtered' || (unspeakable && texts.some((text) => text.includes(unspeakable))))
        return sendJson(reply, answerOf(model, null, 'content_filter'));
      const into = /into (?:\w+ )?English/.test(messages[0]?.content ?? '') ? 'en' : 'zh';
      const answer = Object.fromEntries(
        Object.entries(question).map(([id, text]) => [id, `[${into}] ${text}`]),
      );
      const content = manners[mode](answer, question);
      return sendJson(reply, answerOf(model, content, mode === 'truncated' ? 'length' : 'stop'));
    },
  };
  return chat;
}

function answerOf(model: string, content: string | null, finish: string): object {
  const message = { role: 'assistant', content, refusal: null };
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    model,
    choices: [{ index: 0, message, finish_reason: finish }],
  };
}
