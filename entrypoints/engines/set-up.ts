import type { EngineId } from '@/utils/domain/translation';
import type { Settings } from '@/utils/store/settings';

/** Is there anything to ask? Engines that are not on this device are hers to set up. */
export function isSetUp(engine: EngineId, { deepl, chatUrl, endpointUrl }: Settings): boolean {
  if (engine === 'deepl') return deepl;
  if (engine === 'chat') return chatUrl !== '';
  return engine !== 'endpoint' || endpointUrl !== '';
}
