import browser from 'webextension-polyfill';
import type { GlossWord } from '@/utils/domain/translation';
import type { GlossDirection } from '@/utils/translate/gloss';
import { chineseGloss, englishGloss, type Gloss } from '@/utils/lens/gloss';

const open = { 'zh-en': ['zh', chineseGloss], 'en-zh': ['en', englishGloss] } as const;
const loaded = new Map<GlossDirection, Promise<Gloss>>();

/** A text word by word out of the packed dictionary, which is read when it is first needed. */
export async function lookUp(direction: GlossDirection, text: string): Promise<readonly GlossWord[]> {
  const gloss = loaded.get(direction) ?? load(direction);
  loaded.set(direction, gloss);
  return (await gloss)(text);
}

async function load(direction: GlossDirection): Promise<Gloss> {
  const [name, gloss] = open[direction];
  const { body } = await fetch(browser.runtime.getURL(`/data/dictionary-${name}.gz`));
  if (!body) throw new Error('the dictionary is not in the package');
  const plain = body.pipeThrough(new DecompressionStream('gzip'));
  return gloss(new Uint8Array(await new Response(plain).arrayBuffer()));
}
