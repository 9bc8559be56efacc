import type { RefObject } from 'preact';

type Props = {
  /** What a button presses to open it. */
  readonly picker: RefObject<HTMLInputElement | null>;
  readonly label: string;
  /** As `accept` of a file input. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
};

/** The browser's own choice of a file, opened by a button of ours. The same file may be chosen again. */
export function FilePicker({ picker, label, accept, onFile }: Props) {
  return (
    <input
      ref={picker}
      class="ui-unseen"
      type="file"
      tabIndex={-1}
      aria-label={label}
      accept={accept}
      onChange={(event) => {
        const file = event.currentTarget.files?.[0];
        event.currentTarget.value = '';
        if (file) onFile(file);
      }}
    />
  );
}
