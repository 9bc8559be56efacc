import type { Platform } from '@/tests/e2e/support/posting';
import type { JournalLine } from '@/utils/domain/run';

/** What dies: Ferry's background, or the whole browser. */
export const killed = ['background', 'browser'] as const;
export type Killed = (typeof killed)[number];

/** A moment in a run of two forms, one after the other: the line that has just been written to its journal. */
export type Point = { readonly platform: Platform } & Pick<JournalLine, 'step' | 'kind'>;

/** The two forms, in the order they are filled, with every step a run of each journals. */
export const crossing = {
  rednote: ['open', 'file', 'title', 'body', 'tags', 'read-back', 'publish-watch'],
  tiktok: ['open', 'file', 'body', 'tags', 'read-back', 'publish-watch'],
} as const satisfies Partial<Record<Platform, readonly JournalLine['step'][]>>;

/**
 * Each step as it begins; TikTok's last also as she has pressed Publish and the page has not answered yet (RedNote's button
 * lets nobody see it pressed).
 */
export const points: readonly Point[] = Object.entries(crossing).flatMap(([name, steps]) => {
  const platform = name as keyof typeof crossing;
  const begun = steps.map((step): Point => ({ platform, step, kind: 'intent' }));
  return platform === 'tiktok' ? [...begun, { platform, step: 'publish-watch', kind: 'result' }] : begun;
});
