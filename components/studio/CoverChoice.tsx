import './CoverChoice.css';
import { ImagePlus, X } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { cutAlong, middle, type Aim } from '@/utils/domain/cover';
import { durationText } from '@/utils/domain/measure';
import type { Shape } from '@/utils/domain/media';
import type { Size } from '@/utils/domain/picture-size';
import type { Problem } from '@/utils/domain/problem';
import { problemText, t, textLocale } from '@/utils/i18n';
import { Button } from '@/components/ui/Button';
import { FilePicker } from '@/components/ui/FilePicker';
import { IconButton } from '@/components/ui/IconButton';
import { Notice } from '@/components/ui/Notice';
import { CoverCut } from './CoverCut';

type Props = {
  readonly frames: readonly { readonly at: number; readonly url: string }[];
  /** Of the video, as it is shown. */
  readonly size: Size;
  readonly coverAt: number | undefined;
  /** There is a picture of her own; its address, once it is read. */
  readonly own: { readonly url: string | undefined } | undefined;
  readonly aim: Aim | undefined;
  /** The shapes the draft's platforms show a cover in, each with who does. */
  readonly shapes: readonly { readonly shape: Shape; readonly names: readonly string[] }[];
  /** A picture is on its way. */
  readonly taking: boolean;
  readonly problem: Problem | undefined;
  readonly onFrame: (at: number) => void;
  readonly onFile: (file: File) => void;
  readonly onDrop: () => void;
  readonly onAim: (aim: Aim) => void;
  readonly onProblemRead: () => void;
};

/** Fewer on its shorter side look soft (TikTok, RedNote and Douyin advise 720 and more). */
const SHARP = 720;

/** The cover: a frame of the film or a picture of her own, and how it is cut where a platform shows it in another shape. */
export function CoverChoice(props: Props) {
  const { frames, size, coverAt, own, aim = middle, shapes, taking, problem } = props;
  const { onFrame, onFile, onDrop, onAim, onProblemRead } = props;
  const picker = useRef<HTMLInputElement>(null);
  const [ownSize, setOwnSize] = useState<Size>();
  const shown = own ? ownSize : size;
  const url = own ? own.url : (frames.find(({ at }) => at === coverAt) ?? frames[0])?.url;
  const cuts = shapes.flatMap(({ shape, names }) => {
    const along = shown && cutAlong(shown, shape);
    return along ? [{ shape, names, along }] : [];
  });
  const short = own && ownSize && Math.min(ownSize.width, ownSize.height);
  return (
    <fieldset class="covers">
      <legend>{t('studio_cover')}</legend>
      <div class="covers-choice">
        {frames.map(({ at, url }) => (
          <label key={at} class="cover">
            <input type="radio" name="cover" checked={!own && at === coverAt} onChange={() => onFrame(at)} />
            <img
              src={url}
              alt={t('studio_cover_at', durationText(at))}
              style={{ aspectRatio: String(size.width / size.height) }} // nothing moves when it is drawn
            />
          </label>
        ))}
        {own && (
          <span class="cover-own">
            <label class="cover">
              <input type="radio" name="cover" checked onChange={() => undefined} />
              <img
                src={own.url}
                alt={t('studio_cover_own')}
                onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
                  setOwnSize({ width: naturalWidth, height: naturalHeight })
                }
              />
            </label>
            <IconButton icon={X} small label={t('studio_cover_drop')} onClick={onDrop} />
          </span>
        )}
        <FilePicker
          picker={picker}
          label={t('studio_cover_pick')}
          accept="image/jpeg,image/png,image/webp"
          onFile={onFile}
        />
        <Button small kind="plain" icon={ImagePlus} busy={taking} onClick={() => picker.current?.click()}>
          {t(own ? 'studio_cover_other' : 'studio_cover_use')}
        </Button>
      </div>
      {short !== undefined && short < SHARP && (
        <p class="covers-note">{t('media_small_best', SHARP, short)}</p>
      )}
      {problem && (
        <Notice tone="loss" onClose={onProblemRead}>
          {problemText(problem)}
        </Notice>
      )}
      {cuts.length > 0 && url !== undefined && (
        <>
          <div class="covers-cuts">
            {cuts.map(({ shape, names, along }) => (
              <CoverCut
                key={shape}
                url={url}
                shape={shape}
                along={along}
                names={new Intl.ListFormat(textLocale()).format(names)}
                aim={aim}
                onAim={onAim}
              />
            ))}
          </div>
          <p class="covers-note">{t('studio_cover_cut_hint')}</p>
        </>
      )}
    </fieldset>
  );
}
