import { h, icon } from '@/tests/sites/client/dom';
import { say } from '@/tests/sites/client/shore';
import { creatorFrame } from './creator-frame';

creatorFrame(
  h(
    'div',
    { class: 'success-container' },
    icon('M5 12.5l4.5 4.5L19 7.5', 56),
    h('h2', {}, say('发布成功', 'Your note is out')),
    h('a', { href: '/new/note-manager' }, say('查看笔记', 'See your notes')),
  ),
);
