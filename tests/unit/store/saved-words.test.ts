import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { SavedWords } from '@/utils/domain/saved-words';
import { db } from '@/utils/store/db';
import { dropSavedWords, keepSavedWords, listSignatures, watchSavedWords } from '@/utils/store/saved-words';

const tags: SavedWords = { kind: 'tags', id: 't', lang: 'en', name: 'Sea', tags: ['sea'] };
const signature: SavedWords = { kind: 'signature', id: 'signature.en', lang: 'en', text: '— June' };

beforeEach(() => db.savedWords.clear());

it('keeps the newest writing, gives back what it throws away, and nothing that is not there', async () => {
  await keepSavedWords(tags);
  await keepSavedWords({ ...tags, name: 'Harbour' });
  expect(await dropSavedWords('t')).toEqual({ ...tags, name: 'Harbour' });
  expect(await dropSavedWords('t')).toBeUndefined();
});

it('knows signatures from the rest', async () => {
  await keepSavedWords(tags);
  await keepSavedWords(signature);
  expect(await listSignatures()).toEqual([signature]);
});

it('tells every tab of a change', async () => {
  const told: number[] = [];
  const life = new AbortController();
  const heard = (count: number): Promise<void> =>
    new Promise((done) => {
      const look = (): void => (told.includes(count) ? done() : void setTimeout(look, 5));
      look();
    });
  watchSavedWords((rows) => told.push(rows.length), life.signal);
  await heard(0);
  await keepSavedWords(tags);
  await heard(1);
  life.abort();
});
