import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { healthNotes } from '@/entrypoints/background/jobs/note-health';

const url = 'https://www.tiktok.com/@someone/video/7300000000000000001';
const page = { tabId: 1, url };
const video = { surface: 'video', probe: 'comment' };
/** A visit to a video's page; without a rung it was in vain. */
const visit = (rung?: number, from = page) =>
  healthNotes.health({ ...video, ...(rung !== undefined && { rung }) }, from);
const inVersion = (version: string) =>
  vi
    .spyOn(fakeBrowser.runtime, 'getManifest')
    .mockReturnValue({ manifest_version: 3, name: 'Ferry', version });

beforeEach(() => {
  fakeBrowser.reset();
  inVersion('0.1.0');
});

it('the third visit in vain is told, and a text found again is not', async () => {
  expect([await visit(), await visit(), await visit()]).toEqual([undefined, undefined, 'blind']);
  expect(await visit(0)).toBeUndefined();
  expect(await visit()).toBeUndefined();
});

it('a text found by its shape alone is told as guessing, by an older name it is not', async () => {
  const last = 4;
  expect([await visit(last), await visit(last), await visit(last)]).toEqual([
    undefined,
    undefined,
    'guessing',
  ]);
  expect([await visit(3), await visit(3), await visit(3)]).toEqual([undefined, undefined, undefined]);
});

it('what she closed is told again in the next version, and elsewhere at once', async () => {
  await Promise.all([visit(), visit(), visit()]);
  await healthNotes.healthRead({}, page);
  expect(await visit()).toBeUndefined();
  const note = { tabId: 2, url: 'https://www.xiaohongshu.com/explore/66a1f0c0000000000d00c0de' };
  const there = () => healthNotes.health({ surface: 'note', probe: 'comment' }, note);
  expect([await there(), await there(), await there()]).toEqual([undefined, undefined, 'blind']);
  inVersion('0.2.0');
  expect(await visit()).toBe('blind');
});

it('what no platform knows is not noted', async () => {
  await healthNotes.health({ surface: 'video', probe: 'bank' }, page);
  await healthNotes.health(video, { tabId: 1, url: 'https://example.org/' });
  await healthNotes.health({ surface: 'upload', probe: 'comment' }, page);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});
