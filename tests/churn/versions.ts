import type { TrapName } from '@/tests/sites/traps';
import { changeNames, type ChangeName } from './changes';
import { diceOf } from './dice';

/** A form as it might be one day: what is changed, and what the replica itself does otherwise. */
export type Version = {
  readonly name: string;
  readonly changes: readonly ChangeName[];
  readonly traps: readonly TrapName[];
  /** Whether it is scheduled, where that can be: YouTube then asks for no visibility. */
  readonly isScheduled: boolean;
  /** Makes the details of each change. */
  readonly seed: number;
};

/** Another generation of some form. */
const generations = [
  'renamed',
  'radio',
  'quill',
  'older',
  'classic',
  'no-cover',
  'late',
] as const satisfies readonly TrapName[];
const mishaps = [
  'rerender',
  'upload-fails',
  'progress-slow',
  'topicslow',
  'stubborn',
] as const satisfies readonly TrapName[];

/** Those everybody measures by; every other one is not scheduled. */
export const written: readonly Version[] = [
  version([]),
  ...changeNames.map((name) => version([name])),
  version(['classes hashed', 'data attributes dropped']),
  version(['classes hashed', 'ids dropped', 'names dropped']),
  version(['rows in another order', 'spoken in Spanish']),
  version(['rows in another order', 'spoken in German', 'data attributes dropped']),
  version([], ['renamed', 'radio', 'quill', 'older', 'classic']),
  version(['classes hashed'], ['upload-fails']),
  version(['spoken in German'], ['upload-fails']),
].map((it, at) => ({ ...it, isScheduled: at % 2 === 0 }));

function version(
  changes: readonly ChangeName[],
  traps: readonly TrapName[] = [],
): Omit<Version, 'isScheduled'> {
  return { name: [...changes, ...traps].join(', ') || 'as it stands', changes, traps, seed: 1 };
}

/** A version that nobody wrote down; the same for the same seed. */
export function unseen(seed: number): Version {
  const dice = diceOf(seed);
  const some = <T>(from: readonly T[], count: number): readonly T[] =>
    Array.from({ length: count }, () => from[dice.throw(from.length)]).filter((it) => it !== undefined);
  const changes = [...new Set(some(changeNames, 1 + dice.throw(4)))];
  const traps = [
    ...new Set([...some(generations, dice.throw(3)), ...some(mishaps, dice.throw(5) === 0 ? 1 : 0)]),
  ];
  const isScheduled = dice.throw(2) === 0;
  return { name: `${seed}: ${[...changes, ...traps].join(', ')}`, changes, traps, isScheduled, seed };
}
