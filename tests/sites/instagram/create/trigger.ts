import { h } from '@/tests/sites/client/dom';
import { pause, trapped } from '@/tests/sites/client/shore';
import { x } from '@/tests/sites/client/atoms';
import { drawing } from './drawings';
import { line, say } from '@/tests/sites/instagram/words';
import { beginPost } from './steps';

/**
 * “Create” in the bar: a link to nowhere around a named drawing. Half of the accounts are asked what first
 * (tutti 2026-05, `?trap=popover`).
 */
export function createEntry(): HTMLElement {
  const entry = h(
    'a',
    {
      class: x('display:flex;gap:16px;align-items:center;padding:12px;position:relative;cursor:pointer'),
      href: '#',
      role: 'link',
      tabindex: '0',
      onclick: (event) => {
        event.preventDefault();
        if (trapped('popover')) turnOver(entry);
        else void open();
      },
    },
    drawing(say('新帖子', 'New post'), 'M12 5v14M5 12h14'),
    line('font-size:16px', say('创建', 'Create')),
  );
  return entry;
}

async function open(): Promise<void> {
  if (trapped('late')) await pause('late', 1200);
  beginPost();
}

/** Pressed again, it closes what it opened. */
function turnOver(entry: HTMLElement): void {
  const shown = entry.nextElementSibling;
  if (shown?.matches('[data-popover]')) {
    shown.remove();
    return;
  }
  const item = (name: string, act?: () => void): HTMLElement =>
    h(
      'a',
      {
        class: x('display:flex;gap:12px;padding:12px;cursor:pointer'),
        href: '#',
        role: 'link',
        onclick: (event) => {
          event.preventDefault();
          event.stopPropagation();
          list.remove();
          act?.();
        },
      },
      line('flex:1', name),
      drawing(name, 'M4 4h16v16H4z'),
    );
  const list = h(
    'div',
    {
      class: x('border:1px solid var(--line);border-radius:12px;background:var(--paper)'),
      'data-popover': true,
    },
    item(say('帖子', 'Post'), () => void open()),
    item('Reel'),
    item(say('快拍', 'Story')),
    item(say('直播视频', 'Live video')),
    item(say('广告', 'Ad')),
  );
  entry.after(list);
}
