import { bridgeTags as bridge } from '@/utils/hashtags/bridge';
import { loadIndex } from '@/utils/hashtags/load';
import type { Answers, Input } from '@/utils/messages/protocol';

/** Tags as the other shore says them. */
export async function bridgeTags({ tags, to }: Input<'bridgeTags'>): Promise<Answers['bridgeTags']> {
  return bridge(await loadIndex(), tags, to);
}
