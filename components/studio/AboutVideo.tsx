import './AboutVideo.css';
import { isAboutVideo, type AboutVideo as About } from '@/utils/domain/choices';
import { t } from '@/utils/i18n';
import { ChoiceList } from './ChoiceList';
import type { Face } from './PlatformMark';

type Props = {
  readonly about: About;
  /** The platforms it goes to: what none of them asks is not asked here. */
  readonly going: readonly Face[];
  readonly onChange: (about: About) => void;
};

/** What she says of the video once, for every form that asks. */
export function AboutVideo({ about, going, onChange }: Props) {
  const asked = new Map(going.flatMap((face) => [...face.asked].filter(([name]) => isAboutVideo(name))));
  if (asked.size === 0) return null;
  return (
    <section class="about-video" aria-label={t('studio_about')}>
      <header>
        <h2>{t('studio_about')}</h2>
        <p>{t('studio_about_hint')}</p>
      </header>
      <ChoiceList asked={asked} choices={about} open={t('studio_about_unsaid')} onChange={onChange} />
    </section>
  );
}
