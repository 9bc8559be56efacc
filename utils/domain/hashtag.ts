/** A suggested tag, without `#`, in the platform's spelling. `why` names the strongest reason. */
export type TagSuggestion = {
  readonly tag: string;
  readonly score: number;
  readonly why: 'in-caption' | 'goes-with' | 'popular' | 'yours' | 'other-language';
};

/**
 * The tags in what somebody typed or pasted: `#a #b`, `a, b`, `＃早餐　＃上海` or RedNote's `#早餐[话题]#`, without `#`,
 * each once.
 */
export function splitTags(text: string): readonly string[] {
  const plain = text.replace(/\[话题\]#?/g, ' ');
  return [...new Set(plain.split(/[\s#＃,，、;；]+/u).filter((tag) => tag !== ''))];
}
