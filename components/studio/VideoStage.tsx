import './VideoStage.css';
import { Clapperboard, Replace, Trash2, Upload } from 'lucide';
import type { VideoRef } from '@/utils/domain/draft';
import { bytesText, codecText, durationText, shapeText } from '@/utils/domain/measure';
import type { Problem } from '@/utils/domain/problem';
import { problemText, t, textLocale } from '@/utils/i18n';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { FilePicker } from '@/components/ui/FilePicker';
import { Icon } from '@/components/ui/Icon';
import { Notice } from '@/components/ui/Notice';
import { Progress } from '@/components/ui/Progress';

type Props = {
  readonly video: VideoRef | undefined;
  /** Addresses of the video and its frames; undefined while they are read. */
  readonly shown:
    | { readonly url: string; readonly frames: readonly { readonly at: number; readonly url: string }[] }
    | undefined;
  readonly coverAt: number | undefined;
  readonly arriving:
    | {
        readonly name: string;
        readonly step: 'checking' | 'cover' | 'keeping';
        readonly share: number | undefined;
        readonly cancel: () => void;
      }
    | undefined;
  readonly problem: Problem | undefined;
  readonly onFile: (file: File) => void;
  readonly onDrop: () => void;
  readonly onProblemRead: () => void;
  /** Beside the film: its cover. */
  readonly covers: ComponentChildren;
  /** Under what went wrong: how the file would fit the platforms all the same. */
  readonly verdicts?: ComponentChildren;
  /** Under the film: how it fits the platforms. */
  readonly children?: ComponentChildren;
};

const steps = {
  checking: 'studio_video_checking',
  cover: 'studio_video_cover_drawing',
  keeping: 'studio_video_keeping',
} as const;

/** The draft's one video: a place to drop it, then the film itself with its cover and its facts. */
export function VideoStage({
  video,
  shown,
  coverAt,
  arriving,
  problem,
  onFile,
  onDrop,
  onProblemRead,
  covers,
  verdicts,
  children,
}: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const pick = (): void => picker.current?.click();
  return (
    <section class="stage" aria-label={t('studio_video')}>
      <FilePicker
        picker={picker}
        label={t('studio_video_pick')}
        accept="video/mp4,video/quicktime,video/webm,video/x-matroska,.mp4,.mov,.webm,.mkv"
        onFile={onFile}
      />
      {arriving ? (
        <div class="stage-arriving">
          <Progress
            label={t(steps[arriving.step])}
            share={arriving.share}
            detail={arriving.name}
            onCancel={arriving.cancel}
          />
        </div>
      ) : video ? (
        <>
          <Film {...{ video, shown, coverAt, covers, onDrop }} onReplace={pick} />
          {children}
        </>
      ) : (
        <button type="button" class="stage-empty" onClick={pick}>
          <Icon node={Upload} size={32} />
          <strong>{t('studio_video_drop_here')}</strong>
          <span>{t('studio_video_drop_hint')}</span>
        </button>
      )}
      {problem && (
        <Notice tone="loss" onClose={onProblemRead}>
          {problemText(problem)}
        </Notice>
      )}
      {verdicts}
    </section>
  );
}

type FilmProps = Pick<Props, 'shown' | 'coverAt' | 'covers' | 'onDrop'> & {
  readonly video: VideoRef;
  readonly onReplace: () => void;
};

function Film({ video, shown, coverAt, covers, onDrop, onReplace }: FilmProps) {
  const { facts } = video;
  const frames = shown?.frames ?? [];
  const isBlind = shown !== undefined && frames.length === 0;
  const poster = frames.find(({ at }) => at === coverAt)?.url;
  return (
    <div class="film">
      <div class="film-player" style={facts && { aspectRatio: String(facts.width / facts.height) }}>
        {isBlind ? (
          <div class="film-blind">
            <Icon node={Clapperboard} size={32} />
          </div>
        ) : (
          <video
            key={shown?.url}
            src={shown?.url}
            poster={poster}
            controls
            preload="none"
            aria-label={video.name}
          />
        )}
      </div>
      <div class="film-about">
        <div class="film-head">
          <h2 title={video.name}>{video.name}</h2>
          <div class="film-actions">
            <Button small kind="plain" icon={Replace} onClick={onReplace}>
              {t('studio_video_replace')}
            </Button>
            <Button small kind="plain" icon={Trash2} onClick={onDrop}>
              {t('studio_video_remove')}
            </Button>
          </div>
        </div>
        {facts && (
          <dl class="film-facts">
            <Fact name={t('studio_fact_length')}>{durationText(facts.duration)}</Fact>
            <Fact name={t('studio_fact_picture')}>
              {facts.width}×{facts.height}
              <small>{shapeText(facts.width, facts.height)}</small>
            </Fact>
            <Fact name={t('studio_fact_rate')}>{t('studio_fact_fps', Math.round(facts.fps))}</Fact>
            <Fact name={t('studio_fact_size')}>{bytesText(video.size, textLocale())}</Fact>
            <Fact name={t('studio_fact_codecs')}>
              {codecText(facts.videoCodec)}
              <small>
                {facts.audioCodec === undefined ? t('studio_fact_silent') : codecText(facts.audioCodec)}
              </small>
            </Fact>
            {facts.rotation !== 0 && <Fact name={t('studio_fact_turned')}>{facts.rotation}°</Fact>}
          </dl>
        )}
        {isBlind && (
          <Notice tone="check">{t('studio_video_blind', facts ? codecText(facts.videoCodec) : '')}</Notice>
        )}
        {covers}
      </div>
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
