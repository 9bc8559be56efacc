import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { newDraft, type Draft } from '@/utils/domain/draft';
import { db } from '@/utils/store/db';
import { addDrafts, findDraft, keepDraft, watchDrafts } from '@/utils/store/drafts';
import { dropDraft } from '@/utils/store/trash';

const draft = newDraft('d1', 1_000, { rednote: { on: true, lang: 'zh' } });
const titled = (of: Draft, title: string): Draft => ({
  ...of,
  sheet: { ...of.sheet, zh: { ...of.sheet.zh, title } },
});

beforeEach(async () => {
  await db.delete();
  await db.open();
});

it('gives back exactly what was kept', async () => {
  const full: Draft = {
    ...titled(draft, '上海早餐 🥟'),
    video: {
      id: 'v1',
      name: 'a.mov',
      type: 'video/quicktime',
      size: 12,
      facts: {
        container: 'MOV',
        duration: 6.5,
        size: 12,
        width: 1080,
        height: 1920,
        rotation: 90,
        fps: 29.97,
        videoCodec: 'avc',
        audioCodec: undefined,
      },
    },
    coverAt: 0.5,
  };
  await addDrafts([full]);
  expect(await findDraft('d1')).toEqual(full);
});

it('merges an edit with what another tab saved since', async () => {
  await addDrafts([draft]);
  const elsewhere: Draft = {
    ...draft,
    sheet: { ...draft.sheet, en: { title: '', body: 'Hello', tags: [] } },
  };
  await keepDraft(draft, elsewhere, 2_000);
  const kept = await keepDraft(draft, titled(draft, '你好'), 3_000);
  expect(kept).toMatchObject({ overruled: false });
  const row = await findDraft('d1');
  expect(row?.sheet).toMatchObject({ zh: { title: '你好' }, en: { body: 'Hello' } });
  expect(row?.updatedAt).toBe(3_000);
});

it('moves on even when the clock does not', async () => {
  await addDrafts([draft]);
  const kept = await keepDraft(draft, titled(draft, '一'), 500);
  expect(kept?.draft.updatedAt).toBe(1_001);
});

it('does not bring back by saving what was thrown away elsewhere', async () => {
  await addDrafts([draft]);
  await dropDraft('d1', 1_500);
  expect(await keepDraft(draft, titled(draft, '一'), 2_000)).toBeUndefined();
  expect(await findDraft('d1')).toBeUndefined();
});

it('adds many drafts or none', async () => {
  await addDrafts([draft]);
  await expect(addDrafts([newDraft('d2', 2_000, {}), draft])).rejects.toThrow();
  expect(await db.drafts.toCollection().primaryKeys()).toEqual(['d1']);
});

it('tells of every draft, the youngest first', async () => {
  await addDrafts([draft]);
  await addDrafts([newDraft('d2', 2_000, {})]);
  const stop = new AbortController();
  const rows = await new Promise<readonly Draft[]>((resolve, reject) =>
    watchDrafts(resolve, reject, stop.signal),
  );
  stop.abort();
  expect(rows.map(({ id }) => id)).toEqual(['d2', 'd1']);
});
