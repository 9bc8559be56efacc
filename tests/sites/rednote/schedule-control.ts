import { h } from '@/tests/sites/client/dom';
import { say } from '@/tests/sites/client/shore';
import { switchCard } from './switch-card';

export type ScheduleControl = {
  readonly element: HTMLElement;
  /** `YYYY-MM-DD HH:mm`, or empty for “now”. */
  readonly value: () => string;
};

const format = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;

/** “定时发布” (2026-02): a switch, then one date field. A typed time counts once the field is left or Enter is pressed. */
export function scheduleControl(): ScheduleControl {
  let value = '';
  const field = h('input', { class: 'd-text', type: 'text', placeholder: 'YYYY-MM-DD HH:mm' });
  const commit = (): void => {
    if (format.test(field.value)) value = field.value;
    else field.value = value;
  };
  field.addEventListener('change', commit);
  field.addEventListener('blur', commit);
  const picker = h(
    'div',
    { class: 'date-picker-container', hidden: true },
    h('div', { class: 'd-datepicker-input-filter' }, field),
    h(
      'span',
      { class: 'hint' },
      say('北京时间，1 小时后至 14 天内', 'Beijing time, 1 hour to 14 days ahead'),
    ),
  );
  const card = switchCard(say('定时发布', 'Schedule'), (on) => {
    picker.hidden = !on;
    value = on ? inAnHour() : '';
    field.value = value;
  });
  return {
    element: h('div', { class: 'post-time-wrapper' }, card.element, picker),
    value: () => value,
  };
}

/** An hour from now as a clock in Beijing shows it. */
function inAnHour(): string {
  const beijing = new Date(Date.now() + 9 * 3_600_000);
  return beijing.toISOString().slice(0, 16).replace('T', ' ');
}
