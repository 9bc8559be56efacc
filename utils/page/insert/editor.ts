/** How one kind of editor is written and read, from a content script's own world. */
export type Editor = {
  /** Replaces everything it holds. Whether it took is for `read` to say. */
  write(element: HTMLElement, text: string): Promise<void> | void;
  /** What it holds, as lines. Elements matching `entity` (picked topics) are read as `#name`. */
  read(element: HTMLElement, entity?: string): string;
  /** Adds at its end, where it hears no paste. */
  readonly append?: (element: HTMLElement, text: string) => void;
};
