import { gradient, h } from '@/tests/sites/client/dom';
import { say } from '@/tests/sites/client/shore';
import type { Journal, Post } from '@/tests/sites/machinery/journal';
import { creatorFrame } from './creator-frame';

const { posts } = (await (await fetch('/__shore/state')).json()) as Journal;
const tabs = [
  say('全部笔记', 'All'),
  say('已发布', 'Published'),
  say('审核中', 'In review'),
  say('未通过', 'Not passed'),
];

/** A note waits for its review; the next look at the list finds it passed. */
const seenBefore = sessionStorage.getItem('manager-seen') !== null;
sessionStorage.setItem('manager-seen', '1');

creatorFrame(
  h(
    'div',
    { class: 'note-manager' },
    h(
      'div',
      { class: 'tabs' },
      ...tabs.map((text, index) =>
        h('div', { class: index === 0 ? 'd-tabs-header active' : 'd-tabs-header' }, text),
      ),
    ),
    ...posts
      .filter(({ site }) => site === 'rednote')
      .reverse()
      .map(row),
  ),
);

function row(post: Post): HTMLElement {
  const reviewed = post.scheduleAt !== null || seenBefore;
  const when = post.scheduleAt
    ? say(
        `定时：${new Date(post.scheduleAt).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' })}`,
        `Scheduled: ${post.scheduleAt}`,
      )
    : say('刚刚', 'just now');
  return h(
    'div',
    { class: 'note', 'data-impression': JSON.stringify({ noteTarget: { value: { noteId: post.id } } }) },
    h('div', { class: 'media', style: gradient([200, 30]) }),
    h(
      'div',
      {},
      h('div', { class: 'title' }, post.title),
      h('div', { class: 'time' }, when),
      ...(reviewed ? [] : [h('div', { class: 'note-status' }, say('审核中', 'In review'))]),
    ),
  );
}
