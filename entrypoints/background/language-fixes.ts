import type { ReadLang } from '@/utils/domain/language';
import type { Input } from '@/utils/messages/protocol';
import { forgetLanguageFix, keepLanguageFix, listLanguageFixes } from '@/utils/store/language-fixes';
import { hashOf } from '@/utils/translate/hash';

/** Her word on a text: the language it really is in, or that it is left alone. */
type Fix = { readonly lang?: ReadLang };

let loading: Promise<ReadonlyMap<string, Fix>> | undefined;

/** Her word on a text, if she gave one. */
export async function findLanguageFix(text: string): Promise<Fix | undefined> {
  const fixes = await (loading ??= listLanguageFixes());
  return fixes.size === 0 ? undefined : fixes.get(await keyOf(text));
}

/** Keeps her word on a text, or takes it back. */
export async function fixLanguage({ text, as }: Input<'fixLanguage'>): Promise<undefined> {
  const key = await keyOf(text);
  if (as === 'told') await forgetLanguageFix(key);
  else await keepLanguageFix({ key, at: Date.now(), ...(as !== 'alone' && { lang: as }) });
  loading = undefined;
}

function keyOf(text: string): Promise<string> {
  return hashOf(new TextEncoder().encode(text));
}
