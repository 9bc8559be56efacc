import { h } from '@/tests/sites/client/dom';
import { x } from '@/tests/sites/client/atoms';
import { line, say } from './words';

/** The corner of the feed where a conversation stays open over whatever page it is: nobody's but hers. */
export function chatDock(): HTMLElement {
  const bubble = (text: string): HTMLElement =>
    h(
      'div',
      { role: 'row' },
      h(
        'div',
        { role: 'gridcell' },
        h(
          'div',
          {
            class: x(
              'display:inline-block;background:var(--wash);border-radius:18px;padding:8px 12px;margin:2px 0',
            ),
          },
          line('', h('div', { dir: 'auto' }, text)),
        ),
      ),
    );
  return h(
    'div',
    {
      class: x(
        'position:fixed;right:24px;bottom:0;width:264px;background:var(--paper);border:1px solid var(--line);border-radius:12px 12px 0 0;padding:12px;box-shadow:0 4px 16px #0003',
      ),
    },
    line('display:block;font-weight:600;margin-bottom:8px', say('消息', 'Messages')),
    h('div', { role: 'grid' }, bubble('这句话只给你看'), bubble('明天见面再说吧')),
  );
}
