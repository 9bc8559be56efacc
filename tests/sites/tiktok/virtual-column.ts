const SPARE = 6;

/** Where the rows of a long list stand when only some of them are in the document: guessed until measured. */
export type VirtualColumn = {
  readonly top: (row: number) => number;
  readonly height: () => number;
  /** The first row that must be in the document when the list is scrolled to `scrollTop`. */
  readonly firstRow: (scrollTop: number) => number;
  /** Takes a row's real height; answers by how much it differed. */
  readonly measure: (row: number, px: number) => number;
};

export function virtualColumn(count: number, held: number, guess: number): VirtualColumn {
  const tall = Array.from({ length: count }, () => guess);
  const top = (row: number): number => tall.slice(0, row).reduce((sum, px) => sum + px, 0);
  return {
    top,
    height: () => top(count),
    firstRow: (scrollTop) => {
      let row = 0;
      for (let y = 0; row < count && y + (tall[row] ?? 0) <= scrollTop; row += 1) y += tall[row] ?? 0;
      return Math.max(0, Math.min(row - SPARE, count - held));
    },
    measure: (row, px) => {
      const change = px - (tall[row] ?? px);
      tall[row] = px;
      return change;
    },
  };
}
