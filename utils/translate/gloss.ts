import type { Direction, Lang } from '@/utils/domain/language';
import type { GlossWord } from '@/utils/domain/translation';
import type { Engine } from './engine';

/** Between the shores, which is what there is a dictionary for. */
export type GlossDirection = Extract<Direction, `${Lang}-${Lang}`>;

/** The engine of last resort: words looked up one by one, offline, from the first second. */
export function createGloss(
  look: (direction: GlossDirection, text: string) => Promise<readonly GlossWord[]>,
): Engine {
  return {
    id: 'gloss',
    state: (direction) => Promise.resolve({ kind: isGlossed(direction) ? 'ready' : 'unable' }),
    translate: (direction, texts) =>
      Promise.all(
        texts.map(async (text) => {
          const gloss = isGlossed(direction) ? await look(direction, text) : [];
          return { text: gloss.map(({ word, meaning }) => meaning || word).join(' '), gloss };
        }),
      ),
  };
}

function isGlossed(direction: Direction): direction is GlossDirection {
  return direction === 'zh-en' || direction === 'en-zh';
}
