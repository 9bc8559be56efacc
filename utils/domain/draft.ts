import type { AboutVideo, Choices } from './choices';
import type { Aim } from './cover';
import { langs, otherLang, type Lang } from './language';
import type { Cue, Subtitles } from './subtitles';

/** `tiktok`, `rednote`, … The list is `utils/platforms`; the domain only needs the name. */
export type PlatformId = string;

/** One side of the caption sheet: the words in one language. Tags are without `#`. */
export type CaptionSide = { readonly title: string; readonly body: string; readonly tags: readonly string[] };

/** What the media probe read. Lengths in seconds, sizes in bytes and display pixels (rotation applied). */
export type MediaFacts = {
  readonly container: string;
  readonly duration: number;
  readonly size: number;
  readonly width: number;
  readonly height: number;
  readonly rotation: 0 | 90 | 180 | 270;
  readonly fps: number;
  readonly videoCodec: string;
  readonly audioCodec: string | undefined;
};

/** The draft's one video. Its bytes are the `videos` row with the same id. */
export type VideoRef = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly facts: MediaFacts | undefined;
};

/** How a draft goes to one platform. */
export type Destination = {
  readonly on: boolean;
  /** Which side of the sheet this platform's audience reads. */
  readonly lang: Lang;
  /** Who it is posted as there; absent until a form of it was filled. */
  readonly account?: string;
  /** What she chose of what this platform's form asks; absent while she chose nothing. */
  readonly choices?: Choices;
  /** Words for this platform alone; absent while it gets the sheet's. */
  readonly own?: OwnWords;
};

/** Words she wrote for one platform by hand, and how its side of the sheet read then. */
export type OwnWords = { readonly words: CaptionSide; readonly since: CaptionSide };

/** One video and one caption sheet, for all shores. */
export type Draft = {
  readonly id: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly video: VideoRef | undefined;
  /** Second of the frame chosen as cover. */
  readonly coverAt: number | undefined;
  /** A picture of her own as cover, instead of a frame: the `covers` row with this id. */
  readonly coverId?: string;
  /** What of the cover stays in view where a platform shows it in another shape; absent: its middle. */
  readonly coverAim?: Aim;
  readonly sheet: Readonly<Record<Lang, CaptionSide>>;
  /** The side whose words the other side has moved on from; absent when they go together. */
  readonly behind?: Lang;
  /** What she says about the video, to every platform that asks; absent while she said nothing. */
  readonly about?: AboutVideo;
  /** The side an engine wrote that she has not gone over yet. */
  readonly unread?: Lang;
  /** Her signature stays off this draft. */
  readonly unsigned?: true;
  readonly destinations: Readonly<Record<PlatformId, Destination>>;
  /** The words spoken in the video; absent while it has none. */
  readonly subtitles?: Subtitles;
  /** Findings of preflight (their keys) she looked at and keeps; absent while there are none. */
  readonly accepted?: readonly string[];
  /** Her own words to find it by, e.g. a series or a season; absent while there are none. */
  readonly labels?: readonly string[];
};

const emptySide: CaptionSide = { title: '', body: '', tags: [] };

/** The `covers` row a draft's cover is kept in: her own picture, else the chosen frame; undefined before there is a video. */
export function coverIdOf({ video, coverAt, coverId }: Draft): string | undefined {
  return coverId ?? (video && coverAt !== undefined ? `${video.id}@${coverAt}` : undefined);
}

/** A new draft with an empty sheet; `destinations` says where it starts out going. */
export function newDraft(id: string, now: number, destinations: Draft['destinations']): Draft {
  return {
    id,
    createdAt: now,
    updatedAt: now,
    video: undefined,
    coverAt: undefined,
    sheet: { zh: emptySide, en: emptySide },
    destinations,
  };
}

/**
 * The draft with one side written anew. `before` is the draft as it stood when she came to this side: words that were
 * there then and are others now leave the other side behind; writing on a side that was behind catches it up.
 */
export function writeSide(draft: Draft, lang: Lang, side: CaptionSide, before: Draft): Draft {
  const put = { ...draft, sheet: { ...draft.sheet, [lang]: side } };
  const isTouched = !isSameWording(draft.sheet[lang], side);
  const written = isTouched && draft.unread === lang ? withUnread(put, undefined) : put;
  const other = otherLang(lang);
  const was = before.sheet[lang];
  const isOther = !isSameWording(was, side);
  if (!isOther) return withBehind(written, before.behind);
  if (before.behind === lang) return withBehind(written, undefined);
  if (before.unread === lang) return withBehind(written, before.behind); // she mends what came from the other side
  const isReworded =
    (was.title !== '' && was.title !== side.title) || (was.body !== '' && was.body !== side.body);
  const hasWords = draft.sheet[other].title !== '' || draft.sheet[other].body !== '';
  return withBehind(written, isReworded && hasWords ? other : before.behind);
}

