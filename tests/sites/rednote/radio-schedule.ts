import { h } from '@/tests/sites/client/dom';
import { say } from '@/tests/sites/client/shore';
import type { ScheduleControl } from './schedule-control';

/** The schedule before 2026-02 (XMCP #394): two radios, then a field for the day and one for the time. */
export function radioSchedule(): ScheduleControl {
  let value = { day: '', time: '' };
  const field = (part: 'day' | 'time', format: RegExp): HTMLInputElement => {
    const input = h('input', { class: 'el-input__inner', type: 'text' });
    input.addEventListener('change', () => {
      if (format.test(input.value)) value = { ...value, [part]: input.value };
      else input.value = value[part];
    });
    return input;
  };
  const day = field('day', /^\d{4}-\d{2}-\d{2}$/);
  const time = field('time', /^\d{2}:\d{2}$/);
  const picker = h(
    'div',
    { class: 'el-date-picker-row', hidden: true },
    h('div', { class: 'el-date-editor' }, day),
    h('div', { class: 'el-date-editor' }, time),
  );
  const radio = (name: string, checked: boolean): HTMLElement => {
    const box = h('input', { class: 'el-radio__original', type: 'radio', name: 'post-time', checked });
    box.addEventListener('change', () => {
      picker.hidden = checked;
    });
    return h('label', { class: 'el-radio' }, box, h('span', { class: 'el-radio__label' }, name));
  };
  return {
    element: h(
      'div',
      { class: 'post-time-old' },
      h(
        'div',
        { class: 'el-radio-group' },
        radio(say('立即发布', 'Now'), true),
        radio(say('定时发布', 'Schedule'), false),
      ),
      picker,
    ),
    value: () => (picker.hidden ? '' : `${value.day} ${value.time}`.trim()),
  };
}
