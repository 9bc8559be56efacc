import type { CaptionSide, PlatformId } from './draft';
import type { Lang } from './language';

/** One side of a sheet to begin from again. */
export type Template = {
  readonly kind: 'template';
  readonly id: string;
  readonly lang: Lang;
  readonly name: string;
  readonly words: CaptionSide;
};

/** The words a caption ends in, on one platform or on all that have none of their own. */
export type Signature = {
  readonly kind: 'signature';
  readonly id: string;
  readonly lang: Lang;
  readonly platform?: PlatformId;
  readonly text: string;
};

/** Tags that go together, for one platform or for all. Without `#`. */
export type TagSet = {
  readonly kind: 'tags';
  readonly id: string;
  readonly lang: Lang;
  readonly name: string;
  readonly platform?: PlatformId;
  readonly tags: readonly string[];
};

/** Words she keeps to use again. */
export type SavedWords = Template | Signature | TagSet;

/** A tag set, for one platform or (undefined) for all. */
export function tagSet({
  id,
  lang,
  name,
  tags,
  platform,
}: Pick<TagSet, 'id' | 'lang' | 'name' | 'tags'> & { readonly platform: PlatformId | undefined }): TagSet {
  return { kind: 'tags', id, lang, name, tags, ...(platform !== undefined && { platform }) };
}

/** There is one signature for a language and a platform, so its place is its name. */
export function signatureId(lang: Lang, platform: PlatformId | undefined): string {
  return ['signature', lang, ...(platform === undefined ? [] : [platform])].join('.');
}

/** What a caption in `lang` ends in on a platform; `''` where she signs nothing there. */
export function signatureFor(signatures: readonly Signature[], lang: Lang, platform: PlatformId): string {
  const spoken = signatures.filter((signature) => signature.lang === lang && signature.text.trim() !== '');
  const meant =
    spoken.find((signature) => signature.platform === platform) ??
    spoken.find((signature) => signature.platform === undefined);
  return meant?.text ?? '';
}

export function signaturesIn(saved: readonly SavedWords[]): readonly Signature[] {
  return saved.filter((words): words is Signature => words.kind === 'signature');
}

export function templatesIn(saved: readonly SavedWords[], lang: Lang): readonly Template[] {
  return byName(saved.filter((words): words is Template => words.kind === 'template' && words.lang === lang));
}

/** The tag sets for words in `lang` that go to `platforms`: those for all platforms, and those for one of these. */
export function tagSetsIn(
  saved: readonly SavedWords[],
  lang: Lang,
  platforms: readonly PlatformId[],
): readonly TagSet[] {
  return byName(
    saved.filter(
      (words): words is TagSet =>
        words.kind === 'tags' &&
        words.lang === lang &&
        (words.platform === undefined || platforms.includes(words.platform)),
    ),
  );
}

/** `side` with a template's words where it says nothing, after its own text where it does: nothing of hers goes. */
export function insertTemplate(side: CaptionSide, { title, body, tags }: CaptionSide): CaptionSide {
  return {
    title: side.title || title,
    body: [side.body, body].filter((text) => text !== '').join('\n'),
    tags: addTags(side.tags, tags),
  };
}

/** Tags with others after them, each once. */
export function addTags(tags: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...tags, ...more])];
}

function byName<T extends { readonly name: string }>(words: readonly T[]): readonly T[] {
  return words.toSorted((a, b) => a.name.localeCompare(b.name));
}
