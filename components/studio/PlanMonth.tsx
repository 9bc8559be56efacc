import { useSignal } from '@preact/signals';
import { ChevronLeft, ChevronRight } from 'lucide';
import { clockText, wallClock, zoneText } from '@/utils/domain/clock';
import { isSameDay, shiftDay, weeksOf, type Day } from '@/utils/domain/month';
import { t, textLocale } from '@/utils/i18n';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import type { PlanAnswers, PlanClocks, PlanSlot } from './plan-slot';

type Props = PlanClocks & Pick<PlanAnswers, 'onOpen'> & { readonly slots: readonly PlanSlot[] };

/** A month of her calendar; each slot says both clocks. */
export function PlanMonth({ slots, now, zone, audienceZone, onOpen }: Props) {
  const today = wallClock(now, zone);
  const shown = useSignal({ year: today.year, month: today.month });
  const { year, month } = shown.value;
  const locale = textLocale();
  const weeks = weeksOf(year, month, locale.startsWith('zh') ? 1 : 0);
  const turn = (by: number): void => {
    shown.value = shiftDay({ year, month: month + by, day: 1 }, 0);
  };
  const name = (day: Day, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
      Date.UTC(day.year, day.month - 1, day.day),
    );
  return (
    <section class="month">
      <header class="month-head">
        <h2 aria-live="polite">{name({ year, month, day: 1 }, { year: 'numeric', month: 'long' })}</h2>
        <Button small onClick={() => (shown.value = { year: today.year, month: today.month })}>
          {t('plan_today')}
        </Button>
        <IconButton icon={ChevronLeft} label={t('plan_month_before')} onClick={() => turn(-1)} />
        <IconButton icon={ChevronRight} label={t('plan_month_after')} onClick={() => turn(1)} />
      </header>
      <table class="month-grid">
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day.day} scope="col">
                {name(day, { weekday: 'short' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={`${week[0]?.month ?? 0}-${week[0]?.day ?? 0}`}>
              {week.map((day) => (
                <td
                  key={day.day}
                  class={day.month === month ? undefined : 'month-other'}
                  aria-current={isSameDay(day, today) ? 'date' : undefined}
                >
                  <time
                    class="month-date"
                    dateTime={`${day.year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`}
                  >
                    {day.day}
                  </time>
                  {slots
                    .filter(({ schedule }) => isSameDay(wallClock(schedule.at, zone), day))
                    .map((slot) => (
                      <button
                        type="button"
                        class={`month-slot month-slot-${slot.schedule.state}`}
                        key={slot.schedule.id}
                        title={`${slot.title ?? t('plan_untitled')} · ${clockText(slot.schedule.at, audienceZone, locale).time} ${zoneText(audienceZone)}`}
                        onClick={() => onOpen(slot)}
                      >
                        <b>{clockText(slot.schedule.at, zone, locale).time}</b> <span>{slot.platform}</span>
                        <span class="month-title">{slot.title ?? t('plan_untitled')}</span>
                      </button>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
