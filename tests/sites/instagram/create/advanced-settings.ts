import { h } from '@/tests/sites/client/dom';
import { x } from '@/tests/sites/client/atoms';
import { line, press, say } from '@/tests/sites/instagram/words';

/** “Advanced settings”, folded: each a row with a box that eats no click but its own. */
export function advancedSettings(): {
  readonly element: HTMLElement;
  readonly value: () => Readonly<Record<string, string>>;
} {
  const likes = h('input', { type: 'checkbox', role: 'switch' });
  const comments = h('input', { type: 'checkbox', role: 'switch' });
  const row = (label: string, box: HTMLElement): HTMLElement =>
    h(
      'div',
      { class: x('padding:8px 0') },
      h('div', { class: x('display:flex;justify-content:space-between') }, line('', label), box),
      line('font-size:12px;color:var(--ink-2)', say('之后可以随时更改。', 'You can change this later.')),
    );
  const rows = h(
    'div',
    {},
    row(say('隐藏点赞数和浏览次数', 'Hide like and view counts on this post'), likes),
    row(say('关闭评论功能', 'Turn off commenting'), comments),
  );
  const fold = press(
    say('高级设置', 'Advanced settings'),
    () => {
      if (rows.isConnected) rows.remove();
      else fold.after(rows);
    },
    { class: x('padding:12px 0') },
  );
  return {
    element: h('div', {}, fold),
    value: () => ({ commenting: comments.checked ? 'off' : 'on' }),
  };
}
