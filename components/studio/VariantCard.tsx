import './VariantCard.css';
import { Bookmark, Heart, MessageCircle, Play, Share2, UserRound } from 'lucide';
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
import { Icon } from '@/components/ui/Icon';
import { Segmented } from '@/components/ui/Segmented';
import { Switch } from '@/components/ui/Switch';
import { ChoiceList } from './ChoiceList';
import { standingIcon, standingText, standingTone, type Face } from './PlatformMark';

type Props = {
  readonly face: Face;
  readonly standing: Standing;
  readonly destination: Destination;
  readonly variant: Variant;
  readonly video: VideoRef | undefined;
  readonly cover: string | undefined;
  readonly onDestination: (destination: Destination) => void;
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
  children,
}: Props) {
  const { on, lang } = destination;
  const own = new Map([...face.asked].filter(([name]) => !isAboutVideo(name)));
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
          <Segmented<Lang>
            label={t('studio_variant_lang', face.name)}
            value={lang}
            onChange={(chosen) => onDestination({ ...destination, lang: chosen })}
            choices={[
              { value: 'zh', label: '中文' },
              { value: 'en', label: 'English' },
            ]}
          />
          {face.look === 'note' ? (
            <NoteLook variant={variant} cover={cover} name={face.name} />
          ) : (
            <ReelLook variant={variant} cover={cover} name={face.name} />
          )}
          <dl class="variant-measures">
            {variant.title && <Measure name={t('studio_title')} cut={variant.title} />}
            <Measure name={t('studio_body')} cut={variant.body} />
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
          {own.size > 0 && (
            <details class="variant-choices">
              <summary>{t('studio_choices')}</summary>
              <ChoiceList
                asked={own}
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

type LookProps = { readonly variant: Variant; readonly cover: string | undefined; readonly name: string };

/** What fits, and struck through what would be cut. */
function Words({ cut }: { readonly cut: Cut }) {
  return (
    <>
      {cut.kept}
      {cut.cut !== '' && <del title={t('studio_would_be_cut')}>{cut.cut}</del>}
    </>
  );
}

function NoteLook({ variant, cover, name }: LookProps) {
  const isEmpty = variant.body.used === 0 && (variant.title?.used ?? 0) === 0;
  return (
    <div class="look look-note" role="group" aria-label={t('studio_look', name)} tabIndex={0}>
      <div class="look-cover">
        {cover !== undefined && <img src={cover} alt="" />}
        <Icon node={Play} size={20} />
      </div>
      <div class="look-words">
        {variant.title && variant.title.used > 0 && (
          <strong>
            <Words cut={variant.title} />
          </strong>
        )}
        {isEmpty && <p class="look-faint">{t('studio_look_empty')}</p>}
        {variant.body.used > 0 && (
          <p>
            <Words cut={variant.body} />
          </p>
        )}
        {variant.tags.length > 0 && <p class="look-tags">{variant.tags.map((tag) => `#${tag}`).join(' ')}</p>}
        <div class="look-foot">
          <span class="look-face">
            <Icon node={UserRound} />
          </span>
          <span>{t('studio_look_you')}</span>
          <Icon node={Heart} />
        </div>
      </div>
    </div>
  );
}

function ReelLook({ variant, cover, name }: LookProps) {
  return (
    <div class="look look-reel" role="group" aria-label={t('studio_look', name)} tabIndex={0}>
      {cover !== undefined && <img src={cover} alt="" />}
      <div class="look-caption">
        <strong>@{t('studio_look_you')}</strong>
        {variant.body.used > 0 ? (
          <p>
            <Words cut={variant.body} />
          </p>
        ) : (
          <p class="look-faint">{t('studio_look_empty')}</p>
        )}
      </div>
      <div class="look-rail">
        <Icon node={Heart} size={24} />
        <Icon node={MessageCircle} size={24} />
        <Icon node={Bookmark} size={24} />
        <Icon node={Share2} size={24} />
      </div>
    </div>
  );
}
