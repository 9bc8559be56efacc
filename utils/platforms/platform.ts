import type { PlatformRules } from '@/utils/domain/compliance';
import type { Limits } from '@/utils/domain/limits';
import type { Lang } from '@/utils/domain/language';
import type { Labels } from './labels';

type Day = `${number}-${number}-${number}`;

/** A named thing to find on a surface: a ladder of selectors, best rung first. */
export type Probe = {
  /** Each rung says in a comment which view or date it serves. */
  readonly any: readonly [string, ...string[]];
  /** The feature stops without a `must`; a missing `may` is quietly left out. */
  readonly need: 'must' | 'may';
  /** The day the first rung was last known to be true. */
  readonly seen: Day;
  /** Knows no class name; tried when every rung found nothing. Named in `utils/page/structural.ts`. */
  readonly last?:
    | 'only-video-input'
    | 'largest-editable'
    | 'words-by-comment-time'
    | 'words-by-post-time'
    | 'words-by-video'
    | 'words-with-tags'
    | 'words-by-time-row';
  /** Narrower is a decoy (CSS pixels). */
  readonly minWidth?: number;
  /** Its words must say this too, where a page shows a state by words alone. */
  readonly says?: RegExp;
};

/** What a text is to the people who read it. */
export type ReadKind = 'title' | 'body' | 'caption' | 'comment' | 'reply' | 'review' | 'message';

/** A kind of text, and where it stands. */
export type ReadText = {
  readonly kind: ReadKind;
  readonly text: Probe;
  /** Parts inside `text` that are not its words: names, buttons. */
  readonly except?: readonly string[];
  /** Where such texts stand. Full of words without one of them, the page has changed. */
  readonly shelf?: Probe;
  /** `over`: cards of fixed height; the translation lies in front of the picture instead of pushing the card. */
  readonly place?: 'over';
};

/** A page where Ferry translates what is read. */
export type ReadSurface = {
  readonly name: string;
  readonly kind: 'read';
  /** Tested against host + path, e.g. `www.tiktok.com/@a/video/1`. */
  readonly on: RegExp;
  /** Messages: read only after she switched that on for the platform, and by engines on this device unless she says more. */
  readonly private?: true;
  readonly landmark: Probe;
  readonly texts: readonly ReadText[];
  /** The platform's own translations and buttons: never read, never translated. */
  readonly theirs?: readonly string[];
  /** How one of `theirs` shows that it is open: what it says then. `row` is what holds it and its text. */
  readonly theirsOpen?: { readonly row: string; readonly says: RegExp };
};

/** The editors the platforms use; `utils/page/insert` has one file for each. */
export type EditorKind = 'input' | 'tiptap' | 'draft';

export type TextField = {
  readonly probe: Probe;
  readonly editor: EditorKind;
  /** A list of the platform's own that opens under what is written and stays there, over the form. */
  readonly list?: Probe;
};

/** Topics that must be picked from the platform's own list to become links. */
export type TopicField = {
  /** The list that drops down under a typed `#tag`. */
  readonly list: Probe;
  readonly item: string;
  readonly itemName: string;
  /** A topic in the text, once picked. */
  readonly entity: string;
  /** The list is still looking; no candidate is only true after it. */
  readonly busy?: string;
};

/** The platform's own scheduler. Windows in minutes and days from now. */
export type ScheduleField = {
  readonly zone: 'Asia/Shanghai' | 'local';
  readonly stepMinutes: number;
  readonly earliestMinutes: number;
  readonly latestDays: number;
} & (
  | {
      /** A switch, then a text field for day and time. */
      readonly control: 'datetime';
      readonly probes: Readonly<Record<'switch' | 'input', Probe>>;
    }
  | {
      /** A radio, a question on first use, then a time and a day that can only be picked. */
      readonly control: 'pickers';
      readonly probes: Readonly<
        Record<'switch' | 'allow' | 'inputs' | 'nextMonth' | 'day' | 'hour' | 'minute', Probe>
      >;
    }
);

/** A guide nobody loses anything by closing: `at` is its own button, or the guide itself where Escape closes it. */
export type Overlay = { readonly at: Probe; readonly close: 'click' | 'Escape' };

export type WallName = 'login' | 'check' | 'question';

/** What the page becomes after Publish. */
export type Published = {
  readonly on: RegExp;
  /** The publish control: only ever watched, never touched. Absent where `on` is reached by publishing alone. */
  readonly pressed?: Probe;
  /** Links to her posts; the words of one are the caption's. */
  readonly permalink?: Probe;
};

/** A page that takes a post. */
export type UploadSurface = {
  readonly name: string;
  readonly kind: 'upload';
  readonly on: RegExp;
  /** Where the form, its success page and the way through its login stand. */
  readonly matches: readonly `https://${string}`[];
  /** Where Fill goes. */
  readonly url: string;
  readonly landmark: Probe;
  readonly file: Probe;
  /** The page has the whole video. */
  readonly received: Probe;
  /** Where the page says how far the upload is. */
  readonly progress: Probe;
  /** The upload broke; the page's own retry is the person's. */
  readonly broken: Probe;
  readonly title?: TextField;
  readonly body: TextField;
  readonly topics?: TopicField;
  readonly schedule?: ScheduleField;
  /** Who it will be posted as; the handle is read from the link. */
  readonly account?: Probe;
  /** Guides that lie over the form. */
  readonly overlays: readonly Overlay[];
  /** Only a person can pass these: a login, a puzzle, a question that is hers to answer. */
  readonly walls: { readonly [wall in WallName]?: Probe };
  /** Where the platform sends someone who is not logged in. */
  readonly signIn: RegExp;
  readonly published: Published;
};

export type Surface = ReadSurface | UploadSurface;

/** One platform: data, and a few pure string functions where data cannot say it. */
export type Platform = {
  readonly id: string;
  /** As its people call it, per interface language. */
  readonly name: Readonly<Record<Lang, string>>;
  /** Nobody has seen Ferry work there yet: said wherever she meets it. */
  readonly experimental?: true;
  /** Every host Ferry may stand on, each explained in README › Permissions. */
  readonly matches: readonly `https://${string}/*`[];
  /** The language its audience mostly reads. */
  readonly lang: Lang;
  readonly limits: Limits;
  /** What preflight holds a post against; absent where nothing is posted. */
  readonly rules?: PlatformRules;
  /** How a post looks there, for Studio: a cover with its title under it, or a full-height video with words over it. */
  readonly look: 'note' | 'reel';
  readonly surfaces: readonly Surface[];
  /** What its buttons and menus say, where they speak one language only. */
  readonly labels?: Labels;
  /** Real addresses, one list per surface name: true for that surface and false for every other. */
  readonly samples: Readonly<Record<string, readonly [string, ...string[]]>>;
  /** Addresses on its hosts where Ferry has nothing to do, though they look much like one of the above. */
  readonly elsewhere: readonly [string, ...string[]];
};
