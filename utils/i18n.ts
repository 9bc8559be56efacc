import type messages from '@/public/_locales/en/messages.json';
import { ownApi } from './own-api';
import type { ReadLang } from './domain/language';
import type { Problem } from './domain/problem';

/** Every text a person can read, by name; `public/_locales` has them in en and zh_CN. */
export type TextKey = keyof typeof messages;

/** The text in the browser's language, `$1 $2 …` filled in. */
export function t(key: TextKey, ...filled: readonly (string | number)[]): string {
  return ownApi.i18n.getMessage(key, filled.map(String));
}

/** The problem in her words: what happened, what it means for her, what to do. */
export function problemText({ code, with: filled = [] }: Problem): string {
  return ownApi.i18n.getMessage(`problem_${code}`, [...filled]) || t('problem_unexpected');
}

/** The language the texts are in: `en` or `zh_CN`'s `zh-CN`, for `Intl` and `<html lang>`. */
export function textLocale(): string {
  return t('ui_locale');
}

/** What a language is called in the language of the texts: `Spanish`, `西班牙语`. */
export function langName(lang: ReadLang): string {
  return new Intl.DisplayNames(textLocale(), { type: 'language' }).of(lang) ?? lang;
}

/** Languages in the order of their names. */
export function byLangName(one: ReadLang, other: ReadLang): number {
  return langName(one).localeCompare(langName(other), textLocale());
}

/** Which of a platform's two names she reads. */
export function uiLang(): 'en' | 'zh' {
  return textLocale().startsWith('zh') ? 'zh' : 'en';
}
