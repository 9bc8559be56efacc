import { offWhenAsked, sentenceEngines } from '@/entrypoints/engines/sentence-engines';
import type { Engine } from '@/utils/translate/engine';
import { createGloss } from '@/utils/translate/gloss';
import { lookUp } from './look-up';

/**
 * What translates, first choice first: her own server when she has set one up, then on this device, and the dictionary
 * when nothing else is ready. An engine that is not ready is passed over.
 */
export const engines: readonly Engine[] = [...sentenceEngines, offWhenAsked(createGloss(lookUp))];
