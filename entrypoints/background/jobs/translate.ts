import { needsTranslation } from '@/utils/domain/language';
import { readTranslations, writeTranslations } from '@/utils/store/translations';
import { translateTexts } from '@/utils/translate/pipeline';
import { createSay } from '@/utils/translate/say';
import type { Answers, Input } from '@/utils/messages/protocol';
import { enginesFor } from '@/entrypoints/background/engines';
import { notEnglish } from '@/entrypoints/background/not-english';
import { surfaceOf } from '@/entrypoints/background/surface-of';
import type { Sender } from '@/utils/messages/server';

const say = createSay(enginesFor, {
  read: (keys) => readTranslations(keys, Date.now()),
  write: (rows) => writeTranslations(rows, Date.now()),
});

/** Answers a page's texts in her language. What is not surely in one that can be carried there stays as it is. */
export async function translate(
  { texts, to, page = '', fresh = false }: Input<'translate'>,
  sender: Sender,
): Promise<Answers['translate']> {
  const stays = await notEnglish(
    texts.filter((text) => needsTranslation(text, [to]) === 'en-zh'),
    page,
  );
  const carried = texts.filter((text) => !stays.has(text));
  const said = await translateTexts(carried, to, say, { fresh, surface: surfaceOf(sender) });
  const answers = new Map(carried.map((text, index) => [text, said[index]]));
  return texts.map((text) => (stays.has(text) ? 'stays' : answers.get(text)));
}
