/** Last resorts that know no class name, so that a redesign degrades instead of breaking. */
export const structural = {
  /** The one file input of the page that takes video. */
  'only-video-input': (root) => {
    const inputs = [...root.querySelectorAll<HTMLInputElement>('input[type="file"]')].filter(takesVideo);
    return inputs.length === 1 ? inputs : [];
  },
  /** The editable with the largest box. */
  'largest-editable': (root) =>
    [...root.querySelectorAll<HTMLElement>('[contenteditable="true"]')]
      .filter((it) => area(it) > 0)
      .sort((a, b) => area(b) - area(a))
      .slice(0, 1),
} as const satisfies Record<string, (root: ParentNode) => readonly HTMLElement[]>;

export type StructuralName = keyof typeof structural;

function takesVideo({ accept }: HTMLInputElement): boolean {
  return accept === '' || /video\/|\.mp4|\.mov|\.webm/i.test(accept);
}

function area(element: HTMLElement): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}
