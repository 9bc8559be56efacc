import type { Lang } from '@/utils/domain/language';

/** Each language by its own name, whatever Ferry's own language is. */
export const langNames: Readonly<Record<Lang, string>> = { zh: '中文', en: 'English' };

/** For `lang` attributes: spelling and fonts. */
export const langTags: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en' };
