import type { EngineId } from '@/utils/domain/translation';
import type { TextKey } from '@/utils/i18n';

/** What the person calls an engine. */
export const engineNames: Readonly<Record<EngineId, TextKey>> = {
  deepl: 'engine_deepl',
  chat: 'engine_chat',
  builtin: 'engine_builtin',
  bergamot: 'engine_bergamot',
  endpoint: 'engine_endpoint',
  gloss: 'engine_gloss',
};
