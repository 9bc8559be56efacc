import type { Category } from './rule';

/** `strict`: posts are hidden or fined for it. `look`: often fine, worth a second look. */
export type Severity = 'strict' | 'look';

/** `mainland`: under China's Advertising Law and the habits of its platforms. `overseas`: under those of the others. */
export type BookName = 'mainland' | 'overseas';

/**
 * The two rulebooks: how much each kind of finding weighs; a kind that is not named is no matter there. 2026-11-25.
 *
 * mainland: Advertising Law of the PRC (as amended 2021-04-29), art. 9, 14, 16–18, 24, 25, 28; Measures for labelling
 * AI-made content (in force 2025-09-01); RedNote's community convention 2.0 (2026-01-19) and rules on leading people off.
 * overseas: FTC Endorsement Guides, 16 CFR 255 (2023-07-26); community guidelines of TikTok, Instagram and YouTube on
 * health and financial claims, engagement bait, paid partnerships, AI labels; Instagram's on visible watermarks.
 */
export const books: Readonly<Record<BookName, { readonly [category in Category]?: Severity }>> = {
  mainland: {
    absolute: 'strict',
    superlative: 'look',
    authority: 'strict',
    medical: 'strict',
    treatment: 'look',
    money: 'strict',
    contact: 'strict',
    elsewhere: 'strict',
    rival: 'look',
    watermark: 'look',
    ad: 'look',
    ai: 'look',
    bait: 'look',
    tags: 'look',
    'left-out': 'look',
  },
  overseas: {
    medical: 'strict',
    money: 'strict',
    contact: 'look',
    elsewhere: 'look',
    watermark: 'look',
    ad: 'look',
    ai: 'look',
    bait: 'look',
    tags: 'look',
    'left-out': 'look',
  },
};
