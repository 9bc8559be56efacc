import './FillBar.css';
import { CalendarClock, ChevronUp, Eye, TriangleAlert, Zap } from 'lucide';
import { useId } from 'preact/hooks';
import { isStrict, type Finding } from '@/utils/domain/compliance';
import { clockText, zoneText } from '@/utils/domain/clock';
import type { Problem } from '@/utils/domain/problem';
import type { Schedule, Zone } from '@/utils/domain/schedule';
import type { Standing } from '@/utils/domain/standing';
import { problemText, t, textLocale } from '@/utils/i18n';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Notice } from '@/components/ui/Notice';
import type { Face } from './PlatformMark';
import { WhenPanel } from './WhenPanel';

/** One platform's place at the quay. */
export type Berth = {
  readonly face: Face;
  readonly standing: Standing;
  readonly slot: Schedule | undefined;
  /** What she may want to look at first; nothing of it stops Fill. */
  readonly findings: readonly Finding[];
};

type Props = {
  readonly berths: readonly Berth[];
  /** Why nothing can be filled yet. */
  readonly notYet: string | undefined;
  readonly now: number;
  readonly zone: Zone;
  readonly audienceZone: Zone;
  /** The platform whose time is being chosen. */
  readonly choosing: string | undefined;
  /** The platform whose page is being opened. */
  readonly opening: string | undefined;
  readonly problem: { readonly platform: string; readonly problem: Problem } | undefined;
  readonly onChoose: (platform: string | undefined) => void;
  readonly onPlan: (platform: string, at: number, how: Schedule['how']) => void;
  readonly onNow: (platform: string) => void;
  /** `again`: she has looked, and the draft is not there. */
  readonly onFill: (platform: string, again: boolean) => void;
  readonly onLook: (platform: string) => void;
  /** Platforms whose turn comes, while one form is filled after the other. */
  readonly waiting: readonly string[];
  readonly onFillAll: (platforms: readonly string[]) => void;
  readonly onStop: () => void;
  readonly onProblemRead: () => void;
};

/** The quay: for each platform when, and Fill. */
export function FillBar(props: Props) {
  const { berths, notYet, choosing, problem, onChoose } = props;
  const panel = useId();
  const open = berths.find(({ face }) => face.id === choosing);
  const mayBeThere = problem?.problem.code === 'fill_again' || problem?.problem.code === 'fill_twice';
  const toFill = berths.filter(({ standing }) => isToFill(standing)).map(({ face }) => face.id);
  const failed = problem && berths.find(({ face }) => face.id === problem.platform);
  return (
    <section
      class="quay"
      aria-label={t('studio_fill')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onChoose(undefined);
      }}
    >
      {failed && (
        <Notice
          tone={mayBeThere ? 'check' : 'loss'}
          title={failed.face.name}
          onClose={props.onProblemRead}
          actions={
            mayBeThere && (
              <Button onClick={() => props.onFill(failed.face.id, true)}>{t('fill_again')}</Button>
            )
          }
        >
          {problemText(problem.problem)}
        </Notice>
      )}
      {open && (
        <div class="quay-panel" id={panel}>
          <WhenPanel
            key={open.face.id}
            face={open.face}
            slot={open.slot}
            now={props.now}
            zone={props.zone}
            audienceZone={props.audienceZone}
            onPlan={(at, how) => props.onPlan(open.face.id, at, how)}
            onNow={() => props.onNow(open.face.id)}
          />
        </div>
      )}
      <div class="quay-berths">
        {berths.map((berth) => (
          <BerthRow key={berth.face.id} berth={berth} panel={panel} {...props} />
        ))}
        <p class="quay-note">
          {berths.length === 0 ? t('studio_fill_nowhere') : (notYet ?? t('studio_fill_promise'))}
        </p>
        {props.waiting.length > 0 ? (
          <Button onClick={props.onStop}>{t('studio_fill_stop')}</Button>
        ) : (
          toFill.length > 1 && (
            <Button disabled={notYet !== undefined} onClick={() => props.onFillAll(toFill)}>
              {t('studio_fill_all', toFill.length)}
            </Button>
          )
        )}
      </div>
    </section>
  );
}

/** Whether a form of it is still to be filled, and may be without asking her first. */
function isToFill({ kind }: Standing): boolean {
  return kind === 'idle' || kind === 'planned' || kind === 'failed';
}

function BerthRow({
  berth: { face, slot, findings },
  panel,
  notYet,
  zone,
  audienceZone,
  choosing,
  opening,
  waiting,
  onChoose,
  onFill,
  onLook,
}: Props & { readonly berth: Berth; readonly panel: string }) {
  const isOpen = choosing === face.id;
  const here = slot && clockText(slot.at, zone, textLocale());
  const there = slot && clockText(slot.at, audienceZone, textLocale());
  return (
    <div class="berth">
      <button
        type="button"
        class="berth-when"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        onClick={() => onChoose(isOpen ? undefined : face.id)}
      >
        <strong>{face.name}</strong>
        <span class="berth-time">
          <Icon node={slot ? CalendarClock : Zap} />
          {here && there ? (
            <span>
              {here.day} {here.time}
              <small>
                {zoneText(audienceZone)} {there.time}
              </small>
            </span>
          ) : (
            <span>{t('studio_when_now')}</span>
          )}
          <Icon node={ChevronUp} />
        </span>
      </button>
      {findings.length > 0 && (
        <Button
          kind="plain"
          icon={findings.some(isStrict) ? TriangleAlert : Eye}
          label={t('preflight_count', face.name, findings.length)}
          onClick={() => onLook(face.id)}
        >
          {findings.length}
        </Button>
      )}
      <Button
        kind="primary"
        disabled={notYet !== undefined}
        busy={opening === face.id || waiting.includes(face.id)}
        label={t('studio_fill_platform', face.name)}
        onClick={() => onFill(face.id, false)}
      >
        {t(waiting.includes(face.id) ? 'studio_fill_turn' : 'studio_fill')}
      </Button>
    </div>
  );
}
