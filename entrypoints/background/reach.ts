import type { Reach } from '@/utils/domain/privacy';
import { isRemote, type EngineId } from '@/utils/domain/translation';
import type { EngineRow } from '@/utils/messages/protocol';
import { addressOf, type Sender } from '@/utils/messages/server';
import { isMessages, platformAt } from '@/utils/platforms';
import { loadSettings } from '@/utils/store/settings';

/**
 * How far the texts of a question may go. That they are messages, the browser says by the address of the tab. Our page
 * says it too (`isPrivate`), for a question that she has left behind when it arrives: its word can only keep texts here.
 */
export async function reachOf(sender: Sender, isPrivate: boolean): Promise<Reach> {
  const url = addressOf(sender);
  if (!isPrivate && (url === undefined || !isMessages(url))) return 'public';
  const { messages } = await loadSettings();
  const platform = url === undefined ? undefined : platformAt(url);
  return (platform && messages[platform.id]) ?? 'nowhere';
}

/** Engines on this device. */
export function isHere({ id }: { readonly id: EngineId }): boolean {
  return !isRemote(id);
}

/** The engines that may have such a text. */
export function rowsWithin(reach: Reach, rows: readonly EngineRow[]): readonly EngineRow[] {
  if (reach === 'nowhere') return [];
  return reach === 'on-device' ? rows.filter(({ engine }) => !isRemote(engine)) : rows;
}
