import { expectElement, h, icon, icons } from '@/tests/sites/client/dom';
import { trapped } from '@/tests/sites/client/shore';
import { ask } from './studio-frame';

export type ScheduleControl = {
  readonly element: HTMLElement;
  /** The chosen instant (ISO), or empty for “now”. */
  readonly value: () => string;
};

const STEP = 5;
const DAYS_AHEAD = 10;
const months = Array.from({ length: 12 }, (_, month) =>
  new Date(2026, month, 1).toLocaleString('en', { month: 'long' }),
);
const two = (value: number): string => String(value).padStart(2, '0');

/**
 * “When to post” (TTCDP 2026-04): a radio, “Allow” on first use, then a time and a date that can only be picked, in the
 * browser's own zone and steps of five minutes.
 */
export function scheduleControl(): ScheduleControl {
  let at: Date | undefined;
  const time = readonlyField();
  const date = readonlyField();
  const clock = h('div', { class: 'tiktok-timepicker-time-picker-container', hidden: true });
  const calendar = h('div', { class: 'calendar-wrapper', hidden: true });
  const picker = h(
    'div',
    trapped('renamed') ? { class: 'picker-row', hidden: true } : { class: 'scheduled-picker', hidden: true },
    h('div', { class: 'TUXFormField' }, time, clock),
    h('div', { class: 'TUXFormField' }, date, calendar),
  );
  const show = (): void => {
    time.value = at ? `${two(at.getHours())}:${two(at.getMinutes())}` : '';
    date.value = at ? `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}` : '';
  };
  const change = (set: (date: Date) => void): void => {
    if (!at) return;
    at = new Date(at);
    set(at);
    show();
  };
  time.addEventListener('click', () => {
    clock.hidden = !clock.hidden;
    calendar.hidden = true;
    clock.replaceChildren(...clockLists(change));
  });
  date.addEventListener('click', () => {
    calendar.hidden = !calendar.hidden;
    clock.hidden = true;
    const close = (): void => {
      calendar.hidden = true;
    };
    if (at)
      drawCalendar(calendar, at.getFullYear(), at.getMonth(), at, (picked) => {
        change((day) => {
          day.setFullYear(picked.getFullYear(), picked.getMonth(), picked.getDate());
        });
        close();
      });
  });

  const now = radio('post_now', 'Now', true);
  const later = radio('schedule', 'Schedule', false);
  const turn = (on: boolean): void => {
    at = on ? firstSlot() : undefined;
    picker.hidden = !on;
    show();
  };
  input(now).addEventListener('change', () => {
    turn(false);
  });
  input(later).addEventListener('change', () => {
    void allowed().then((yes) => {
      if (!yes) input(now).checked = true;
      turn(yes);
    });
  });
  return {
    element: h(
      'div',
      { 'data-e2e': 'schedule_container' },
      h('h4', {}, 'When to post'),
      h('div', { class: 'schedule-radio-container' }, now, later),
      picker,
    ),
    value: () => at?.toISOString() ?? '',
  };
}

/** First use asks once, and the browser remembers. */
async function allowed(): Promise<boolean> {
  if (localStorage.getItem('schedule-allowed')) return true;
  const answer = await ask(
    'Allow your video to be saved for scheduled posting?',
    'TikTok keeps it until it is posted.',
    ['Cancel', 'Allow'],
  );
  if (answer !== 'Allow') return false;
  localStorage.setItem('schedule-allowed', '1');
  return true;
}

function firstSlot(): Date {
  const slot = new Date(Date.now() + 30 * 60_000);
  slot.setMinutes(Math.ceil(slot.getMinutes() / STEP) * STEP, 0, 0);
  return slot;
}

function clockLists(change: (set: (date: Date) => void) => void): HTMLElement[] {
  const list = (
    side: 'left' | 'right',
    count: number,
    step: number,
    set: (date: Date, value: number) => void,
  ): HTMLElement =>
    h(
      'div',
      { class: 'tiktok-timepicker-time-scroll-container' },
      ...Array.from({ length: count / step }, (_, index) => index * step).map((value) =>
        h(
          'div',
          {
            class: 'tiktok-timepicker-option-item',
            onclick: () => {
              change((date) => {
                set(date, value);
              });
            },
          },
          h('span', { class: `tiktok-timepicker-option-text tiktok-timepicker-${side}` }, two(value)),
        ),
      ),
    );
  return [
    list('left', 24, 1, (date, hour) => date.setHours(hour)),
    list('right', 60, STEP, (date, minute) => date.setMinutes(minute)),
  ];
}

function drawCalendar(
  calendar: HTMLElement,
  year: number,
  month: number,
  chosen: Date,
  pick: (day: Date) => void,
): void {
  const turn = (by: number): void => {
    drawCalendar(calendar, year, month + by, chosen, pick);
  };
  const first = new Date(year, month, 1);
  const today = new Date(new Date().setHours(0, 0, 0, 0));
  const last = new Date(today.getFullYear(), today.getMonth(), today.getDate() + DAYS_AHEAD);
  const length = new Date(first.getFullYear(), first.getMonth() + 1, 0).getDate();
  const days = Array.from({ length }, (_, index) => {
    const day = new Date(first.getFullYear(), first.getMonth(), index + 1);
    const isValid = day >= today && day <= last;
    const isChosen = day.toDateString() === chosen.toDateString();
    return h(
      'span',
      {
        class: `day${isValid ? ' valid' : ''}${isChosen ? ' selected' : ''}`,
        onclick: () => {
          if (isValid) pick(day);
        },
      },
      String(index + 1),
    );
  });
  calendar.replaceChildren(
    h(
      'div',
      { class: 'month-header-wrapper' },
      h('span', { class: 'arrow', onclick: () => turn(-1) }, icon(icons.left, 16)),
      h(
        'div',
        { class: 'title-wrapper' },
        h('span', { class: 'month-title' }, months[first.getMonth()] ?? ''),
        h('span', { class: 'year-title' }, String(first.getFullYear())),
      ),
      h('span', { class: 'arrow', onclick: () => turn(1) }, icon(icons.right, 16)),
    ),
    h(
      'div',
      { class: 'days-wrapper' },
      ...Array.from({ length: first.getDay() }, () => h('span', { class: 'day' })),
      ...days,
    ),
  );
}

function radio(value: string, label: string, checked: boolean): HTMLElement {
  return h(
    'label',
    { class: 'Radio__root' },
    h('input', { type: 'radio', name: 'postSchedule', value, checked }),
    h('span', {}, label),
  );
}

function input(label: HTMLElement): HTMLInputElement {
  return expectElement('input', label) as HTMLInputElement;
}

let fields = 0;

/** The widgets' names changed about four times a year; then only ids that mean nothing are left (TTWK #127 … #164). */
function readonlyField(): HTMLInputElement {
  fields += 1;
  const marks = trapped('renamed') ? { id: `tux-${fields}` } : { class: 'TUXTextInputCore-input' };
  return h('input', { ...marks, type: 'text', readonly: true });
}
