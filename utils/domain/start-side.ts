import { isSameWording, withBehind, withUnread, type CaptionSide, type Draft } from './draft';
import { looksIn, otherLang, type Lang } from './language';

/**
 * The draft with one side as an engine wrote it after `from`, the other side as it was when it was read. Where that one
 * moved on meanwhile, this one is behind already.
 */
export function startSide(draft: Draft, lang: Lang, side: CaptionSide, from: CaptionSide): Draft {
  const put = { ...draft, sheet: { ...draft.sheet, [lang]: side } };
  const isOld = !isSameWording(draft.sheet[otherLang(lang)], from);
  return withUnread(withBehind(put, isOld ? lang : undefined), lang);
}

/** Whether there is anything on the other side to start from. */
export function hasWords({ title, body }: CaptionSide): boolean {
  return title.trim() !== '' || body.trim() !== '';
}

/** Whether a text of the side in `lang` is to be translated; emoji, names and words of the other language stay. */
export function isToCarry(text: string, lang: Lang): boolean {
  const look = looksIn(text);
  return lang === 'zh' ? look === 'zh' : look !== undefined && look !== 'zh';
}

/** `side` with `words` where it says nothing yet. */
export function fillEmpty(side: CaptionSide, words: CaptionSide): CaptionSide {
  return {
    title: side.title || words.title,
    body: side.body || words.body,
    tags: side.tags.length > 0 ? side.tags : words.tags,
  };
}

/** `side` with `words` in the place of its own; what they leave open stays. */
export function replaceWith(side: CaptionSide, words: CaptionSide): CaptionSide {
  return fillEmpty(words, side);
}
