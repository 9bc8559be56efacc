import './PlatformMark.css';
import {
  CalendarClock,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleHelp,
  Hourglass,
  LoaderCircle,
  Send,
  TriangleAlert,
  type IconNode,
} from 'lucide';
import type { Asked } from '@/utils/domain/choices';
import type { Limits } from '@/utils/domain/limits';
import type { Look } from '@/utils/domain/look';
import type { Window } from '@/utils/domain/schedule';
import type { Standing } from '@/utils/domain/standing';
import { t } from '@/utils/i18n';
import { Icon } from '@/components/ui/Icon';
import type { Tone } from '@/components/ui/Notice';

/** A platform as Studio shows it, its name in the person's language. */
export type Face = {
  readonly id: string;
  readonly name: string;
  readonly look: Look;
  readonly limits: Limits;
  /** What its own scheduler takes; undefined where it has none. */
  readonly window: Window | undefined;
  /** What its form asks besides the words. */
  readonly asked: Asked;
  /** She posts there by hand. */
  readonly byHand: boolean;
};

const icons: Record<Standing['kind'], IconNode> = {
  idle: CircleDashed,
  planned: CalendarClock,
  filling: LoaderCircle,
  filled: TriangleAlert,
  'waiting-for-you': Hourglass,
  submitted: Send,
  live: CircleCheck,
  unknown: CircleHelp,
  missed: CalendarClock,
  failed: CircleAlert,
};

const tones: Record<Standing['kind'], Tone | 'ink'> = {
  idle: 'ink',
  planned: 'river',
  filling: 'river',
  filled: 'check',
  'waiting-for-you': 'lantern',
  submitted: 'river',
  live: 'live',
  unknown: 'check',
  missed: 'check',
  failed: 'loss',
};

const words = {
  idle: 'studio_standing_idle',
  planned: 'studio_standing_planned',
  filling: 'studio_standing_filling',
  filled: 'studio_standing_filled',
  'waiting-for-you': 'studio_standing_waiting',
  submitted: 'studio_standing_submitted',
  live: 'studio_standing_live',
  unknown: 'studio_standing_unknown',
  missed: 'studio_standing_missed',
  failed: 'studio_standing_failed',
} as const;

export function standingTone(standing: Standing): Tone | 'ink' {
  return tones[standing.kind];
}

export function standingIcon(standing: Standing): IconNode {
  return icons[standing.kind];
}

/** How it stands, in two or three words. */
export function standingText(standing: Standing): string {
  return t(words[standing.kind]);
}

type Props = { readonly face: Face; readonly standing: Standing };

/** A platform and how the draft stands there, in the space of a stamp. */
export function PlatformMark({ face, standing }: Props) {
  const text = t('studio_mark', face.name, standingText(standing));
  return (
    <span class={`mark mark-${tones[standing.kind]}`} title={text}>
      <Icon node={icons[standing.kind]} />
      <span aria-hidden="true">{face.name}</span>
      <span class="ui-unseen">{text}</span>
    </span>
  );
}
