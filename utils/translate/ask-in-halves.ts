import { ProblemError } from '@/utils/domain/problem';

/**
 * What was understood of one answer: the texts it says, by their place among those asked. `refused`: the service would
 * not speak of something in it.
 */
export type Heard = { readonly said: ReadonlyMap<number, string>; readonly refused?: boolean };

/** Answers in a row of which nothing was understood, before the engine is taken to be no translator. */
const DEAF = 4;
/** Questions for one batch: enough to find two refused texts among twelve. */
const QUESTIONS = 16;

/**
 * Asks for all texts; what was not understood is asked again, in halves, so that one bad text or one careless answer
 * costs no other its translation. In order; undefined for a text that is refused, or that is still not said when the
 * questions are used up.
 * @throws ProblemError engine_answer when nothing at all was understood; what `askOnce` throws before anything was.
 */
export async function askInHalves(
  texts: readonly string[],
  askOnce: (texts: readonly string[]) => Promise<Heard>,
): Promise<readonly (string | undefined)[]> {
  const answers = new Map<number, string>();
  let deaf = 0;
  let anyRefused = false;
  const queue: Part[] = [{ places: [...texts.keys()], again: false }];

  for (let asked = 0; asked < QUESTIONS && deaf < DEAF; asked++) {
    const part = queue.shift();
    if (!part) break;
    let heard: Heard;
    try {
      heard = await askOnce(part.places.map((place) => texts[place] ?? ''));
    } catch (thrown) {
      if (answers.size === 0) throw thrown;
      break; // what was said is not lost because the service broke down afterwards
    }
    const { said, refused = false } = heard;
    part.places.forEach((place, at) => {
      const text = said.get(at);
      if (text !== undefined) answers.set(place, text);
    });
    deaf = said.size > 0 || refused ? 0 : deaf + 1;
    anyRefused ||= refused;
    queue.push(...partsAfter(part, (place) => !answers.has(place), refused));
  }
  if (answers.size === 0 && !anyRefused) throw new ProblemError({ code: 'engine_answer', again: true });
  return texts.map((_, place) => answers.get(place));
}

/** Places to ask for together; `again`: a single one that was asked for before. */
type Part = { readonly places: readonly number[]; readonly again: boolean };

/** Halves of what is left; a single text once more, unless it was refused. */
function partsAfter(
  { places, again }: Part,
  isLeft: (place: number) => boolean,
  refused: boolean,
): readonly Part[] {
  const left = places.filter(isLeft);
  if (left.length > 1) {
    const half = Math.ceil(left.length / 2);
    return [left.slice(0, half), left.slice(half)].map((some) => ({ places: some, again: false }));
  }
  const wasAlone = places.length === 1;
  return left.length === 1 && !(wasAlone && (again || refused)) ? [{ places: left, again: wasAlone }] : [];
}
