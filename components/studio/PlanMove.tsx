import { useSignal, type Signal } from '@preact/signals';
import { instantOf, stampOf, wallClock, wallOf } from '@/utils/domain/clock';
import { shiftDay } from '@/utils/domain/month';
import { t } from '@/utils/i18n';
import { Button } from '@/components/ui/Button';
import { ClockFields } from './ClockFields';
import type { PlanAnswers, PlanClocks, PlanSlot } from './plan-slot';

type Props = PlanClocks &
  Pick<PlanAnswers, 'onMove'> & { readonly slot: PlanSlot; readonly moving: Signal<boolean> };

/** A new time for a slot, open while `moving`: what she chooses closes it. */
export function PlanMove({ slot, moving, onMove, ...clocks }: Props) {
  if (!moving.value) return null;
  return (
    <NewTime
      at={slot.schedule.at}
      {...clocks}
      onMove={(at) => {
        moving.value = false;
        onMove(slot, at);
      }}
    />
  );
}

/** A new time on her clock, the audience's beside it. Nothing is planned before she says so. */
function NewTime({
  at,
  now,
  zone,
  audienceZone,
  onMove,
}: PlanClocks & { readonly at: number; readonly onMove: (at: number) => void }) {
  const typed = useSignal(stampOf(wallClock(sameTimeAhead(at, now, zone), zone)));
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
      <ClockFields
        text={typed.value}
        onInput={(text) => (typed.value = text)}
        at={chosen?.at}
        zone={zone}
        audienceZone={audienceZone}
      />
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
