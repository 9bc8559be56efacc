import type { ChoiceName, choiceValues, ListedChoice } from '@/utils/domain/choices';
import type { PlatformRules } from '@/utils/domain/compliance';
import type { Limits } from '@/utils/domain/limits';
import type { FieldName } from '@/utils/domain/receipt';
import type { Lang } from '@/utils/domain/language';
import type { Look } from '@/utils/domain/look';
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
  /** Tested against host + path, e.g. `www.tiktok.com/@a/video/1`. */
  readonly on: RegExp;
  /** Messages: read only after she switched that on for the platform, and by engines on this device unless she says more. */
  readonly private?: true;
  readonly landmark: Probe;
  readonly texts: readonly ReadText[];
  /** The platform's own translations and buttons: never read, never translated. */
  readonly theirs?: readonly string[];
  /** The control `at` that shows in a `row`, which holds its text too, that the platform's own translation is open: by what it then says, or by standing there. */
  readonly theirsOpen?: { readonly row: string; readonly at: string; readonly says?: RegExp };
};

/** The editors the platforms use; `utils/page/insert` has one file for each. */
export type EditorKind = 'input' | 'tiptap' | 'draft' | 'lexical' | 'zone' | 'textbox';

export type TextField = {
  readonly probe: Probe;
  readonly editor: EditorKind;
  /** A list of the platform's own that opens under what is written and stays there, over the form. */
  readonly list?: Probe;
  /** What a tag needs behind it to be one, also behind the last. */
  readonly tagEnd?: ' ';
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

/** A box of its own for tags as plain words, besides those in the text. A comma or Enter makes each a chip. */
export type KeywordField = {
  readonly box: Probe;
  /** Pressed first where the box cannot be seen yet. */
  readonly unfold?: Probe;
  readonly chip: Probe;
  /** For all words together, with a comma between two (UTF-16 units). */
  readonly max: number;
};

/** The platform's own scheduler. Windows in minutes and days from now. */
export type ScheduleField = {
  /** What is scheduled is posted so, and the form then asks for no other visibility. */
  readonly becomes?: 'public';
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
  | {
      /** What unfolds it, then a day and a time written as the page's language writes them. */
      readonly control: 'written';
      /** `day` shows the day; pressed, it opens `dayInput`. */
      readonly probes: Readonly<Record<'switch' | 'day' | 'dayInput' | 'time', Probe>>;
    }
);

/**
 * One thing a form asks besides video and words, and how it is answered (`utils/page/insert` has one file for each
 * control). What opens on the way is waited for; what is already as it should be is not touched.
 */
export type ChoiceField<Value extends string = string> = {
  /** Pressed first where the choice itself cannot be seen yet. */
  readonly unfold?: Probe;
  /** Pressed after, one after the other: what the form asks before it takes the answer. No form asks it of a no, but in a list. */
  readonly confirm?: readonly Probe[];
  /** The platform takes no post without an answer. */
  readonly required?: true;
} & (
  | {
      /** One switch or checkbox: on is `on` or `yes`. */
      readonly control: 'switch';
      readonly at: Probe;
    }
  | {
      /** A radio or checkbox for each answer; an answer without one is given by leaving the others. */
      readonly control: 'options';
      readonly at: { readonly [V in Value]?: Probe };
      /** A switch that brings them: off is the answer none of them gives, on alone is no answer. */
      readonly behind?: Probe;
    }
  | {
      /** A list that opens from what shows the present answer. Each answer's words, in every language the page speaks. */
      readonly control: 'menu';
      readonly at: Probe;
      readonly item: Probe;
      readonly says: { readonly [V in Value]?: RegExp };
      /** The item that is taken, where others would say the same. */
      readonly picks?: { readonly [V in Value]?: RegExp };
    }
  | {
      /**
       * Words that are looked up: the first item that begins with them is taken. `shown` is where it then stands; without
       * it that is the box itself, and the list goes when one of its items is taken.
       */
      readonly control: 'lookup';
      readonly at: Probe;
      readonly item: Probe;
      readonly shown?: Probe;
    }
);

export type ChoiceFields = {
  readonly [N in ChoiceName]?: ChoiceField<
    N extends ListedChoice ? (typeof choiceValues)[N][number] : string
  >;
};

/**
 * Where a picture is given as cover: what opens it, the input, what takes it, what may be offered besides and is turned
 * down, and the picture the form then shows.
 */
export type CoverField = {
  /** Not every form of this platform asks for one. */
  readonly optional?: true;
  readonly open?: readonly Probe[];
  readonly input: Probe;
  readonly confirm: readonly Probe[];
  readonly decline?: Probe;
  /** Closes what was opened, where no picture was taken: nothing may be left lying over the form. */
  readonly cancel?: Probe;
  /** An image whose address changes with the cover. */
  readonly shown: Probe;
  /** Many accounts can post nothing without one. */
  readonly required?: true;
};

/** Where a video is cut unless she says otherwise: what is pressed, one after the other, to have the whole of it. */
export type ShapeField = {
  readonly whole: readonly Probe[];
  /** The video as it would be posted. */
  readonly shown: Probe;
};

/** One page of a form that shows one after the other. Its fields are read back before it is left. */
export type FormPage = {
  readonly landmark: Probe;
  readonly fields: readonly FieldName[];
  /** Leads to it from any page, so that she can have one of its fields tried again. */
  readonly tab?: Probe;
  /** Leads to the next page; pressed again as long as pages come that are not in the list. Never Publish. */
  readonly next?: Probe;
};

/** A guide nobody loses anything by closing: `at` is its own button, or the guide itself where Escape closes it. */
export type Overlay = { readonly at: Probe; readonly close: 'click' | 'Escape' };

export type WallName = 'login' | 'code' | 'check' | 'question';

/** Where the site itself is told, after Publish, what its new post is called. Only overheard: Ferry asks nothing. */
export type Overheard = {
  /** How the path of the page's own request begins. */
  readonly path: string;
  /** Where its answer, which is JSON, names the post. */
  readonly code: readonly string[];
  /** The post's address, `{code}` standing for that name. */
  readonly post: `https://${string}{code}${string}`;
};

/** What the page becomes after Publish: it goes `on`, or it has `said` so, where its address stays. */
export type Published = (
  | { readonly on: RegExp; readonly said?: undefined }
  | { readonly on?: undefined; readonly said: Probe; readonly pressed: Probe }
) & {
  readonly overheard?: Overheard;
  /** The publish control: only ever watched, never touched. Absent where `on` is reached by publishing alone. */
  readonly pressed?: Probe;
  /** Where a question may follow: what takes it for a yes, watched likewise. Any other answer takes her press back. */
  readonly confirmed?: Probe;
  /** Where she sees her own posts listed. */
  readonly posts: string;
  /** Links to her posts; the words of one are the caption's. Beside `said` it is the post's own. */
  readonly permalink?: Probe;
  /** The post's address as its readers have it, by its name in such a link. */
  readonly address?: { readonly of: RegExp; readonly is: `https://${string}` };
  readonly listed?: Listed;
};

/** A page where the platform lists her posts, when she goes there afterwards. */
export type Listed = {
  readonly on: RegExp;
  readonly row: Probe;
  /** The post's title, in its row. */
  readonly title: string;
  /** Said in a row as long as nobody but her can see the post. */
  readonly unseen: RegExp;
  /** The attribute of a row that holds the post's id, and the address the id ends. */
  readonly id: { readonly attribute: string; readonly is: RegExp; readonly at: `https://${string}/` };
};

/** A page that takes a post. It knows whose it is: what stands in one carries nothing else of its platform. */
export type UploadSurface = {
  readonly platform: Identity;
  readonly name: string;
  readonly on: RegExp;
  /** Pages the form may lie over as a dialog, whatever else they are; it goes with them when they are loaded again. */
  readonly over?: RegExp;
  /** Where the form, its success page and the way through its login stand. */
  readonly matches: readonly `https://${string}`[];
  /** Where Fill goes. */
  readonly url: string;
  readonly landmark: Probe;
  /** Pressed one after the other where the form does not stand open at `url`, until `file` is there. */
  readonly open?: readonly Probe[];
  readonly file: Probe;
  /** It takes no file whose name has other letters than these. */
  readonly fileNames?: 'ascii';
  /** The page has the whole video. */
  readonly received: Probe;
  /** Where the page says how far the upload is. */
  readonly progress: Probe;
  /** The upload broke; the page's own retry is the person's. Absent where it begins with Publish. */
  readonly broken?: Probe;
  /** The platform does not take the video, and the page says why. */
  readonly refused?: Probe;
  readonly shape?: ShapeField;
  readonly title?: TextField;
  readonly body: TextField;
  readonly topics?: TopicField;
  readonly keywords?: KeywordField;
  readonly cover?: CoverField;
  readonly choices?: ChoiceFields;
  readonly schedule?: ScheduleField;
  /** In the order they come; a form without them is one page. */
  readonly pages?: readonly [FormPage, ...FormPage[]];
  /** Who it will be posted as; the handle is read from the link. */
  readonly account?: Probe;
  /** Guides that lie over the form. */
  readonly overlays: readonly Overlay[];
  /** Only a person can pass these: a login, a code sent to her, a puzzle, a question that is hers to answer. */
  readonly walls: { readonly [wall in WallName]?: Probe };
  /** Where the platform sends someone who is not logged in. */
  readonly signIn: RegExp;
  readonly published: Published;
};

/** What a platform is called, and what fits into a post there. */
export type Identity = {
  readonly id: string;
  /** As its people call it, per interface language. */
  readonly name: Readonly<Record<Lang, string>>;
  readonly limits: Limits;
};

/** One platform: data, and a few pure string functions where data cannot say it. */
export type Platform = Identity & {
  /** Nobody has seen Ferry work there yet: said wherever she meets it. */
  readonly experimental?: true;
  /** Every host Ferry may stand on, each explained in README › Permissions. */
  readonly matches: readonly `https://${string}/*`[];
  /** The language its audience mostly reads. */
  readonly lang: Lang;
  /** What preflight holds a post against; absent where nothing is posted. */
  readonly rules?: PlatformRules;
  /** How a post looks there, for Studio. */
  readonly look: Look;
  /** What is read there. The page that takes a post is in `uploads.ts`, which a reading page does not carry. */
  readonly surfaces: readonly ReadSurface[];
  /** It takes posts from a phone only, by her own hand. `post`: the address of one, host and path, as its share button gives it. */
  readonly byHand?: { readonly post: RegExp };
  /** What its buttons and menus say, where they speak one language only. */
  readonly labels?: Labels;
  /** Real addresses, one list per surface name: true for that surface and false for every other. */
  readonly samples: Readonly<Record<string, readonly [string, ...string[]]>>;
  /** Addresses on its hosts where Ferry has nothing to do, though they look much like one of the above. */
  readonly elsewhere: readonly [string, ...string[]];
};
