import { MoveHorizontal, MoveVertical } from 'lucide';
import type { TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { Aim } from '@/utils/domain/cover';
import { ratioOf, type Shape } from '@/utils/domain/media';
import { t } from '@/utils/i18n';
import { Icon } from '@/components/ui/Icon';

type Props = {
  readonly url: string;
  readonly shape: Shape;
  /** Who shows it like that. */
  readonly names: string;
  /** The side it is cut along: what stays can be moved that way. */
  readonly along: keyof Aim;
  readonly aim: Aim;
  readonly onAim: (aim: Aim) => void;
};

type Pointed = TargetedPointerEvent<HTMLElement>;

/** One press of a key, of the whole way. */
const STEP = 0.05;
const keys: Readonly<Record<string, (at: number) => number>> = {
  ArrowLeft: (at) => at - STEP,
  ArrowUp: (at) => at - STEP,
  ArrowRight: (at) => at + STEP,
  ArrowDown: (at) => at + STEP,
  Home: () => 0,
  End: () => 1,
};

/** The cover as one shape shows it: what stays in view is dragged, or moved with the arrow keys. */
export function CoverCut({ url, shape, names, along, aim, onAim }: Props) {
  const picture = useRef<HTMLImageElement>(null);
  const held = useRef({ clientX: 0, clientY: 0, at: 0 });
  const at = aim[along];
  const moveTo = (to: number): void => onAim({ ...aim, [along]: Math.min(1, Math.max(0, to)) });
  /** The picture goes with the hand, so what is seen goes the other way. */
  const onDrag = ({ clientX, clientY, pointerId, currentTarget }: Pointed): void => {
    if (!picture.current || !currentTarget.hasPointerCapture(pointerId)) return;
    const { naturalWidth, naturalHeight } = picture.current;
    const { clientWidth, clientHeight } = currentTarget;
    const scale = Math.max(clientWidth / naturalWidth, clientHeight / naturalHeight);
    const [moved, way] =
      along === 'x'
        ? [clientX - held.current.clientX, naturalWidth * scale - clientWidth]
        : [clientY - held.current.clientY, naturalHeight * scale - clientHeight];
    if (way > 0) moveTo(held.current.at - moved / way);
  };
  return (
    <figure class="cut">
      <div
        class={`cut-window cut-${along}`}
        style={{ aspectRatio: String(ratioOf(shape)) }}
        role="slider"
        tabIndex={0}
        aria-label={t('studio_cover_cut', shape, names)}
        aria-orientation={along === 'x' ? 'horizontal' : 'vertical'}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(at * 100)}
        aria-valuetext={`${Math.round(at * 100)} %`}
        onKeyDown={(event) => {
          const to = keys[event.key]?.(at);
          if (to === undefined) return;
          event.preventDefault();
          moveTo(to);
        }}
        onPointerDown={({ clientX, clientY, pointerId, currentTarget }) => {
          held.current = { clientX, clientY, at };
          currentTarget.setPointerCapture(pointerId);
        }}
        onPointerMove={onDrag}
      >
        <img
          ref={picture}
          src={url}
          alt=""
          draggable={false}
          style={{ objectPosition: `${aim.x * 100}% ${aim.y * 100}%` }}
        />
        <Icon node={along === 'x' ? MoveHorizontal : MoveVertical} />
      </div>
      <figcaption>
        {shape} <span>{names}</span>
      </figcaption>
    </figure>
  );
}
