import browser from 'webextension-polyfill';
import { troubleOf } from '@/utils/domain/health';
import type { Handlers } from '@/utils/messages/server';
import { platformAt } from '@/utils/platforms/index';
import { healthReadIn, markHealthRead, noteHealth } from '@/utils/store/health';

/**
 * A page tells what it found of a surface. Whose page it is, the browser says; surface and probe must be ours.
 * Answers what she is to be told, until she has read it in this version of Ferry.
 */
const health: Handlers<'health'>['health'] = async ({ surface, probe, rung }, { url }) => {
  const platform = url === undefined ? undefined : platformAt(url);
  const known = platform?.surfaces.find(({ name }) => name === surface);
  const sought = known?.texts.find(({ kind }) => kind === probe);
  if (!platform || !sought) return undefined;
  const guessed = rung === sought.text.any.length;
  const row = await noteHealth({ platform: platform.id, surface, probe, rung, guessed });
  return (await healthReadIn(platform.id)) === version() ? undefined : troubleOf(row);
};

/** She closed the notice. */
const healthRead: Handlers<'healthRead'>['healthRead'] = async (_, { url }) => {
  const platform = url === undefined ? undefined : platformAt(url);
  if (platform) await markHealthRead(platform.id, version());
  return undefined;
};

export const healthNotes = { health, healthRead };

function version(): string {
  return browser.runtime.getManifest().version;
}
