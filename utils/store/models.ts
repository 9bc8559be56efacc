import type { ModelDirection } from '@/utils/domain/route';
import { problemOf, ProblemError } from '@/utils/domain/problem';
import type { EngineState } from '@/utils/domain/translation';
import { db, type ModelRow } from './db';

/** A proved file of a model, ready to be kept. */
export type ProvedFile = { readonly fileType: string; readonly sha256: string; readonly bytes: Blob };

/** How the model of a direction stands; undefined when nothing was ever asked. */
export function findModel(direction: ModelDirection): Promise<ModelRow | undefined> {
  return db.models.get(direction);
}

/** Every model's row; `liveQuery` over this follows a download from any page. */
export function loadModels(): Promise<readonly ModelRow[]> {
  return db.models.toArray();
}

/** Tells every page how a download stands. */
export async function markModel(direction: ModelDirection, bytes: number, state: EngineState): Promise<void> {
  await db.models.put({ direction, version: '', bytes, state });
}

/**
 * Is there room for this much more? Browsers that do not say are believed to have it.
 * @throws ProblemError model_no_room
 */
export async function expectRoom(bytes: number): Promise<void> {
  const { quota, usage } = await navigator.storage.estimate();
  if (quota !== undefined && usage !== undefined && quota - usage < bytes)
    throw new ProblemError({ code: 'model_no_room', again: true });
}

/**
 * Keeps a whole model: all files and the word `ready` in one transaction, or nothing.
 * @throws ProblemError model_no_room
 */
export async function keepModel(
  direction: ModelDirection,
  version: string,
  files: readonly ProvedFile[],
): Promise<void> {
  try {
    await db.transaction('rw', db.models, db.modelFiles, async () => {
      await db.modelFiles.where({ direction }).delete();
      await db.modelFiles.bulkPut(
        files.map((file) => ({ ...file, key: `${direction}/${file.fileType}`, direction })),
      );
      const bytes = files.reduce((sum, file) => sum + file.bytes.size, 0);
      await db.models.put({ direction, version, bytes, state: { kind: 'ready' } });
    });
  } catch (cause) {
    throw new ProblemError(isQuota(cause) ? { code: 'model_no_room', again: true } : problemOf(cause), {
      cause,
    });
  }
}

/** The kept files of a model by their type; empty when there is no model. */
export async function loadModelFiles(direction: ModelDirection): Promise<ReadonlyMap<string, Blob>> {
  const files = await db.modelFiles.where({ direction }).toArray();
  return new Map(files.map(({ fileType, bytes }) => [fileType, bytes]));
}

/** Forgets a model and its files; the next download starts clean. */
export async function removeModel(direction: ModelDirection): Promise<void> {
  await db.transaction('rw', db.models, db.modelFiles, async () => {
    await db.modelFiles.where({ direction }).delete();
    await db.models.delete(direction);
  });
}

/** A download that was running when the browser or its host died is over: one click starts it again. */
export async function dropHalfModels(): Promise<void> {
  await db.models.filter(({ state }) => state.kind === 'downloading').delete();
}

function isQuota(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  const inner = 'inner' in thrown ? thrown.inner : undefined;
  return thrown.name === 'QuotaExceededError' || (inner instanceof Error && isQuota(inner));
}
