/** The same throws for the same seed. */
export type Dice = {
  /** 0 … sides − 1. */
  readonly throw: (sides: number) => number;
};

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return {
    throw: (sides) => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
    },
  };
}
