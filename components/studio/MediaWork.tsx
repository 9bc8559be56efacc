import './MediaWork.css';
import { Crop, Minimize2, Scissors } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { MediaFacts } from '@/utils/domain/draft';
import {
  framings,
  hindrance,
  ratioOf,
  type Abilities,
  type Framing,
  type Remedy,
  type Shape,
} from '@/utils/domain/media';
import { durationText, secondsOf } from '@/utils/domain/measure';
import { t, type TextKey } from '@/utils/i18n';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Segmented } from '@/components/ui/Segmented';

type Props = {
  readonly facts: MediaFacts;
  readonly picture: string | undefined;
  readonly abilities: Abilities;
  readonly onMend: (remedy: Remedy) => void;
};

type Tool = 'trim' | 'frame' | 'shrink';

const MB = 1e6;

/** Tools to change the video by hand, one open at a time. */
export function MediaWork({ facts, picture, abilities, onMend }: Props) {
  const [open, setOpen] = useState<Tool | undefined>(undefined);
  const id = useId();
  const draws = hindrance({ kind: 'shrink', bytes: 0 }, abilities) === undefined;
  const tools = [
    { tool: 'trim', icon: Scissors, text: t('media_trim') },
    { tool: 'frame', icon: Crop, text: t('media_frame') },
    { tool: 'shrink', icon: Minimize2, text: t('media_shrink') },
  ] as const;
  return (
    <div class="work">
      <div class="work-tools" role="group" aria-label={t('media_by_hand')}>
        {tools
          .filter(({ tool }) => draws || tool === 'trim')
          .map(({ tool, icon, text }) => (
            <Button
              key={tool}
              small
              kind={open === tool ? 'quiet' : 'plain'}
              icon={icon}
              expanded={open === tool}
              controls={id}
              onClick={() => setOpen(open === tool ? undefined : tool)}
            >
              {text}
            </Button>
          ))}
      </div>
      <div id={id} hidden={open === undefined}>
        {open === 'trim' && <Trim facts={facts} onMend={onMend} />}
        {open === 'frame' && <Frame picture={picture} onMend={onMend} />}
        {open === 'shrink' && <Shrink facts={facts} onMend={onMend} />}
      </div>
    </div>
  );
}

type ToolProps = { readonly facts: MediaFacts; readonly onMend: (remedy: Remedy) => void };

function Trim({ facts: { duration }, onMend }: ToolProps) {
  const [from, setFrom] = useState('0:00');
  const [to, setTo] = useState(durationText(Math.floor(duration)));
  const [start, end] = [secondsOf(from), secondsOf(to)];
  const wrong = (at: number | undefined, isIn: boolean): string | undefined =>
    at === undefined || !isIn ? t('media_trim_wrong') : undefined;
  const startWrong = wrong(start, start !== undefined && start < duration);
  const endWrong = wrong(end, end !== undefined && end > (start ?? 0) && end <= Math.ceil(duration));
  return (
    <Panel
      hint={t('media_trim_hint')}
      go={t('media_trim')}
      ready={!startWrong && !endWrong}
      onGo={() => onMend({ kind: 'trim', start: start ?? 0, end: Math.min(end ?? duration, duration) })}
    >
      <Field label={t('media_trim_from')} value={from} onInput={setFrom} error={startWrong} />
      <Field label={t('media_trim_to')} value={to} onInput={setTo} error={endWrong} />
    </Panel>
  );
}

const shapes: readonly Shape[] = ['9:16', '3:4', '1:1', '16:9'];
const framingTexts: Record<Framing, TextKey> = {
  blur: 'media_frame_blur',
  bars: 'media_frame_bars',
  crop: 'media_frame_crop',
};

function Frame({ picture, onMend }: Pick<Props, 'picture' | 'onMend'>) {
  const [shape, setShape] = useState<Shape>('9:16');
  const [by, setBy] = useState<Framing>('blur');
  const [colour, setColour] = useState('#000000');
  const id = useId();
  return (
    <div class="work-frame">
      <div
        class={`work-preview work-preview-${by}`}
        style={{ aspectRatio: String(ratioOf(shape)), ...(by === 'bars' && { background: colour }) }}
        aria-hidden="true"
      >
        {by === 'blur' && <img class="work-preview-back" src={picture} alt="" />}
        <img src={picture} alt="" />
      </div>
      <Panel
        go={t('media_do_frame', shape)}
        ready
        onGo={() => onMend({ kind: 'frame', shape, by, ...(by === 'bars' && { colour }) })}
      >
        <Segmented
          label={t('media_frame_shape')}
          value={shape}
          onChange={setShape}
          choices={shapes.map((value) => ({ value, label: value }))}
        />
        <Segmented
          label={t('media_frame_by')}
          value={by}
          onChange={setBy}
          choices={framings.map((value) => ({ value, label: t(framingTexts[value]) }))}
        />
        {by === 'bars' && (
          <div class="work-colour">
            <input
              id={id}
              type="color"
              value={colour}
              onInput={(event) => setColour(event.currentTarget.value)}
            />
            <label for={id}>{t('media_frame_colour')}</label>
          </div>
        )}
      </Panel>
    </div>
  );
}

function Shrink({ facts: { size }, onMend }: ToolProps) {
  const whole = size / MB;
  const tidy = (amount: number): string =>
    String(amount < 10 ? Math.round(amount * 10) / 10 : Math.floor(amount));
  const [most, setMost] = useState(tidy(whole / 2));
  const wanted = /^\d+(?:\.\d+)?$/.test(most.trim()) ? Number(most) : 0;
  const isWrong = wanted <= 0 || wanted >= whole;
  return (
    <Panel
      hint={t('media_shrink_hint')}
      go={t('media_shrink')}
      ready={!isWrong}
      onGo={() => onMend({ kind: 'shrink', bytes: wanted * MB })}
    >
      <Field
        label={t('media_shrink_to')}
        value={most}
        onInput={setMost}
        digits
        error={isWrong ? t('media_shrink_wrong', tidy(whole)) : undefined}
      />
    </Panel>
  );
}

type PanelProps = {
  readonly children: ComponentChildren;
  readonly hint?: string;
  readonly go: string;
  readonly ready: boolean;
  readonly onGo: () => void;
};

function Panel({ children, hint, go, ready, onGo }: PanelProps) {
  return (
    <form
      class="work-panel"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onGo();
      }}
    >
      <div class="work-fields">{children}</div>
      {hint !== undefined && <p>{hint}</p>}
      <input type="submit" hidden />
      <Button small disabled={!ready} onClick={onGo}>
        {go}
      </Button>
    </form>
  );
}
