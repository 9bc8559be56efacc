import { ProblemError } from '@/utils/domain/problem';
import { routeOf, stateOfRoute } from '@/utils/domain/route';
import { findModel } from '@/utils/store/models';
import { findSecret } from '@/utils/store/secrets';
import { loadStalledBuiltins, markBuiltinStalled } from '@/utils/store/session';
import { loadSettings } from '@/utils/store/settings';
import { builtinState, hasBuiltin } from '@/utils/translate/builtin';
import { createChat, type Chat } from '@/utils/translate/chat';
import { createDeepl } from '@/utils/translate/deepl';
import { createEndpoint, type Endpoint } from '@/utils/translate/endpoint';
import type { Engine } from '@/utils/translate/engine';
import { modelBytes } from '@/utils/translate/models';
import { restAfterFailure, type RestingEngine } from '@/utils/translate/rest-after-failure';
import { bergamotHost } from './bergamot';
import { askOffscreen } from './ask-offscreen';
import { leaveAs, standAside } from './leave';

/** How long an engine that failed is left in peace. */
const REST_MS = 60_000;

/** The engines that write sentences. Which are asked, and in what order, is the person's choice. */
export const sentenceEngines: readonly RestingEngine[] = [
  ...[
    createDeepl(findDeeplKey, leaveAs('deepl')),
    createChat(findChat, leaveAs('chat')),
    createEndpoint(findEndpoint, leaveAs('endpoint')),
  ].map((engine) => restAfterFailure(standAside(engine), REST_MS)),
  ...(hasBuiltin() ? [restAfterFailure(builtinEngine(), REST_MS)] : []),
  restAfterFailure(bergamotEngine(), REST_MS),
];

function builtinEngine(): Engine {
  return {
    id: 'builtin',
    async state(direction) {
      return (await loadStalledBuiltins()).includes(direction)
        ? { kind: 'stalled' }
        : builtinState(direction);
    },
    async translate(direction, texts) {
      try {
        const answers = await askOffscreen('builtinTranslate', {
          direction,
          texts: [...texts],
        });
        return answers.map((text) => ({ text }));
      } catch (thrown) {
        if (thrown instanceof ProblemError && thrown.problem.code === 'builtin_stalled')
          await markBuiltinStalled(direction);
        throw thrown;
      }
    },
  };
}

function bergamotEngine(): Engine {
  return {
    id: 'bergamot',
    async state(direction) {
      const legs = routeOf(direction).map(async (model) => ({
        bytes: modelBytes(model),
        state: (await findModel(model))?.state,
      }));
      return stateOfRoute(await Promise.all(legs));
    },
    async translate(direction, texts, signal) {
      let answers = texts;
      for (const model of routeOf(direction)) answers = await bergamotHost.translate(model, answers, signal);
      return answers.map((text) => ({ text }));
    },
  };
}

async function findDeeplKey(): Promise<string | undefined> {
  return (await loadSettings()).deepl ? findSecret('deepl-key') : undefined;
}

async function findChat(): Promise<Chat | undefined> {
  const { chatUrl, chatModel } = await loadSettings();
  if (chatUrl === '' || chatModel === '') return undefined;
  return { url: chatUrl, model: chatModel, key: await findSecret('chat-key') };
}

async function findEndpoint(): Promise<Endpoint | undefined> {
  const { endpointUrl } = await loadSettings();
  return endpointUrl === '' ? undefined : { url: endpointUrl, key: await findSecret('endpoint-key') };
}
