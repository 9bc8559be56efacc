import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { newDraft, type Draft } from '@/utils/domain/draft';
import { db, type VideoRow } from '@/utils/store/db';
import { addDrafts } from '@/utils/store/drafts';
import { dropDraft, eraseDrafts } from '@/utils/store/trash';
import { findVideo, keepVideo, sweepVideos } from '@/utils/store/videos';

const DAY = 24 * 60 * 60_000;
const row = (id: string, addedAt = 0): VideoRow => ({ id, blob: new Blob(['abc']), addedAt, frames: [] });
const never = new AbortController().signal;

const showing = (id: string, video: string): Draft => ({
  ...newDraft(id, 0, {}),
  video: { id: video, name: 'a.mp4', type: 'video/mp4', size: 3, facts: undefined },
});

beforeEach(async () => {
  await db.delete();
  await db.open();
});

it('keeps a video by its id', async () => {
  await keepVideo(row('v1'), never);
  expect(await findVideo('v1')).toMatchObject({ id: 'v1', addedAt: 0 });
});

it('keeps nothing when it was cancelled', async () => {
  const cancel = new AbortController();
  cancel.abort(new Error('cancelled'));
  await expect(keepVideo(row('v1'), cancel.signal)).rejects.toThrow('cancelled');
  expect(await findVideo('v1')).toBeUndefined();
});

it.each([
  new DOMException('full', 'QuotaExceededError'),
  new DOMException('Failed to write blobs (IOError)', 'DataError'),
])('says there is no room when the browser refuses the space: %s', async (said) => {
  const refuse = (): never => {
    throw said;
  };
  db.videos.hook('creating', refuse);
  await expect(keepVideo(row('v1'), never)).rejects.toMatchObject({ problem: { code: 'video_no_room' } });
  db.videos.hook('creating').unsubscribe(refuse);
});

it('sweeps only what is old, shown by no draft and wanted by no run', async () => {
  await keepVideo(row('old'), never);
  await keepVideo(row('shown'), never);
  await keepVideo(row('young', 2 * DAY), never);
  await addDrafts([showing('d', 'shown')]);
  await db.runs.put({
    id: 'r',
    draftId: 'd',
    platform: 'tiktok',
    startedAt: 2 * DAY,
    tabId: 1,
    scheduleAt: undefined,
    receipt: undefined,
    outcome: undefined,
  });
  await sweepVideos(2.5 * DAY);
  expect(await db.videos.toCollection().primaryKeys()).toEqual(['old', 'shown', 'young']);
  await sweepVideos(3.5 * DAY);
  expect(await db.videos.toCollection().primaryKeys()).toEqual(['shown']);
});

it('keeps the video of a draft in the trash, and a shared one until the last draft is gone', async () => {
  await keepVideo(row('shared'), never);
  await addDrafts([showing('one', 'shared'), showing('two', 'shared')]);
  await dropDraft('one', DAY);
  await dropDraft('two', DAY);
  await eraseDrafts(['one']);
  await sweepVideos(5 * DAY);
  expect(await findVideo('shared')).toBeDefined();
  await eraseDrafts(['two']);
  await sweepVideos(5 * DAY);
  expect(await findVideo('shared')).toBeUndefined();
});
