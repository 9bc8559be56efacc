import { useSignal } from '@preact/signals';
import { instantOf, wallClock, wallOf, wallText } from '@/utils/domain/clock';
import { shiftDay } from '@/utils/domain/month';
import { t } from '@/utils/i18n';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { PlanClocks } from './plan-slot';
import { TwoClocks } from './WhenPanel';

type Props = PlanClocks & { readonly at: number; readonly onMove: (at: number) => void };

/** A new time on her clock, the audience's beside it. Nothing is planned before she says so. */
export function PlanMove({ at, now, zone, audienceZone, onMove }: Props) {
  const typed = useSignal(wallText(wallClock(sameTimeAhead(at, now, zone), zone)));
  const [day = '', time = ''] = typed.value.split(' ');
  const wall = wallOf(typed.value);
  const chosen = wall && instantOf(wall, zone);
  const problem = !chosen
    ? t('plan_move_unreadable')
    : chosen.at <= now
      ? t('plan_move_past')
      : chosen.kind === 'gap'
        ? t('studio_when_gap')
        : undefined;
  return (
    <form
      class="plan-move"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen && chosen.at > now) onMove(chosen.at);
      }}
    >
      <Field
        label={t('studio_when_day')}
        type="date"
        value={day}
        onInput={(value) => (typed.value = `${value} ${time}`)}
      />
      <Field
        label={t('studio_when_time')}
        type="time"
        value={time}
        onInput={(value) => (typed.value = `${day} ${value}`)}
      />
      {chosen && <TwoClocks at={chosen.at} zone={zone} audienceZone={audienceZone} />}
      <Button
        kind="primary"
        small
        disabled={!chosen || chosen.at <= now}
        onClick={() => chosen && onMove(chosen.at)}
      >
        {t('plan_move')}
      </Button>
      {problem !== undefined && <p class="plan-move-problem">{problem}</p>}
    </form>
  );
}

/** The same time of day, the next day it is still ahead. */
function sameTimeAhead(at: number, now: number, zone: string): number {
  const wall = wallClock(at, zone);
  const today = wallClock(now, zone);
  const later = instantOf({ ...wall, ...shiftDay(today, 0) }, zone).at;
  return later > now ? later : instantOf({ ...wall, ...shiftDay(today, 1) }, zone).at;
}
