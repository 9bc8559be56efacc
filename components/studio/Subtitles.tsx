import './Subtitles.css';
import { Captions, Download, Flame, Languages, Trash2 } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { langs, otherLang, type Lang } from '@/utils/domain/language';
import { durationText } from '@/utils/domain/measure';
import type { Problem } from '@/utils/domain/problem';
import type { Cue, Misprint, SubtitleFormat, Subtitles as Tracks } from '@/utils/domain/subtitles';
import { problemText, t, type TextKey } from '@/utils/i18n';
import { Button } from '@/components/ui/Button';
import { FilePicker } from '@/components/ui/FilePicker';
import { IconButton } from '@/components/ui/IconButton';
import { Notice } from '@/components/ui/Notice';
import { Progress } from '@/components/ui/Progress';
import { Segmented } from '@/components/ui/Segmented';

type Props = {
  readonly tracks: Tracks;
  readonly working: { readonly to: Lang; readonly share: number; readonly cancel: () => void } | undefined;
  readonly refused:
    | {
        readonly name: string;
        readonly misprints: readonly Misprint[];
        readonly problem: Problem | undefined;
      }
    | undefined;
  readonly onFile: (file: File) => void;
  readonly onWrite: (lang: Lang, index: number, text: string) => void;
  readonly onTranslate: (from: Lang) => void;
  readonly onSave: (lang: Lang, format: SubtitleFormat) => void;
  readonly onDrop: (lang: Lang) => void;
  /** Absent where this browser cannot draw into the video, or is drawing already. */
  readonly onBurn: ((cues: readonly Cue[]) => void) | undefined;
  readonly onRefusedRead: () => void;
};

/** Each language by its own name, as on the sheet. */
const names: Record<Lang, string> = { zh: '中文', en: 'English' };
const locales: Record<Lang, string> = { zh: 'zh-CN', en: 'en' };
const formats: readonly SubtitleFormat[] = ['srt', 'vtt'];

/** The words spoken in the video: brought from a file, read over, put into the other language, taken along. */
export function Subtitles(props: Props) {
  const { tracks, working, refused, onFile, onWrite, onTranslate, onSave, onDrop, onBurn, onRefusedRead } =
    props;
  const picker = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Lang | undefined>(undefined);
  const there = langs.filter((lang) => tracks[lang]);
  const lang = chosen && there.includes(chosen) ? chosen : there[0];
  const other = otherLang(lang ?? 'zh');
  const cues = lang && tracks[lang];
  return (
    <section class="subs" aria-label={t('subtitles')}>
      <FilePicker picker={picker} label={t('subtitles_pick')} accept=".srt,.vtt,text/vtt" onFile={onFile} />
      <div class="subs-head">
        <h3>{t('subtitles')}</h3>
        {there.length > 1 && lang && (
          <Segmented
            label={t('subtitles_lang')}
            value={lang}
            onChange={setChosen}
            choices={there.map((value) => ({ value, label: names[value] }))}
          />
        )}
        <Button small kind="plain" icon={Captions} onClick={() => picker.current?.click()}>
          {t('subtitles_pick')}
        </Button>
      </div>
      {refused && (
        <Notice tone="loss" onClose={onRefusedRead}>
          {refused.problem ? problemText(refused.problem) : t('subtitles_refused', refused.name)}
          {refused.misprints.length > 0 && <Misprints misprints={refused.misprints} />}
        </Notice>
      )}
      {!cues && <p class="subs-hint">{t('subtitles_hint')}</p>}
      {cues && (
        <>
          <ol class="subs-cues" aria-label={names[lang]}>
            {cues.map((cue, index) => (
              <li key={`${lang}${index}`}>
                <time>{durationText(Math.floor(cue.start))}</time>
                <textarea
                  rows={1}
                  lang={locales[lang]}
                  aria-label={t('subtitles_cue', names[lang], durationText(Math.floor(cue.start)))}
                  value={cue.text}
                  onInput={(event) => onWrite(lang, index, event.currentTarget.value)}
                />
                <span lang={locales[other]}>{matching(tracks[other], cue)}</span>
              </li>
            ))}
          </ol>
          {working ? (
            <Progress
              label={t('subtitles_translating', names[working.to])}
              share={working.share}
              onCancel={working.cancel}
            />
          ) : (
            <div class="subs-acts">
              <Button small kind="plain" icon={Languages} onClick={() => onTranslate(lang)}>
                {t('subtitles_translate', names[other])}
              </Button>
              {formats.map((format) => (
                <Button key={format} small kind="plain" icon={Download} onClick={() => onSave(lang, format)}>
                  {t('subtitles_save', format.toUpperCase())}
                </Button>
              ))}
              {onBurn && (
                <Button small kind="plain" icon={Flame} onClick={() => onBurn(cues)}>
                  {t('subtitles_burn')}
                </Button>
              )}
              <IconButton
                icon={Trash2}
                small
                label={t('subtitles_drop', names[lang])}
                onClick={() => onDrop(lang)}
              />
            </div>
          )}
        </>
      )}
    </section>
  );
}

const misprintTexts: Record<Misprint['kind'], TextKey> = {
  untimed: 'subtitles_untimed',
  time: 'subtitles_time',
  backwards: 'subtitles_backwards',
};
/** So many are shown; who has more has another kind of file. */
const SHOWN = 8;

function Misprints({ misprints }: { readonly misprints: readonly Misprint[] }) {
  return (
    <ul class="subs-misprints">
      {misprints.slice(0, SHOWN).map(({ line, kind }) => (
        <li key={line}>{t(misprintTexts[kind], line)}</li>
      ))}
      {misprints.length > SHOWN && <li>{t('subtitles_more', misprints.length - SHOWN)}</li>}
    </ul>
  );
}

/** What the other track says at the same moment. */
function matching(track: readonly Cue[] | undefined, { start, end }: Cue): string {
  const middle = (start + end) / 2;
  return track?.find((cue) => cue.start <= middle && middle < cue.end)?.text ?? '';
}
