import type { ReadLang } from '@/utils/domain/language';
import type { Input } from '@/utils/messages/protocol';
import { addressOf, type Sender } from '@/utils/messages/server';
import { isMessages, platformAt } from '@/utils/platforms';
import {
  dropLanguageFixes,
  keepLanguageFixes,
  listLanguageFixes,
  watchLanguageFixes,
} from '@/utils/store/language-fixes';
import { hashOf } from '@/utils/translate/hash';

/** Her word on a text: the language it really is in, or that it is left alone. */
type Fix = { readonly lang?: ReadLang };

let loading: Promise<ReadonlyMap<string, Fix>> | undefined;
let isWatched = false;

/** Her word on a text, if she gave one. */
export async function findLanguageFix(text: string): Promise<Fix | undefined> {
  if (!isWatched) {
    isWatched = true;
    // In Studio she takes them back; while the background lives it must know.
    watchLanguageFixes(() => (loading = undefined), new AbortController().signal);
  }
  const fixes = await (loading ??= listLanguageFixes());
  return fixes.size === 0 ? undefined : fixes.get(await keyOf(text));
}

/** Keeps her word on a text, or takes it back. Nobody keeps what was said in messages: of those, the hash alone. */
export async function fixLanguage({ text, as }: Input<'fixLanguage'>, sender: Sender): Promise<undefined> {
  const key = await keyOf(text);
  const url = addressOf(sender);
  if (as === 'told') await dropLanguageFixes([key]);
  else {
    const platform = url === undefined ? undefined : platformAt(url)?.id;
    const isKept = url !== undefined && !isMessages(url);
    await keepLanguageFixes([
      {
        key,
        at: Date.now(),
        ...(as !== 'alone' && { lang: as }),
        ...(platform && { platform }),
        ...(isKept && { text }),
      },
    ]);
  }
  loading = undefined;
}

function keyOf(text: string): Promise<string> {
  return hashOf(new TextEncoder().encode(text));
}
