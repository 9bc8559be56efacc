import { createHash, type Hash } from 'node:crypto';
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
  /** RedNote: `YYYY-MM-DD HH:mm`, which its server takes for UTC+8. TikTok: an ISO instant. Empty: now. */
  readonly schedule: string;
};

export type Event = { readonly kind: 'synthetic' | 'trusted' | 'decoy' };

/** The sites' servers behind the upload pages: takes videos in slices, takes posts, counts what must not happen. */
export function createUploads(journal: () => Journal): Room {
  const hashes = new WeakMap<Upload, Hash>();

  return async ({ request, url }, reply) => {
    if (request.method !== 'POST' || !url.pathname.startsWith('/__shore/api/')) return false;
    const [action, id] = url.pathname.slice('/__shore/api/'.length).split('/');
    const set = trapsOf(url);
    const site = url.host.includes('tiktok') ? 'tiktok' : 'rednote';
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
      const post = toPost(submission, site, video, log.posts.length + 1);
      const late = findWindowFault(post, Date.now());
      if (late) return sendJson(reply, { message: late }, 400);
      log.posts.push(post);
      return sendJson(reply, post);
    }
    return sendJson(reply, { message: 'no such call' }, 404);
  };
}

export function trapsOf(url: URL): ReadonlySet<TrapName> {
  return new Set((url.searchParams.get('trap') ?? '').split(',') as TrapName[]);
}

function toPost(said: Submission, site: Post['site'], video: Upload | undefined, count: number): Post {
  const id =
    site === 'tiktok'
      ? `74200000000000000${String(count).padStart(2, '0')}`
      : `66b0${count.toString(16).padStart(20, '0')}`;
  return {
    ...said,
    id,
    site,
    sha256: video?.sha256 ?? null,
    scheduleAt: said.schedule === '' ? null : readInstant(said.schedule, site),
    permalink:
      site === 'tiktok'
        ? `https://www.tiktok.com/@${said.account}/video/${id}`
        : `https://www.xiaohongshu.com/explore/${id}?xsec_token=shore`,
  };
}

/** RedNote's server reads a wall clock time as UTC+8, wherever the browser is. */
function readInstant(schedule: string, site: Post['site']): string {
  const text = site === 'rednote' ? `${schedule.replace(' ', 'T')}:00+08:00` : schedule;
  return new Date(text).toISOString();
}

/** RedNote takes 1 hour – 14 days ahead, TikTok 20 minutes – 10 days (platforms.md §9). */
function findWindowFault(post: Post, now: number): string | undefined {
  if (!post.scheduleAt) return undefined;
  const minutes = (Date.parse(post.scheduleAt) - now) / 60_000;
  const [first, lastDays] = post.site === 'rednote' ? [60, 14] : [20, 10];
  if (minutes < first - 1) return 'The time is too near.';
  if (minutes > lastDays * 1440) return 'The time is too far ahead.';
  return undefined;
}
