import { withPart, type Draft } from './draft';

/** How long a label may be, in UTF-16 units. */
export const LABEL_MAX = 40;

/** A label as it is kept: on one line, without the commas that would part it; empty where nothing is left. */
export function cleanLabel(text: string): string {
  return text
    .replace(/[\s,，]+/gu, ' ')
    .trim()
    .slice(0, LABEL_MAX)
    .trim();
}

/** The draft with these labels and no others. */
export function withLabels(draft: Draft, labels: readonly string[]): Draft {
  return withPart(draft, 'labels', labels.length > 0 ? labels : undefined);
}

/** Every label in use, the one on most drafts first. */
export function labelsOf(drafts: readonly Draft[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { labels = [] } of drafts)
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([label]) => label);
}

/** Labels changed in two tabs since `was`: one stays on when either put it on, and comes off when either took it off. */
export function mergeLabels(
  was: readonly string[] = [],
  mine: readonly string[] = [],
  theirs: readonly string[] = [],
): readonly string[] {
  const gone = was.filter((label) => !mine.includes(label) || !theirs.includes(label));
  return [...new Set([...theirs, ...mine])].filter((label) => !gone.includes(label));
}
