import { useSignal } from '@preact/signals';
import { AlarmClock, CalendarX2, Send } from 'lucide';
import { clockText } from '@/utils/domain/clock';
import { t, textLocale } from '@/utils/i18n';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Notice } from '@/components/ui/Notice';
import type { PlanAnswers, PlanClocks, PlanSlot } from './plan-slot';
import { PlanMove } from './PlanMove';

type Props = PlanAnswers & PlanClocks & { readonly slot: PlanSlot };

/** A slot whose time came or went: what happened, and her three answers. */
export function PlanAsking({ slot, onOpen, onPostNow, onMove, onLetGo, ...clocks }: Props) {
  const moving = useSignal(false);
  const { schedule, title, platform, problem } = slot;
  const { day, time } = clockText(schedule.at, clocks.zone, textLocale());
  const missed = schedule.state === 'missed';
  return (
    <article class={`ask ${missed ? 'ask-missed' : 'ask-now'}`}>
      <Icon node={missed ? CalendarX2 : AlarmClock} size={24} />
      <div class="ask-text">
        <p class="ask-what">
          {!missed
            ? t('plan_now', platform)
            : schedule.how === 'native'
              ? t('plan_missed_native', platform)
              : t('plan_missed', platform)}
        </p>
        <button type="button" class="ask-title" onClick={() => onOpen(slot)}>
          {title ?? t('plan_untitled')}
        </button>
        <p class="ask-when">
          {day} {time}
        </p>
        {problem !== undefined && <Notice tone="check">{problem}</Notice>}
        <div class="ask-answers">
          <Button kind="primary" small icon={Send} onClick={() => onPostNow(slot)}>
            {t('plan_post_now')}
          </Button>
          <Button small onClick={() => (moving.value = !moving.value)}>
            {t('plan_new_time')}
          </Button>
          <Button small kind="plain" onClick={() => onLetGo(slot)}>
            {t('plan_let_go')}
          </Button>
        </div>
        <PlanMove slot={slot} moving={moving} onMove={onMove} {...clocks} />
      </div>
    </article>
  );
}
