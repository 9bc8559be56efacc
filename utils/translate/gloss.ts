import type { Direction } from '@/utils/domain/language';
import type { GlossWord } from '@/utils/domain/translation';
import type { Engine } from './engine';

/** The engine of last resort: words looked up one by one, offline, from the first second. */
export function createGloss(
  look: (direction: Direction, text: string) => Promise<readonly GlossWord[]>,
): Engine {
  return {
    id: 'gloss',
    state: () => Promise.resolve({ kind: 'ready' }),
    translate: (direction, texts) =>
      Promise.all(
        texts.map(async (text) => {
          const gloss = await look(direction, text);
          return { text: gloss.map(({ word, meaning }) => meaning || word).join(' '), gloss };
        }),
      ),
  };
}
