/** What one figure was, run by run; the median is what is reported. */
export type Samples = {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly [number, ...number[]];
  /** What it was compared with, in the same run. */
  readonly baseline?: string;
};

export type BenchInput = {
  /** Runs of each measurement. */
  readonly n: number;
  /** `--data FILE` (or a folder), for the groups that measure against data. */
  readonly data: string | undefined;
  readonly report: (samples: Samples) => void;
};

/** A group: `tests/bench/groups/<name>.ts` exports `run`. */
export type Bench = { readonly run: (input: BenchInput) => Promise<void> };
