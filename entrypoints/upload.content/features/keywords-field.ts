import { chips } from '@/utils/page/insert/chips';
import type { Carried } from './carry-run';
import { absent } from './absent';
import type { Field } from './fields';

/** Her tags once more, as plain words in the form's own box for them, as many as it takes. */
export function keywordsField({ surface, ticket: { variant } }: Carried): Field | undefined {
  const { keywords } = surface;
  if (!keywords || variant.tags.length === 0) return undefined;
  const words = asManyAs(keywords.max, variant.tags);
  const control = chips(keywords, words, { code: absent('keywords'), again: true });
  return { name: 'keywords', wanted: words.join(', '), ...control };
}

function asManyAs(max: number, tags: readonly string[]): readonly string[] {
  let length = -1; // no comma before the first
  return tags.filter((tag) => {
    const fits = length + 1 + tag.length <= max;
    if (fits) length += 1 + tag.length;
    return fits;
  });
}
