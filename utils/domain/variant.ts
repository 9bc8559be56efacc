import type { Choices } from './choices';
import { wordsFor, type CaptionSide, type Draft, type PlatformId } from './draft';
import type { Lang } from './language';
import { cutToLimit, type Cut, type Limits } from './limits';
import { signatureFor, type Signature } from './saved-words';

/** The draft as one platform gets it. */
export type Variant = {
  readonly platform: PlatformId;
  readonly lang: Lang;
  readonly title: Cut | undefined;
  /** The caption as it goes into the form: with her signature, and where tags are inline it ends in them. */
  readonly body: Cut;
  /** What of it is the signature; `''` where there is none. */
  readonly signature: string;
  /** Tags that go, in order, without `#`. */
  readonly tags: readonly string[];
  /** Tags over the platform's cap or holding characters it refuses. */
  readonly tagsLeftOut: readonly string[];
  /** What she chose for this platform and said about the video; the form may not ask all of it. */
  readonly choices: Choices;
};

/** The variant of `draft` for one platform, under its limits, with whichever of her signatures is meant for it. */
export function variantOf(
  draft: Draft,
  platform: PlatformId,
  limits: Limits,
  signatures: readonly Signature[] = [],
): Variant {
  const { lang = 'en', choices } = draft.destinations[platform] ?? {};
  const side = wordsFor(draft, platform);
  const signature = draft.unsigned ? '' : signatureFor(signatures, lang, platform);
  const fits = side.tags.filter((tag) => limits.tags.allowed.test(tag));
  const tags = fits.slice(0, limits.tags.max);
  return {
    platform,
    lang,
    title: limits.title && cutToLimit(titleOf(side, limits.title), limits.title),
    body: cutToLimit(bodyText(side.body, signature, tags, limits), limits.body),
    signature,
    tags,
    tagsLeftOut: side.tags.filter((tag) => !tags.includes(tag)),
    choices: { ...draft.about, ...choices },
  };
}

function titleOf({ title, body }: CaptionSide, { needed }: NonNullable<Limits['title']>): string {
  return title === '' && needed ? (body.trim().split('\n')[0] ?? '') : title;
}

function bodyText(body: string, signature: string, tags: readonly string[], limits: Limits): string {
  const line = limits.tags.as === 'inline' ? tags.map((tag) => `#${tag}`).join(' ') : '';
  return [body, signature, line].filter((part) => part !== '').join('\n');
}
