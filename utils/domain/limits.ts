import type { Shape, VideoLimits } from './media';

/**
 * How a platform counts a text.
 * - `utf16`: JavaScript string length.
 * - `weighted`: ASCII 1, every other UTF-16 unit 2, halved and rounded up (RedNote titles: 20 = 20 Chinese
 *   characters or 40 ASCII letters; xpzouying/xiaohongshu-mcp pkg/xhsutil/title.go, 2026-08-20).
 */
export type LengthUnit = 'utf16' | 'weighted';

export type TextLimit = {
  readonly max: number;
  readonly unit: LengthUnit;
  /** Characters the platform refuses, with what goes in their place. */
  readonly instead?: Readonly<Record<string, string>>;
};

export type TagRule = {
  /** How many the platform counts. */
  readonly max: number;
  /** `entity`: a topic picked from the platform's list; `inline`: `#tag` in the caption. */
  readonly as: 'entity' | 'inline';
  /** Characters a tag may hold, tested against the tag without `#`. */
  readonly allowed: RegExp;
};

export type Limits = {
  /** Absent where the platform has no title. */
  readonly title?: TextLimit & {
    /** No post without one: where she wrote none, it is the first line of her text. */
    readonly needed?: true;
  };
  readonly body: TextLimit;
  readonly tags: TagRule;
  readonly video: VideoLimits;
  /** The shapes it shows a cover in, upright first: it gets one cut to each it asks for. Absent: as it is. */
  readonly cover?: readonly [Shape, ...Shape[]];
};

/** A text as it fits: what stays and what would be cut (shown struck through, never cut silently). */
export type Cut = {
  readonly kept: string;
  readonly cut: string;
  readonly used: number;
  readonly max: number;
};

/** How long `text` is in the platform's own unit. */
export function lengthIn(unit: LengthUnit, text: string): number {
  if (unit === 'utf16') return text.length;
  let halves = 0;
  for (let i = 0; i < text.length; i += 1) halves += text.charCodeAt(i) < 0x80 ? 1 : 2;
  return Math.ceil(halves / 2);
}

/** Splits `text` at the limit, between whole characters as a reader sees them; what is refused is replaced before. */
export function cutToLimit(written: string, limit: TextLimit): Cut {
  const text = Object.entries(limit.instead ?? {}).reduce(
    (it, [from, to]) => it.replaceAll(from, to),
    written,
  );
  const used = lengthIn(limit.unit, text);
  if (used <= limit.max) return { kept: text, cut: '', used, max: limit.max };
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
    if (lengthIn(limit.unit, text.slice(0, index + segment.length)) > limit.max) break;
    end = index + segment.length;
  }
  return { kept: text.slice(0, end), cut: text.slice(end), used, max: limit.max };
}
