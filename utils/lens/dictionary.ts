/** A file of lines `key TAB …`, sorted by the key's bytes, searched where it lies: no index, no object per word. */
export type Lines = { find(key: string): readonly string[] | undefined };

const newline = 0x0a;
const tab = 0x09;

/** Opens the bytes of a packed dictionary (`.tools/build-dictionary.mjs`) from `start`. */
export function openLines(bytes: Uint8Array, start = 0): Lines {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  return {
    find(key) {
      const wanted = encoder.encode(key);
      let low = start;
      let high = bytes.length;
      while (low < high) {
        const from = lineStart(bytes, (low + high) >> 1, start);
        const order = compare(bytes, from, wanted);
        const end = bytes.indexOf(newline, from);
        if (order === 0) return decoder.decode(bytes.subarray(from, end)).split('\t').slice(1);
        if (order < 0) low = end + 1;
        else high = from;
      }
      return undefined;
    },
  };
}

/** The first line of a file, and where the next begins. */
export function firstLine(bytes: Uint8Array): { text: string; next: number } {
  const end = bytes.indexOf(newline);
  return { text: new TextDecoder().decode(bytes.subarray(0, end)), next: end + 1 };
}

function lineStart(bytes: Uint8Array, at: number, start: number): number {
  let from = at;
  while (from > start && bytes[from - 1] !== newline) from--;
  return from;
}

/** How the key of the line at `from` stands to `wanted`. */
function compare(bytes: Uint8Array, from: number, wanted: Uint8Array): number {
  for (let index = 0; ; index++) {
    const here = bytes[from + index] ?? tab;
    const there = wanted[index];
    const atEnd = here === tab || here === newline;
    if (there === undefined) return atEnd ? 0 : 1;
    if (atEnd) return -1;
    if (here !== there) return here - there;
  }
}
