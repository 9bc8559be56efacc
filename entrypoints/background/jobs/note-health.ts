import type { Handlers } from '@/utils/messages/server';
import { platformAt } from '@/utils/platforms/index';
import { noteHealth } from '@/utils/store/health';

/** A page tells what it found of a surface. Whose page it is, the browser says; surface and probe must be ours. */
export const noteHealthOf: Handlers<'health'>['health'] = async ({ surface, probe, rung }, { url }) => {
  const platform = url === undefined ? undefined : platformAt(url);
  const known = platform?.surfaces.find(({ name }) => name === surface);
  if (platform && known?.kind === 'read' && known.texts.some(({ kind }) => kind === probe))
    await noteHealth({ platform: platform.id, surface, probe, rung });
  return undefined;
};
