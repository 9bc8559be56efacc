/** A stretch of text that both sides have, or only one. */
export type Stretch = { readonly text: string; readonly in: 'both' | 'wanted' | 'found' };

/** What two texts share at both ends, and the middle in which they differ: enough to see what a form did to a text. */
export function diffOf(wanted: string, found: string): readonly Stretch[] {
  const a = charactersOf(wanted);
  const b = charactersOf(found);
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const stretches: readonly Stretch[] = [
    { text: a.slice(0, head).join(''), in: 'both' },
    { text: b.slice(head, b.length - tail).join(''), in: 'found' },
    { text: a.slice(head, a.length - tail).join(''), in: 'wanted' },
    { text: a.slice(a.length - tail).join(''), in: 'both' },
  ];
  return stretches.filter(({ text }) => text !== '');
}

/** As a reader sees them: no emoji is taken apart. */
function charactersOf(text: string): readonly string[] {
  return Array.from(new Intl.Segmenter('und').segment(text), ({ segment }) => segment);
}
