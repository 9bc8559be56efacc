import { find, findOne, type Found } from '@/utils/page/find';
import { structural } from '@/utils/page/structural';
import type { ReadSurface, ReadText } from '@/utils/platforms/platform';

/** What a look for one kind of text came to: the rung that found it, no trace of such texts, or words that must hold them. */
export type Sight = { readonly rung: number } | 'none' | 'unseen';

/** A shelf with more words than this holds texts: an empty one says so in fewer (characters). */
const ON_SHELF = 120;
/** A page where texts have a shelf, that says so much and shows neither shelf nor text of any kind, holds them (in Latin letters). */
const ON_PAGE = 600;
/** So much on a page without even its landmark: one Ferry no longer knows. A wall or an error says less (in Latin letters). */
const ON_STRANGE_PAGE = 250;

/** The texts whose absence tells something: those that must be there, else whatever may be. */
export function telling({ texts }: ReadSurface): readonly ReadText[] {
  const musts = texts.filter(({ text }) => text.need === 'must');
  return musts.length > 0 ? musts : texts;
}

export function lookFor({ landmark, texts }: ReadSurface, text: ReadText): Sight {
  const found = findText(text);
  if (found) return { rung: found.rung };
  const isKnown = findOne(landmark) !== undefined;
  const shelf = text.shelf && isKnown ? findOne(text.shelf) : undefined;
  if (shelf) return shelf.innerText.length < ON_SHELF ? 'none' : 'unseen';
  if (texts.some(findText)) return 'none';
  // A known page may have none: a profile without a word about herself.
  const most = isKnown ? (text.shelf ? ON_PAGE : Infinity) : ON_STRANGE_PAGE;
  return saidBy(document.body) > most ? 'unseen' : 'none';
}

function findText({ text }: ReadText): Found | undefined {
  return find(text, document, structural);
}

/** How much an element says, in Latin letters: a Chinese character says as much as two. */
function saidBy({ innerText }: HTMLElement): number {
  return innerText.length + (innerText.match(/\p{Script=Han}/gu)?.length ?? 0);
}
