import type { Choices } from './choices';
import type { Draft, PlatformId } from './draft';
import type { Lang } from './language';
import { cutToLimit, type Cut, type Limits } from './limits';

/** The draft as one platform gets it. */
export type Variant = {
  readonly platform: PlatformId;
  readonly lang: Lang;
  readonly title: Cut | undefined;
  /** The caption as it goes into the form; with inline tags it ends in them. */
  readonly body: Cut;
  /** Tags that go, in order, without `#`. */
  readonly tags: readonly string[];
  /** Tags over the platform's cap or holding characters it refuses. */
  readonly tagsLeftOut: readonly string[];
  /** What she chose for this platform and said about the video; the form may not ask all of it. */
  readonly choices: Choices;
};

/** The variant of `draft` for one platform, under its limits. */
export function variantOf(draft: Draft, platform: PlatformId, limits: Limits): Variant {
  const { lang = 'en', choices } = draft.destinations[platform] ?? {};
  const side = draft.sheet[lang];
  const fits = side.tags.filter((tag) => limits.tags.allowed.test(tag));
  const tags = fits.slice(0, limits.tags.max);
  return {
    platform,
    lang,
    title: limits.title && cutToLimit(side.title, limits.title),
    body: cutToLimit(bodyText(side.body, tags, limits), limits.body),
    tags,
    tagsLeftOut: side.tags.filter((tag) => !tags.includes(tag)),
    choices: { ...draft.about, ...choices },
  };
}

function bodyText(body: string, tags: readonly string[], limits: Limits): string {
  if (limits.tags.as === 'entity' || tags.length === 0) return body;
  const line = tags.map((tag) => `#${tag}`).join(' ');
  return body === '' ? line : `${body}\n${line}`;
}
