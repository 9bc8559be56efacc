import { h } from '@/tests/sites/client/dom';
import { button, modal, type Field } from './semi';

const kinds = [
  '内容为个人观点或见解',
  '内容由AI生成',
  '内容为转载信息',
  '内容含营销推广信息',
  '虚构演绎，仅供娱乐',
  '无需添加自主声明',
];

/** “自主声明”: one of a list, chosen in a dialog (2026-08-08). */
export function declaration(): Field {
  let value = '';
  const shown = h('div', { class: 'selectText-a8Xw' }, '请选择自主声明');
  const open = (): void => {
    let chosen: string | undefined;
    const option = (kind: string): HTMLElement => {
      const box = h('input', { type: 'radio', name: 'declaration', class: 'semi-radio-native' });
      box.addEventListener('change', () => {
        chosen = kind;
      });
      return h('label', { class: 'semi-radio' }, box, h('span', { class: 'semi-radio-addon' }, kind));
    };
    const dialog = modal(
      'semi-modal-content',
      h('header', { class: 'selectorHeader-jxI9fI' }, '请选择声明类型（单选）'),
      ...kinds.map(option),
      h(
        'footer',
        {},
        button('取消', () => dialog.close()),
        button(
          '确定',
          () => {
            if (chosen === undefined) return;
            shown.textContent = value = chosen;
            dialog.close();
          },
          true,
        ),
      ),
    );
  };
  return {
    element: h(
      'section',
      { class: 'wrapper-MLZdnB' },
      h('span', {}, '自主声明'),
      h('div', { class: 'selectBox-k2', role: 'button', onclick: open }, shown),
    ),
    value: () => value,
  };
}
