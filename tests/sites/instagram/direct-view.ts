import { gradient, h, marked } from '@/tests/sites/client/dom';
import { conversations, type Message } from '@/tests/sites/text/messages';
import { x } from '@/tests/sites/client/atoms';
import { messageEditor } from './composer';
import { line, say } from './words';

const [first] = conversations;
const bubble = 'border-radius:18px;padding:8px 12px;max-width:100%';

/** The messages: conversations at the left with the last words of each, the open one beside them. */
export function directView(): HTMLElement {
  return h(
    'div',
    { class: x('display:flex;height:100vh') },
    h(
      'div',
      { class: x('flex:0 0 320px;border-inline-end:1px solid var(--line);padding:20px 0') },
      h('h1', { class: x('font-size:20px;font-weight:700;padding:8px 24px 20px') }, 'june.crosses'),
      ...conversations.map(({ with: person, messages }) =>
        h(
          'div',
          {
            class: x('display:flex;gap:12px;align-items:center;padding:8px 24px'),
            role: 'button',
            tabindex: '0',
          },
          h('span', {
            class: x('flex:none;width:48px;height:48px;border-radius:50%'),
            style: gradient(person.hues),
          }),
          h(
            'div',
            { class: x('min-width:0') },
            line('display:block', person.name),
            line(
              'display:block;font-size:12px;color:var(--ink-2);overflow:hidden;text-overflow:ellipsis;white-space:nowrap',
              messages.at(-1)?.text ?? '',
            ),
          ),
        ),
      ),
    ),
    h(
      'div',
      { class: x('flex:1;display:flex;flex-direction:column;min-width:0') },
      h(
        'div',
        {
          class: x(
            'display:flex;gap:12px;align-items:center;padding:16px;border-bottom:1px solid var(--line)',
          ),
        },
        h('span', { class: x('width:40px;height:40px;border-radius:50%'), style: gradient(first.with.hues) }),
        h('h2', { class: x('font-weight:600') }, line('', first.with.name)),
      ),
      h(
        'div',
        { class: x('flex:1;overflow-y:auto;padding:16px'), role: 'grid' },
        h(
          'div',
          { class: x('text-align:center;margin-bottom:12px'), role: 'row' },
          line('font-size:12px;color:var(--ink-2)', say('昨天 22:10', 'Yesterday 22:10')),
        ),
        ...first.messages.map(row),
      ),
      messageEditor(),
    ),
  );
}

/** Who sent it is said for those who do not see the side it stands on. */
function row({ text, mine }: Message): HTMLElement {
  const words = h('div', { dir: 'auto', ...marked('message') }, text);
  return h(
    'div',
    {
      class: x(`display:flex;margin-bottom:6px;justify-content:${mine ? 'flex-end' : 'flex-start'}`),
      role: 'row',
    },
    h(
      'div',
      { class: x('max-width:60%'), role: 'gridcell' },
      h(
        'h5',
        { class: x('position:absolute;clip-path:inset(50%);margin:0') },
        line('', mine ? say('你发送了', 'You sent') : first.with.name),
      ),
      h(
        'div',
        {
          class: x(`${bubble};${mine ? 'background:#4a5df9;color:#fff' : 'background:var(--wash)'}`),
          role: 'presentation',
        },
        h('span', {}, words),
      ),
    ),
  );
}
