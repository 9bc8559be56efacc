import type { Lang } from '@/utils/domain/language';
import type { TagIndex } from './index';
import { fold } from './text';

/** Tags as the other shore says them, in order, each once; one whose like nobody knows stays as it is. Without `#`. */
export function bridgeTags(index: TagIndex, tags: readonly string[], to: Lang): readonly string[] {
  return [...new Set(tags.map((tag) => bridged(index, tag, to)))];
}

function bridged(index: TagIndex, tag: string, to: Lang): string {
  const known = index.spelled.get(fold(tag)) ?? [];
  if (known.some((at) => index.speech(at) === to)) return tag;
  const likes = known.flatMap((at) => index.aliases.get(at) ?? []);
  const like = likes.find((at) => index.speech(at) === to);
  return (like === undefined ? undefined : index.tags[like]) ?? tag;
}
