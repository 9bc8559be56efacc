/** Buttons beside a full-height video, from the top; `disc` and `tile` are its sound. */
export type RailPart =
  | 'face'
  | 'like'
  | 'thumb'
  | 'thumb-down'
  | 'comment'
  | 'save'
  | 'star'
  | 'repeat'
  | 'share'
  | 'send'
  | 'more'
  | 'disc'
  | 'tile';

/**
 * How a post looks in a platform's app, in the app's own few words: a card of its two-column feed, or a full-height
 * video with words over it. Drawn from memory of the apps in 2026-11; the lines after which words fold are from
 * creators' guides of 2026 (TikTok two, Reels one, Shorts two).
 */
export type Look = {
  /** Over the feed, and which of them is open. */
  readonly tabs: readonly string[];
  readonly open?: string;
  /** Her title (or what stands over the video) folds after so many. */
  readonly lines: number;
} & (
  | { readonly kind: 'note' }
  | {
      readonly kind: 'reel';
      readonly rail: readonly RailPart[];
      /** A button after her name; absent where following is a plus at her face. */
      readonly follow?: { readonly says: string; readonly as: 'outline' | 'solid' };
      /** What stands over the video before it is unfolded. */
      readonly over: readonly ('title' | 'body')[];
      /** Under it. */
      readonly foot?: readonly string[];
    }
);
