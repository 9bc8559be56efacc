import { LanguageMenu } from '@/components/reading/LanguageMenu';
import { endsOf, readLangs } from '@/utils/domain/language';
import { t } from '@/utils/i18n';
import type { EngineControls } from './follow-engines';

/** The ways from languages she has not met yet. */
export function MoreWays({ controls: { groups, add } }: { readonly controls: EngineControls }) {
  const shown = groups.value.map(({ direction }) => endsOf(direction));
  const wants = shown[0]?.to;
  if (!wants) return null;
  const others = readLangs.filter(
    (lang) => lang !== wants && !shown.some(({ from, to }) => from === lang && to === wants),
  );
  return <LanguageMenu label={t('engine_more_langs')} langs={others} onChoose={add} />;
}
