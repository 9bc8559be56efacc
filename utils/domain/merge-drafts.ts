import {
  withPart,
  withTrack,
  type CaptionSide,
  type Destination,
  type Draft,
  type OwnWords,
  type PlatformId,
} from './draft';
import { mergeLabels, withLabels } from './draft-labels';
import { langs, type Lang } from './language';

/**
 * One draft edited in two places. Field by field, whoever changed it since `base` wins; where both did, `mine` wins
 * because it is the newer, and `overruled` says that something of `theirs` is gone from the sheet.
 */
export function mergeDrafts(base: Draft, mine: Draft, theirs: Draft): { draft: Draft; overruled: boolean } {
  let overruled = false;
  const pick = <T>(was: T, here: T, there: T): T => {
    if (isSame(here, was)) return there;
    if (!isSame(there, was) && !isSame(there, here)) overruled = true;
    return here;
  };
  const side = (was: CaptionSide | undefined, here: CaptionSide, there: CaptionSide): CaptionSide => ({
    title: pick(was?.title, here.title, there.title) ?? '',
    body: pick(was?.body, here.body, there.body) ?? '',
    tags: pick(was?.tags, here.tags, there.tags) ?? [],
  });
  const own = (was?: OwnWords, here?: OwnWords, there?: OwnWords): OwnWords | undefined =>
    here && there
      ? {
          words: side(was?.words, here.words, there.words),
          since: isSame(here.since, was?.since) ? there.since : here.since,
        }
      : pick(was, here, there);
  const destination = (was?: Destination, here?: Destination, there?: Destination) => {
    if (!here || !there) return pick(was, here, there);
    const merged: Record<string, unknown> = {};
    for (const key of Object.keys({ ...here, ...there }) as (keyof Destination)[]) {
      const kept =
        key === 'own' ? own(was?.own, here.own, there.own) : pick(was?.[key], here[key], there[key]);
      if (kept !== undefined) merged[key] = kept;
    }
    return merged as Destination;
  };
  const destinations: Record<PlatformId, Destination> = {};
  for (const platform of new Set([...Object.keys(mine.destinations), ...Object.keys(theirs.destinations)])) {
    const [was, here, there] = [base, mine, theirs].map((draft) => draft.destinations[platform]);
    const kept = destination(was, here, there);
    if (kept) destinations[platform] = kept;
  }
  const sheet = Object.fromEntries(
    langs.map((lang) => [lang, side(base.sheet[lang], mine.sheet[lang], theirs.sheet[lang])]),
  ) as Record<Lang, CaptionSide>;
  let draft: Draft = {
    ...withLabels(theirs, mergeLabels(base.labels, mine.labels, theirs.labels)),
    updatedAt: Math.max(mine.updatedAt, theirs.updatedAt),
    video: pick(base.video, mine.video, theirs.video),
    coverAt: pick(base.coverAt, mine.coverAt, theirs.coverAt),
    sheet,
    destinations,
  };
  for (const part of ['about', 'coverAim', 'coverId'] as const)
    draft = withPart(draft, part, pick(base[part], mine[part], theirs[part]));
  // Track by track: one may be written here while the other is translated there.
  for (const lang of langs) {
    const [was, here, there] = [base, mine, theirs].map(({ subtitles }) => subtitles?.[lang]);
    draft = withTrack(draft, lang, pick(was, here, there));
  }
  // Not her words: the newer change stands, and nothing of it is worth telling.
  for (const part of ['accepted', 'behind', 'unread', 'unsigned'] as const)
    draft = withPart(draft, part, isSame(mine[part], base[part]) ? theirs[part] : mine[part]);
  return { draft, overruled };
}

/** Whether two drafts say the same, whenever they were written. */
export function isSameDraft(a: Draft, b: Draft): boolean {
  return isSame({ ...a, updatedAt: 0 }, { ...b, updatedAt: 0 });
}

/** Equal as data; rows of the database are fresh objects each time. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [a, b].map((value) => Object.entries(value as Record<string, unknown>));
  if (left?.length !== right?.length) return false;
  return (left ?? []).every(([key, value]) => isSame(value, (b as Record<string, unknown>)[key]));
}
