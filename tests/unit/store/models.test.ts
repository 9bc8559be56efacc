import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { db } from '@/utils/store/db';
import {
  dropHalfModels,
  expectRoom,
  findModel,
  keepModel,
  loadModelFiles,
  markModel,
  removeModel,
} from '@/utils/store/models';

const files = ['model', 'srcvocab', 'trgvocab'].map((fileType) => ({
  fileType,
  sha256: 'a'.repeat(64),
  bytes: new Blob([fileType]),
}));

beforeEach(async () => {
  await db.delete();
  await db.open();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('a kept model is ready, with all its files, and of its own direction only', async () => {
  await keepModel('zh-en', '2.1', files);
  expect(await findModel('zh-en')).toMatchObject({ version: '2.1', bytes: 21, state: { kind: 'ready' } });
  expect([...(await loadModelFiles('zh-en')).keys()].sort()).toEqual(['model', 'srcvocab', 'trgvocab']);
  expect((await loadModelFiles('en-zh')).size).toBe(0);
});

it('a newer model leaves nothing of the older one', async () => {
  await keepModel('zh-en', '2.0', files);
  await keepModel('zh-en', '2.1', [{ fileType: 'model', sha256: 'b', bytes: new Blob(['m']) }]);
  expect((await loadModelFiles('zh-en')).size).toBe(1);
});

it('a model that does not fit is not half kept', async () => {
  const bulkPut = vi.spyOn(db.modelFiles, 'bulkPut');
  bulkPut.mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(keepModel('zh-en', '2.1', files)).rejects.toMatchObject({
    problem: { code: 'model_no_room' },
  });
  expect(await findModel('zh-en')).toBeUndefined();
  expect((await loadModelFiles('zh-en')).size).toBe(0);
});

it('forgets a removed model', async () => {
  await keepModel('zh-en', '2.1', files);
  await removeModel('zh-en');
  expect(await findModel('zh-en')).toBeUndefined();
  expect(await db.modelFiles.count()).toBe(0);
});

it('on start a download that was running asks for its click again; a whole model and a told failure stay', async () => {
  await markModel('zh-en', 45, { kind: 'downloading', share: 0.4 });
  await keepModel('en-zh', '2.2', files);
  await dropHalfModels();
  expect(await findModel('zh-en')).toBeUndefined();
  expect((await findModel('en-zh'))?.state).toEqual({ kind: 'ready' });
});

it('asks for room before anything is fetched', async () => {
  vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve({ quota: 100, usage: 60 }) } });
  await expect(expectRoom(40)).resolves.toBeUndefined();
  await expect(expectRoom(41)).rejects.toMatchObject({ problem: { code: 'model_no_room' } });
});
