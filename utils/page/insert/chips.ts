import type { Problem } from '@/utils/domain/problem';
import { find, findOne, findOnly, type Ladder } from '@/utils/page/find';
import { isRoomy } from '@/utils/page/seen';
import { until } from '@/utils/page/until';
import type { Control } from './control';
import { input } from './input';
import { press } from './press';

/** What a box of chips needs of a platform's form (`utils/platforms` fills it in). */
export type ChipBox = { readonly box: Ladder; readonly unfold?: Ladder; readonly chip: Ladder };

/** A form makes chips of words within this time. */
const CHIPS_MS = 3_000;

/** Words that each become a chip. Chips that are there already stay. `problem`: a part of it is missing. */
export function chips({ box, unfold, chip }: ChipBox, words: readonly string[], problem: Problem): Control {
  const shown = (): readonly string[] =>
    (find(chip)?.elements ?? []).map(({ textContent }) => textContent.trim());
  const missing = (): readonly string[] => {
    const there = shown();
    return words.filter((word) => !there.includes(word));
  };
  return {
    find: () => findOnly(box, isRoomy) ?? (unfold && findOne(unfold)),
    async write(first, signal) {
      if (!findOnly(box, isRoomy)) first.click();
      const field = await until(() => findOnly(box, isRoomy), { deadlineMs: CHIPS_MS, problem, signal });
      if (missing().length === 0) return;
      await input.write(field, `${missing().join(',')},`);
      press(field, 'Enter');
      await until(() => missing().length === 0, { deadlineMs: CHIPS_MS, problem, signal });
    },
    read: () => words.filter((word) => !missing().includes(word)).join(', '),
  };
}
