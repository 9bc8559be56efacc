import { readTranslations, writeTranslations } from '@/utils/store/translations';
import { translateTexts } from '@/utils/translate/pipeline';
import { createSay } from '@/utils/translate/say';
import type { Answers, Input } from '@/utils/messages/protocol';
import { engines } from '@/entrypoints/background/engines';

const say = createSay(engines, {
  read: (keys) => readTranslations(keys, Date.now()),
  write: (rows) => writeTranslations(rows, Date.now()),
});

/** Answers a page's texts in her language. */
export function translate({ texts, to, fresh }: Input<'translate'>): Promise<Answers['translate']> {
  return translateTexts(texts, to, say, { fresh: fresh ?? false });
}
