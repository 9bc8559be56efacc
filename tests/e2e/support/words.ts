import { readFileSync } from 'node:fs';
import type { TextKey } from '@/utils/i18n';

export type Words = (key: TextKey, ...filled: readonly string[]) => string;

/** The texts as the person sees them, to find things by what they say. */
export function wordsIn(lang: 'en-US' | 'zh-CN'): Words {
  const folder = lang === 'zh-CN' ? 'zh_CN' : 'en';
  const texts = JSON.parse(readFileSync(`public/_locales/${folder}/messages.json`, 'utf8')) as Partial<
    Record<TextKey, { readonly message: string }>
  >;
  return (key, ...filled) =>
    (texts[key]?.message ?? key).replace(/\$(\d)/g, (_, n: string) => filled[Number(n) - 1] ?? '');
}
