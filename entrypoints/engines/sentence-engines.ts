import type { Direction } from '@/utils/domain/language';
import { ProblemError } from '@/utils/domain/problem';
import { findModel } from '@/utils/store/models';
import { findSecret } from '@/utils/store/secrets';
import { loadStalledBuiltins, markBuiltinStalled } from '@/utils/store/session';
import { loadSettings } from '@/utils/store/settings';
import { builtinState, hasBuiltin } from '@/utils/translate/builtin';
import { createEndpoint } from '@/utils/translate/endpoint';
import type { Engine } from '@/utils/translate/engine';
import { modelBytes, modelDirections, type ModelDirection } from '@/utils/translate/models';
import { restAfterFailure } from '@/utils/translate/rest-after-failure';
import { bergamotHost } from './bergamot';
import { askOffscreen } from './ask-offscreen';

/** How long an engine that failed is left in peace. */
const REST_MS = 60_000;

/** The engines that write sentences, best first: her own server, the browser's translator, a model on this device. */
export const sentenceEngines: readonly Engine[] = [
  offWhenAsked(restAfterFailure(createEndpoint(findEndpoint), REST_MS)),
  ...(hasBuiltin() ? [offWhenAsked(restAfterFailure(builtinEngine(), REST_MS))] : []),
  offWhenAsked(restAfterFailure(bergamotEngine(), REST_MS)),
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
          direction: expectModelled(direction),
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
      const known = findModelled(direction);
      if (!known) return { kind: 'failed', problem: { code: 'model_unknown', again: false } };
      return (await findModel(known))?.state ?? { kind: 'needs-click', bytes: modelBytes[known] };
    },
    async translate(direction, texts, signal) {
      const answers = await bergamotHost.translate(expectModelled(direction), texts, signal);
      return answers.map((text) => ({ text }));
    },
  };
}

async function findEndpoint(): Promise<{ url: string; key: string | undefined } | undefined> {
  const { endpointUrl } = await loadSettings();
  return endpointUrl === '' ? undefined : { url: endpointUrl, key: await findSecret('endpoint-key') };
}

/** Off is the person's word, whatever the engine could do. */
export function offWhenAsked(engine: Engine): Engine {
  return {
    ...engine,
    async state(direction) {
      const { enginesOff } = await loadSettings();
      return enginesOff.includes(engine.id) ? { kind: 'off' } : engine.state(direction);
    },
  };
}

function findModelled(direction: Direction): ModelDirection | undefined {
  return modelDirections.find((known) => known === direction);
}

function expectModelled(direction: Direction): ModelDirection {
  const known = findModelled(direction);
  if (!known) throw new ProblemError({ code: 'model_unknown', again: false });
  return known;
}
