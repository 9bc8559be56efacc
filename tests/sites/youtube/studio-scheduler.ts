import { h } from '@/tests/sites/client/dom';
import { trapped } from '@/tests/sites/client/shore';

/** The language of the interface: the account's, whatever the browser's is. */
export const lang: string = trapped('zh') ? 'zh-CN' : trapped('pt') ? 'pt-BR' : 'en';

const dayText = (day: Date): string => day.toLocaleDateString(lang, { dateStyle: 'medium' });
/** English counts to twelve; the others write all hours. */
const timeText = (minutes: number): string => {
  const hour = Math.floor(minutes / 60);
  const rest = String(minutes % 60).padStart(2, '0');
  if (lang !== 'en') return `${String(hour).padStart(2, '0')}:${rest}`;
  return `${hour % 12 || 12}:${rest} ${hour < 12 ? 'AM' : 'PM'}`;
};

/**
 * Day and time (YTRPA 2026-09). The day opens a picker with a text field, which takes nothing but a day as this language
 * writes it and Enter; the time is a text field with a list. The zone is the browser's.
 */
export function scheduler(): { element: HTMLElement; value: () => string } {
  const today = new Date(new Date().setHours(0, 0, 0, 0));
  let day = later(today, 1);
  let minutes = 0;
  const shown = h('span', { class: 'dropdown-trigger-text' }, dayText(day));
  const trigger = h(
    'ytcp-dropdown-trigger',
    { role: 'button', tabindex: '0', onclick: () => openPicker() },
    shown,
  );
  const openPicker = (): void => {
    if (document.querySelector('ytcp-date-picker')) return;
    const field = h('input', { type: 'text', autocomplete: 'off' });
    field.value = dayText(day);
    const close = (): void => {
      picker.remove();
    };
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.stopPropagation();
      day = days(today).get(field.value.trim()) ?? day;
      shown.textContent = dayText(day);
      close();
    });
    const cells = Array.from({ length: 28 }, (_, index) => {
      const cell = later(today, index);
      return h(
        'span',
        {
          class: 'calendar-day',
          onclick: () => {
            day = cell;
            shown.textContent = dayText(day);
            close();
          },
        },
        String(cell.getDate()),
      );
    });
    const picker = h(
      'ytcp-date-picker',
      {},
      h(
        'tp-yt-paper-dialog',
        {},
        h('tp-yt-paper-input', {}, field),
        h('div', { id: 'calendar-main' }, ...cells),
      ),
    );
    document.body.append(picker);
  };

  const time = h('input', { type: 'text', autocomplete: 'off' });
  time.value = timeText(minutes);
  const list = h('tp-yt-paper-listbox', { hidden: true });
  const take = (): void => {
    minutes = minutesOf(time.value) ?? minutes;
    time.value = timeText(minutes);
    list.hidden = true;
  };
  time.addEventListener('focus', () => {
    list.hidden = false;
  });
  time.addEventListener('blur', take);
  time.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') take();
  });
  list.append(
    ...Array.from({ length: 96 }, (_, index) =>
      h('tp-yt-paper-item', { onmousedown: () => (time.value = timeText(index * 15)) }, timeText(index * 15)),
    ),
  );
  const element = h(
    'ytcp-visibility-scheduler',
    {},
    h('ytcp-text-dropdown-trigger', { id: 'datepicker-trigger' }, trigger),
    h('div', { id: 'time-of-day-container' }, h('tp-yt-paper-input', {}, time), list),
    h('div', { class: 'zone' }, Intl.DateTimeFormat().resolvedOptions().timeZone),
  );
  return {
    element,
    value: () => new Date(day.getFullYear(), day.getMonth(), day.getDate(), 0, minutes).toISOString(),
  };
}

function later(day: Date, by: number): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + by);
}

function days(today: Date): ReadonlyMap<string, Date> {
  return new Map(
    Array.from({ length: 731 }, (_, index) => later(today, index)).map((day) => [dayText(day), day] as const),
  );
}

function minutesOf(text: string): number | undefined {
  const [, hour, rest, half] = /^(\d{1,2}):(\d\d)(?:\s*([AP])M)?$/i.exec(text.trim()) ?? [];
  if (hour === undefined || rest === undefined || (lang === 'en' && half === undefined)) return undefined;
  const afternoon = half?.toUpperCase() === 'P' ? 12 : 0;
  return (half === undefined ? Number(hour) : (Number(hour) % 12) + afternoon) * 60 + Number(rest);
}
