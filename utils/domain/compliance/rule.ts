/** What kind of rule words may touch. Each has its sentence in `public/_locales`: `preflight_<category>`. */
export type Category =
  /** China's Advertising Law, art. 9 (3): “national level”, “highest”, “best” and their kin. */
  | 'absolute'
  /** The same in everyday words, which a note of one's own may well use. */
  | 'superlative'
  /** Art. 9 (2): the state, its organs and its people as a recommendation. */
  | 'authority'
  /** Art. 16–18; elsewhere the platforms' rules on health. */
  | 'medical'
  /** Cosmetic medicine, which only its clinics may advertise. */
  | 'treatment'
  /** Art. 24–25: promised income, returns or exam results. */
  | 'money'
  /** A way to reach her outside the platform: number, address, link, code, group. */
  | 'contact'
  /** “Follow me there”, or her name there. */
  | 'elsewhere'
  /** Another platform or shop, only named. */
  | 'rival'
  /** A copy that another platform's mark may be on. */
  | 'watermark'
  /** Reads like an ad; the platform has a switch for that. */
  | 'ad'
  /** Made by a machine; the platform has a label for that. */
  | 'ai'
  /** Asks for likes, tags or comments for their own sake. */
  | 'bait'
  /** Tags that are only there for the ranking. */
  | 'tags'
  /** Tags over the platform's cap, or of characters it refuses. */
  | 'left-out';

/** Words that may be read as touching a rule. Every expression is `giu` and sees simplified characters and plain letters. */
export type Rule = {
  /** Stable: drafts remember it. */
  readonly id: string;
  readonly category: Category;
  /**
   * The words, and what may stand there instead (`$1` as in `String.replace`): `''` where nothing need, absent where
   * none is known.
   */
  readonly says: readonly (readonly [words: RegExp, softer?: string])[];
  /** Harmless phrases that hold or touch such words. */
  readonly except?: RegExp;
  /** Only there. Elsewhere a rule looks at title, body and tags. */
  readonly in?: 'tags' | 'file';
  /** Harmless where the words name the very platform the post goes to. */
  readonly rival?: true;
};

/** One expression, written over several lines. */
export function words(...lines: readonly string[]): RegExp {
  return new RegExp(lines.join(''), 'giu');
}
