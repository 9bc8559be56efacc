import { find, findOne } from '@/utils/page/find';
import type { ReadSurface, ReadText } from '@/utils/platforms/platform';

/** What a look for one kind of text came to: the rung that found it, no trace of such texts, or words that must hold them. */
export type Sight = { readonly rung: number } | 'none' | 'unseen';

/** A shelf with more words than this holds texts: an empty one says so in fewer (characters). */
const ON_SHELF = 120;
/** A page that says so much and shows no text of any kind is one Ferry no longer knows: a wall or an error says less (in Latin letters). */
const ON_PAGE = 250;

/** The texts whose absence tells something: those that must be there, else whatever may be. */
export function telling({ texts }: ReadSurface): readonly ReadText[] {
  const musts = texts.filter(({ text }) => text.need === 'must');
  return musts.length > 0 ? musts : texts;
}

export function lookFor({ landmark, texts }: ReadSurface, text: ReadText): Sight {
  const found = find(text.text);
  if (found) return { rung: found.rung };
  const shelf = text.shelf && findOne(landmark) ? findOne(text.shelf) : undefined;
  if (shelf) return shelf.innerText.length < ON_SHELF ? 'none' : 'unseen';
  if (text.text.need === 'may' && findOne(landmark)) return 'none';
  const nothing = texts.every((any) => !find(any.text));
  return nothing && saidBy(document.body) > ON_PAGE ? 'unseen' : 'none';
}

/** How much an element says, in Latin letters: a Chinese character says as much as two. */
function saidBy({ innerText }: HTMLElement): number {
  return innerText.length + (innerText.match(/\p{Script=Han}/gu)?.length ?? 0);
}
