import { useSignal } from '@preact/signals';
import { AlarmClock, CalendarClock, CalendarSync, CircleCheck, Trash2 } from 'lucide';
import { clockText, daysAhead, zoneText } from '@/utils/domain/clock';
import { t, textLocale } from '@/utils/i18n';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import type { PlanAnswers, PlanClocks, PlanSlot } from './plan-slot';
import { PlanMove } from './PlanMove';

type Props = PlanAnswers & PlanClocks & { readonly slots: readonly PlanSlot[] };

/** What is ahead, by day on her calendar. */
export function PlanList({ slots, ...rest }: Props) {
  const days = new Map<string, PlanSlot[]>();
  for (const slot of slots) {
    const { day } = clockText(slot.schedule.at, rest.zone, textLocale());
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  if (slots.length === 0) return <p class="plan-nothing">{t('plan_nothing_ahead')}</p>;
  return (
    <div class="plan-days">
      {[...days].map(([day, ofDay]) => (
        <section class="plan-day" key={day}>
          <h2>{day}</h2>
          <ul>
            {ofDay.map((slot) => (
              <Row key={slot.schedule.id} slot={slot} {...rest} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Row({
  slot,
  onOpen,
  onMove,
  onLetGo,
  ...clocks
}: PlanAnswers & PlanClocks & { readonly slot: PlanSlot }) {
  const moving = useSignal(false);
  const { schedule, title, platform } = slot;
  const { zone, audienceZone } = clocks;
  const here = clockText(schedule.at, zone, textLocale());
  const there = clockText(schedule.at, audienceZone, textLocale());
  const ahead = daysAhead(schedule.at, zone, audienceZone);
  const done = schedule.state === 'done';
  return (
    <li class={`slot${done ? ' slot-done' : ''}`}>
      <button type="button" class="slot-open" onClick={() => onOpen(slot)}>
        <span class="slot-time">{here.time}</span>
        <span class="slot-there">
          {there.time} {zoneText(audienceZone)}
          {ahead !== 0 && ` · ${t(ahead > 0 ? 'studio_when_next_day' : 'studio_when_day_before')}`}
        </span>
        <span class="slot-title">{title ?? t('plan_untitled')}</span>
        <span class="slot-how">
          <Icon node={done ? CircleCheck : schedule.how === 'native' ? CalendarClock : AlarmClock} />
          {done
            ? t('plan_how_done', platform)
            : schedule.how === 'native'
              ? t('plan_how_native', platform)
              : t('plan_how_reminder', platform)}
        </span>
      </button>
      <span class="slot-actions">
        {!done && (
          <IconButton
            icon={CalendarSync}
            label={t('plan_new_time')}
            small
            pressed={moving.value}
            onClick={() => (moving.value = !moving.value)}
          />
        )}
        <IconButton
          icon={Trash2}
          label={t(done ? 'plan_clear' : 'plan_let_go')}
          small
          onClick={() => onLetGo(slot)}
        />
      </span>
      <PlanMove slot={slot} moving={moving} onMove={onMove} {...clocks} />
    </li>
  );
}
