import { createHash, type Hash } from 'node:crypto';
import { sites, type Site } from '@/tests/sites/page';
import type { TrapName } from '@/tests/sites/traps';
import { readJson, sendJson, type Room } from './http';
import { unionMs, type Delay, type Journal, type Post, type Upload } from './journal';

/** What a creator page sends when its publish button is pressed. */
export type Submission = {
  readonly upload: number;
  readonly account: string;
  readonly title: string;
  readonly body: string;
  readonly tags: readonly string[];
  readonly visibility: string;
  readonly choices?: NonNullable<Post['choices']>;
  readonly cover?: NonNullable<Post['cover']>;
  /** RedNote: `YYYY-MM-DD HH:mm`, which its server takes for UTC+8. TikTok: an ISO instant. Empty: now. */
  readonly schedule: string;
};

export type Event = { readonly kind: 'synthetic' | 'trusted' | 'decoy' };

/** The sites' servers behind the upload pages: takes videos in slices, takes posts, counts what must not happen. */
export function createUploads(journal: () => Journal): Room {
  const hashes = new WeakMap<Upload, Hash>();

  return async ({ request, url }, reply) => {
    const configures = url.pathname === '/api/v1/media/configure_to_clips/';
    if (request.method !== 'POST' || !(configures || url.pathname.startsWith('/__shore/api/'))) return false;
    const [action, id] = configures ? ['publish'] : url.pathname.slice('/__shore/api/'.length).split('/');
    const set = trapsOf(url);
    const { site, desk } = siteAt(url.host);
    const log = journal();
    const upload = log.uploads.find((one) => one.id === Number(id));

    if (action === 'upload' && !id) {
      const { name, size } = await readJson<{ name: string; size: number }>(request);
      const begun: Upload = {
        id: log.uploads.length + 1,
        site,
        name,
        size,
        received: 0,
        sha256: null,
        failed: false,
        delays: [],
        declaredDelayMs: 0,
      };
      hashes.set(begun, createHash('sha256'));
      log.uploads.push(begun);
      return sendJson(reply, { id: begun.id });
    }
    if (action === 'upload' && upload) {
      for await (const part of request) {
        hashes.get(upload)?.update(part as Buffer);
        upload.received += (part as Buffer).length;
      }
      const breaks = set.has('upload-fails') && !url.searchParams.has('again');
      if (breaks && upload.received >= upload.size / 2) {
        upload.failed = true;
        return sendJson(reply, { message: 'the connection broke' }, 500);
      }
      if (upload.received >= upload.size) upload.sha256 ??= hashes.get(upload)?.digest('hex') ?? null;
      return sendJson(reply, { received: upload.received });
    }
    if (action === 'delay' && upload) {
      upload.delays.push(await readJson<Delay>(request));
      upload.declaredDelayMs = unionMs(upload.delays);
      return sendJson(reply, {});
    }
    if (action === 'event') {
      const { kind } = await readJson<Event>(request);
      if (kind === 'decoy') log.decoysTouched += 1;
      else log.publishClicks[kind] += 1;
      return sendJson(reply, {});
    }
    if (action === 'publish') {
      const submission = await readJson<Submission>(request);
      const video = log.uploads.find((one) => one.id === submission.upload);
      if (set.has('reject'))
        return sendJson(reply, { message: 'Something went wrong. Try again later.' }, 400);
      const post = toPost(submission, site, desk, video, log.posts.length + 1);
      const late = findWindowFault(post, desk, Date.now());
      if (late) return sendJson(reply, { message: late }, 400);
      log.posts.push(post);
      // Instagram's own page is told in its own way what its post is called.
      return sendJson(reply, configures ? { media: { code: post.id }, status: 'ok' } : post);
    }
    return sendJson(reply, { message: 'no such call' }, 404);
  };
}

export function trapsOf(url: URL): ReadonlySet<TrapName> {
  return new Set((url.searchParams.get('trap') ?? '').split(',') as TrapName[]);
}

type Desk = {
  readonly hosts: RegExp;
  /** A schedule's own zone; an instant where it has none. */
  readonly zone?: '+08:00';
  /** Minutes from now, then days. */
  readonly window: readonly [first: number, lastDays: number];
  readonly post: (count: number, account: string) => { readonly id: string; readonly permalink: string };
};

/** What each site's server takes (platforms.md §9) and where a post then stands. */
const desks: Readonly<Partial<Record<Site, Desk>>> = {
  rednote: {
    hosts: /xiaohongshu|rednote/,
    zone: '+08:00', // wherever the browser is
    window: [60, 14],
    post: (count) => {
      const id = `66b0${count.toString(16).padStart(20, '0')}`;
      return { id, permalink: `https://www.xiaohongshu.com/explore/${id}?xsec_token=shore` };
    },
  },
  tiktok: {
    hosts: /tiktok/,
    window: [20, 10],
    post: (count, account) => {
      const id = `74200000000000000${String(count).padStart(2, '0')}`;
      return { id, permalink: `https://www.tiktok.com/@${account}/video/${id}` };
    },
  },
  instagram: {
    hosts: /instagram/,
    window: [20, 29],
    post: (count) => {
      const id = `DShore${String(count).padStart(5, '0')}`;
      return { id, permalink: `https://www.instagram.com/reel/${id}/` };
    },
  },
  youtube: {
    hosts: /youtube/,
    window: [0, 730],
    post: (count) => {
      const id = `Shore${String(count).padStart(6, '0')}`;
      return { id, permalink: `https://www.youtube.com/shorts/${id}` };
    },
  },
  douyin: {
    hosts: /douyin/,
    zone: '+08:00',
    window: [120, 14],
    post: (count) => {
      const id = `75200000000000000${String(count).padStart(2, '0')}`;
      return { id, permalink: `https://www.douyin.com/video/${id}` };
    },
  },
};

function siteAt(host: string): { readonly site: Site; readonly desk: Desk } {
  const found = sites.flatMap((site) => {
    const desk = desks[site];
    return desk?.hosts.test(host) ? [{ site, desk }] : [];
  });
  const [first] = found;
  if (!first) throw new Error(`nobody posts at ${host}`);
  return first;
}

function toPost(said: Submission, site: Site, desk: Desk, video: Upload | undefined, count: number): Post {
  return {
    ...said,
    ...desk.post(count, said.account),
    site,
    sha256: video?.sha256 ?? null,
    scheduleAt: said.schedule === '' ? null : readInstant(said.schedule, desk),
  };
}

function readInstant(schedule: string, { zone }: Desk): string {
  return new Date(zone ? `${schedule.replace(' ', 'T')}:00${zone}` : schedule).toISOString();
}

function findWindowFault(
  { scheduleAt }: Post,
  { window: [first, lastDays] }: Desk,
  now: number,
): string | undefined {
  if (!scheduleAt) return undefined;
  const minutes = (Date.parse(scheduleAt) - now) / 60_000;
  if (minutes < first - 1) return 'The time is too near.';
  if (minutes > lastDays * 1440) return 'The time is too far ahead.';
  return undefined;
}
