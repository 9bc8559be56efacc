import type { Site } from '@/tests/sites/page';

/** What the sites' servers have seen. Tests and the bench read it; `GET /__shore/state` prints it. */
export type Journal = {
  uploads: Upload[];
  posts: Post[];
  /** Presses of a publish button: by script (ignored by the page) and by a person. */
  publishClicks: { synthetic: number; trusted: number };
  /** Decoy inputs written to, decoy buttons pressed. */
  decoysTouched: number;
  /** Requests per host, also of hosts the shore does not know. */
  requests: Record<string, number>;
};

export type Upload = {
  readonly id: number;
  readonly site: Site;
  readonly name: string;
  readonly size: number;
  received: number;
  /** Hex, once the page has sent the last slice. */
  sha256: string | null;
  failed: boolean;
  delays: Delay[];
  /** Milliseconds in which at least one of `delays` was running: overlapping ones count once. */
  declaredDelayMs: number;
};

/** Time the replica itself made the visitor wait, by the page's clock in milliseconds. */
export type Delay = { readonly name: string; readonly from: number; readonly to: number };

export type Post = {
  readonly id: string;
  readonly site: Site;
  readonly upload: number;
  readonly sha256: string | null;
  readonly account: string;
  /** RedNote only. */
  readonly title: string;
  /** RedNote: the text with its topics as `#tag[话题]#`; TikTok: the caption. */
  readonly body: string;
  /** RedNote: topics that became links. TikTok: tags in the caption. */
  readonly tags: readonly string[];
  readonly visibility: string;
  /** What the form asks besides, by the words of the form, as it stood. */
  readonly choices?: Readonly<Record<string, string>>;
  /** The picture that was given as cover. */
  readonly cover?: { readonly name: string; readonly type: string; readonly size: number };
  /** The instant the site's server understood (ISO), or null for “now”. */
  readonly scheduleAt: string | null;
  readonly permalink: string;
};

export function emptyJournal(): Journal {
  return {
    uploads: [],
    posts: [],
    publishClicks: { synthetic: 0, trusted: 0 },
    decoysTouched: 0,
    requests: {},
  };
}

/** How long at least one of `delays` was running. */
export function unionMs(delays: readonly Delay[]): number {
  let total = 0;
  let until = -Infinity;
  for (const { from, to } of [...delays].sort((a, b) => a.from - b.from)) {
    total += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return Math.round(total);
}
