import { directionOf, langs, type Direction, type ReadLang } from './language';

/**
 * The ways worth showing her, the one she reads most by first: from the shores into the language she wants and back
 * between them, from what she met, and whatever has a model on this device.
 */
export function waysFor({
  wants,
  met,
  kept,
}: {
  readonly wants: ReadLang;
  readonly met: readonly ReadLang[];
  readonly kept: readonly Direction[];
}): readonly Direction[] {
  const into = [...langs, ...met].map((lang) => directionOf(lang, wants));
  const back = langs.some((lang) => lang === wants) ? langs.map((lang) => directionOf(wants, lang)) : [];
  const [first, ...more] = into.filter((way) => way !== undefined);
  return [...new Set([first, ...back, ...more, ...kept])].filter((way) => way !== undefined);
}
