/** Last resorts that know no class name, so that a redesign degrades instead of breaking. */
export const structural = {
  /** The one file input of the page that takes video. */
  'only-video-input': (root) =>
    onlyOne([...root.querySelectorAll<HTMLInputElement>('input[type="file"]')].filter(takesVideo)),
  /** The editable with the largest box. */
  'largest-editable': (root) =>
    [...root.querySelectorAll<HTMLElement>('[contenteditable="true"]')]
      .sort((a, b) => area(b) - area(a))
      .find((it) => area(it) > 0),
} as const satisfies Record<string, (root: ParentNode) => HTMLElement | undefined>;

export type StructuralName = keyof typeof structural;

function takesVideo({ accept }: HTMLInputElement): boolean {
  return accept === '' || /video\/|\.mp4|\.mov|\.webm/i.test(accept);
}

function onlyOne<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

function area(element: HTMLElement): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}
