import './Plan.css';
import { useSignal } from '@preact/signals';
import { CalendarDays, List } from 'lucide';
import type { ComponentChildren } from 'preact';
import { t } from '@/utils/i18n';
import { EmptyState } from '@/components/ui/EmptyState';
import { Segmented } from '@/components/ui/Segmented';
import { isAsking, type PlanAnswers, type PlanClocks, type PlanSlot } from './plan-slot';
import { PlanAsking } from './PlanAsking';
import { PlanList } from './PlanList';
import { PlanMonth } from './PlanMonth';

type Props = PlanAnswers &
  PlanClocks & {
    readonly slots: readonly PlanSlot[];
    /** What to do where nothing is planned. */
    readonly start: ComponentChildren;
  };

/** The room of what goes when: first what asks for an answer, then what is ahead, as a list or a month. */
export function Plan({ slots, start, now, zone, audienceZone, ...answers }: Props) {
  const view = useSignal<'list' | 'month'>('list');
  const clocks = { now, zone, audienceZone };
  const asking = slots.filter(isAsking);
  const others = slots.filter((slot) => !isAsking(slot));
  if (slots.length === 0)
    return (
      <main class="plan plan-empty">
        <EmptyState icon={CalendarDays} title={t('plan_empty_title')} action={start}>
          {t('plan_empty')}
        </EmptyState>
      </main>
    );
  return (
    <main class="plan">
      <header class="plan-head">
        <h1>{t('plan_title')}</h1>
        <Segmented
          label={t('plan_view')}
          value={view.value}
          onChange={(value) => (view.value = value)}
          choices={[
            { value: 'list', label: t('plan_view_list'), icon: List },
            { value: 'month', label: t('plan_view_month'), icon: CalendarDays },
          ]}
        />
      </header>
      {asking.length > 0 && (
        <section class="plan-asking" aria-label={t('plan_asking')}>
          {asking.map((slot) => (
            <PlanAsking key={slot.schedule.id} slot={slot} {...clocks} {...answers} />
          ))}
        </section>
      )}
      {view.value === 'list' ? (
        <PlanList slots={others} {...clocks} {...answers} />
      ) : (
        <PlanMonth slots={slots} {...clocks} onOpen={answers.onOpen} />
      )}
    </main>
  );
}
