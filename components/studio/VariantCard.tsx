import './VariantCard.css';
import { PencilLine, UserRound } from 'lucide';
import type { ComponentChildren } from 'preact';
import { isAboutVideo } from '@/utils/domain/choices';
import type { Destination, VideoRef } from '@/utils/domain/draft';
import type { Lang } from '@/utils/domain/language';
import type { Cut } from '@/utils/domain/limits';
import { bytesText, durationText, shapeText } from '@/utils/domain/measure';
import type { Standing } from '@/utils/domain/standing';
import type { Variant } from '@/utils/domain/variant';
import { t, textLocale } from '@/utils/i18n';
import { Chip } from '@/components/ui/Chip';
import { Segmented } from '@/components/ui/Segmented';
import { Switch } from '@/components/ui/Switch';
import { ChoiceList } from './ChoiceList';
import { langNames } from './lang-names';
import { PostLook } from './PostLook';
import { standingIcon, standingText, standingTone, type Face } from './PlatformMark';

type Props = {
  readonly face: Face;
  readonly standing: Standing;
  readonly destination: Destination;
  readonly variant: Variant;
  readonly video: VideoRef | undefined;
  readonly cover: string | undefined;
  readonly onDestination: (destination: Destination) => void;
  /** It shall get this side of the sheet, or words of its own. */
  readonly onSource: (source: Lang | 'own') => void;
  /** Where its own words are written, while it has some. */
  readonly ownForm: ComponentChildren;
  /** Under the measures: what to look at first. */
  readonly children?: ComponentChildren;
};

/** The draft as one platform gets it, looking the way the post will look there. */
export function VariantCard({
  face,
  standing,
  destination,
  variant,
  video,
  cover,
  onDestination,
  onSource,
  ownForm,
  children,
}: Props) {
  const { on, lang, own, account } = destination;
  const asked = new Map([...face.asked].filter(([name]) => !isAboutVideo(name)));
  return (
    <article class={`variant${on ? '' : ' variant-off'}`} aria-label={face.name}>
      <header class="variant-head">
        <Switch
          label={<strong>{face.name}</strong>}
          checked={on}
          onChange={(checked) => onDestination({ ...destination, on: checked })}
        />
        {on && standing.kind !== 'idle' && (
          <Chip tone={standingTone(standing)} icon={standingIcon(standing)}>
            {standingText(standing)}
          </Chip>
        )}
      </header>
      {on && (
        <>
          {account !== undefined && <Chip icon={UserRound}>{t('studio_account', account)}</Chip>}
          <Segmented<Lang | 'own'>
            label={t('studio_variant_lang', face.name)}
            value={own ? 'own' : lang}
            onChange={onSource}
            choices={[
              { value: 'zh', label: langNames.zh },
              { value: 'en', label: langNames.en },
              { value: 'own', label: t('studio_own'), icon: PencilLine },
            ]}
          />
          {ownForm}
          <PostLook face={face} variant={variant} cover={cover} />
          <dl class="variant-measures">
            {!own && variant.title && <Measure name={t('studio_title')} cut={variant.title} />}
            {!own && <Measure name={t('studio_body')} cut={variant.body} />}
            <div>
              <dt>{t('studio_tags')}</dt>
              <dd class={variant.tagsLeftOut.length > 0 ? 'variant-over' : undefined}>
                {variant.tags.length + variant.tagsLeftOut.length} / {face.limits.tags.max}
              </dd>
            </div>
            {video?.facts && (
              <div>
                <dt>{t('studio_video')}</dt>
                <dd>
                  {[
                    shapeText(video.facts.width, video.facts.height),
                    durationText(video.facts.duration),
                    bytesText(video.size, textLocale()),
                  ].join(' · ')}
                </dd>
              </div>
            )}
          </dl>
          {asked.size > 0 && (
            <details class="variant-choices">
              <summary>{t('studio_choices')}</summary>
              <ChoiceList
                asked={asked}
                choices={destination.choices ?? {}}
                open={t('answer_theirs')}
                onChange={(choices) => onDestination({ ...destination, choices })}
              />
            </details>
          )}
          {children}
        </>
      )}
    </article>
  );
}

function Measure({ name, cut: { used, max } }: { readonly name: string; readonly cut: Cut }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class={used > max ? 'variant-over' : undefined}>
        {used} / {max}
        {used > max && <small>{t('studio_over_by', used - max)}</small>}
      </dd>
    </div>
  );
}
