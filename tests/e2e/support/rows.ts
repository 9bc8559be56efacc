import type { Ferry } from './ferry';
import { Tab } from './tab';

/** Ferry, or a page of its own that is open anyway. */
export type Own = Ferry | Tab;

/** Every row Ferry keeps in a store. */
export function rowsOf<T>(own: Own, store: string): Promise<readonly T[]> {
  return inDatabase(
    own,
    (db, name) =>
      new Promise<readonly T[]>((done) => {
        const request = db.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => done(request.result as T[]);
      }),
    store,
  );
}

export function putRow(own: Own, store: string, row: object): Promise<void> {
  return inDatabase(
    own,
    (db, put) =>
      new Promise<void>((done) => {
        const work = db.transaction(put.store, 'readwrite');
        work.objectStore(put.store).put(put.row);
        work.oncomplete = () => done();
      }),
    { store, row },
  );
}

/** Runs `work` inside Ferry with its database open. It stands alone (no imports, nothing from around it). */
export async function inDatabase<R, A>(
  own: Own,
  work: (db: IDBDatabase, arg: A) => Promise<R>,
  arg: A,
): Promise<R> {
  const tab = own instanceof Tab ? own : await own.own();
  // Who opens it before Ferry has made it gets an empty one.
  await tab.waitFor(async () => (await indexedDB.databases()).some(({ name }) => name === 'ferry'), {
    why: 'Ferry has its database',
  });
  return (await tab.evaluateText(
    `(${withDatabase.toString()})(${work.toString()}, ${JSON.stringify(arg)})`,
  )) as R;
}

/** Runs inside Ferry. */
async function withDatabase<R, A>(work: (db: IDBDatabase, arg: A) => Promise<R>, arg: A): Promise<R> {
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('ferry');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(new Error('the database did not open'));
  });
  try {
    return await work(db, arg);
  } finally {
    db.close();
  }
}
