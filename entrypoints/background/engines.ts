import { sentenceEngines } from '@/entrypoints/engines/sentence-engines';
import { orderOf } from '@/utils/domain/engine-order';
import type { Direction } from '@/utils/domain/language';
import type { EngineRow } from '@/utils/messages/protocol';
import { loadSettings } from '@/utils/store/settings';
import type { Engine } from '@/utils/translate/engine';
import { createGloss } from '@/utils/translate/gloss';
import { lookUp } from './look-up';

const engines: readonly Engine[] = [...sentenceEngines, createGloss(lookUp)];

/** What translates a direction, first choice first, without what she switched off. One that is not ready is passed over. */
export async function enginesFor(direction: Direction): Promise<readonly Engine[]> {
  const { enginesOff } = await loadSettings();
  return (await inOrder(direction)).filter(({ id }) => !enginesOff.includes(id));
}

/** How every engine that speaks the pair stands, in the order they are tried. Off is the person's word, whatever the engine could do. */
export async function engineRows(direction: Direction): Promise<readonly EngineRow[]> {
  const { enginesOff } = await loadSettings();
  const rows = await Promise.all(
    (await inOrder(direction)).map(async (engine) => ({
      engine: engine.id,
      state: enginesOff.includes(engine.id) ? ({ kind: 'off' } as const) : await engine.state(direction),
    })),
  );
  return rows.filter(({ state }) => state.kind !== 'unable');
}

async function inOrder(direction: Direction): Promise<readonly Engine[]> {
  const { engineOrder } = await loadSettings();
  return orderOf(engineOrder, direction).flatMap((id) => engines.find((engine) => engine.id === id) ?? []);
}