/** The draft with its sides going together again, or one of them behind. */
export function withBehind(draft: Draft, behind: Lang | undefined): Draft {
  return withPart(draft, 'behind', behind);
}

/** What a draft may have or not. */
type Part =
  'about' | 'accepted' | 'behind' | 'coverAim' | 'coverId' | 'labels' | 'subtitles' | 'unread' | 'unsigned';

/** The draft with one of its parts, or without it. */
export function withPart<P extends Part>(draft: Draft, part: P, value: Draft[P] | undefined): Draft {
  const others = Object.fromEntries(Object.entries(draft).filter(([name]) => name !== part)) as Draft;
  return value === undefined ? others : { ...others, [part]: value };
}

/** The draft with a picture of her own as cover, or with the frame again; another picture is aimed at anew. */
export function withOwnCover(draft: Draft, coverId: string | undefined): Draft {
  return withPart(withPart(draft, 'coverId', coverId), 'coverAim', undefined);
}

/** The draft with a side still to be gone over, or none. */
export function withUnread(draft: Draft, unread: Lang | undefined): Draft {
  return withPart(draft, 'unread', unread);
}

/** What a platform gets: her own words for it, else its side of the sheet. */
export function wordsFor({ destinations, sheet }: Draft, platform: PlatformId): CaptionSide {
  const { lang = 'en', own } = destinations[platform] ?? {};
  return own?.words ?? sheet[lang];
}

/** The draft with other words for one platform, written where they stand: its own, else the sheet's. */
export function writeFor(draft: Draft, platform: PlatformId, words: CaptionSide): Draft {
  const { lang = 'en', own } = draft.destinations[platform] ?? {};
  if (own) return writeOwn(draft, platform, words);
  return { ...draft, sheet: { ...draft.sheet, [lang]: words } };
}

/** The draft with words for one platform alone; they are up to date with the sheet as it stands. */
export function writeOwn(draft: Draft, platform: PlatformId, words: CaptionSide): Draft {
  const destination = draft.destinations[platform] ?? { on: true, lang: 'en' };
  const own = { words, since: draft.sheet[destination.lang] };
  return { ...draft, destinations: { ...draft.destinations, [platform]: { ...destination, own } } };
}

/** The draft with one platform going by the sheet again. */
export function dropOwn(draft: Draft, platform: PlatformId): Draft {
  const { own, ...destination } = draft.destinations[platform] ?? { on: true, lang: 'en' };
  return own ? { ...draft, destinations: { ...draft.destinations, [platform]: destination } } : draft;
}

/** Whether the sheet changed after she wrote a platform's own words. */
export function isSheetAhead({ sheet }: Draft, { lang, own }: Destination): boolean {
  return own !== undefined && !isSameSide(sheet[lang], own.since);
}

export function isSameSide(a: CaptionSide, b: CaptionSide): boolean {
  return isSameWording(a, b) && a.tags.join(' ') === b.tags.join(' ');
}

export function isSameWording(a: CaptionSide, b: CaptionSide): boolean {
  return a.title === b.title && a.body === b.body;
}

/** The draft with one track of its subtitles, or without it. */
export function withTrack(draft: Draft, lang: Lang, cues: readonly Cue[] | undefined): Draft {
  const others = Object.entries(draft.subtitles ?? {}).filter(([name]) => name !== lang);
  const tracks = Object.fromEntries(cues ? [...others, [lang, cues]] : others) as Subtitles;
  return withPart(draft, 'subtitles', Object.keys(tracks).length > 0 ? tracks : undefined);
}

/** The same words and the same video (its bytes are shared) as a draft of its own: never planned, never posted. */
export function duplicateOf(draft: Draft, id: string, now: number): Draft {
  return { ...draft, id, createdAt: now, updatedAt: now };
}

/** Whether nobody put anything into it yet. */
export function isBlank({ video, coverId, labels, sheet, subtitles }: Draft): boolean {
  return !video && !coverId && !labels && !subtitles && langs.every((lang) => isEmptySide(sheet[lang]));
}

/** What a draft is called where there is little room: its title, else its first words, else its video's name. */
export function nameOf({ sheet, video }: Draft, first: Lang): string | undefined {
  const sides = [sheet[first], ...langs.filter((lang) => lang !== first).map((lang) => sheet[lang])];
  const words = [...sides.map(({ title }) => title), ...sides.map(({ body }) => body.split('\n')[0] ?? '')];
  return words.map((text) => text.trim()).find((text) => text !== '') ?? video?.name;
}

export function isEmptySide({ title, body, tags }: CaptionSide): boolean {
  return title === '' && body === '' && tags.length === 0;
}
