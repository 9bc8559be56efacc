import { gradient, h, icon, icons, marked } from '@/tests/sites/client/dom';
import { onlyKnown, report, say } from '@/tests/sites/client/shore';
import { commentsOf, knownBlend, rednoteBlend, type Comment } from '@/tests/sites/text/comments';
import { firstNote } from '@/tests/sites/text/notes';
import { frame } from './frame';
import { markUp } from './words';

/*
 * Who said what about her notes (`.tabs-content-container .container`, class names of several public tools, 2026). The
 * reply box stands there only once 回复 was pressed; a scripted send is counted and does nothing.
 */
const tabs = [
  ['评论和@', 'Mentions'],
  ['赞和收藏', 'Likes'],
  ['新增关注', 'Follows'],
] as const;
const hints = [
  ['评论了你的笔记', 'commented on your note'],
  ['回复了你的评论', 'replied to your comment'],
  ['在评论中@了你', 'mentioned you in a comment'],
] as const;

frame(
  h(
    'div',
    { class: 'notification-page' },
    h(
      'div',
      { class: 'reds-tabs-list' },
      ...tabs.map(([zh, en], index) =>
        h(
          'div',
          { class: index === 0 ? 'reds-tab-item tab-item active' : 'reds-tab-item tab-item' },
          h('div', {}, h('span', {}, say(zh, en))),
        ),
      ),
    ),
    h(
      'div',
      { class: 'tabs-content-container' },
      ...commentsOf(314, 24, onlyKnown ? knownBlend : rednoteBlend).map(item),
    ),
  ),
);

function item(comment: Comment, index: number): HTMLElement {
  const { by, text, daysAgo } = comment;
  const [zh, en] = hints[index % hints.length] ?? hints[0];
  const profile = `/user/profile/${comment.id}`;
  const info = h(
    'div',
    { class: 'info' },
    h(
      'div',
      { class: 'user-info' },
      h('a', { href: profile }, by.name),
      ...(index % 4 === 0 ? [h('span', { class: 'user-tag' }, say('你的粉丝', 'Follows you'))] : []),
    ),
    h(
      'div',
      { class: 'interaction-hint' },
      h('span', {}, say(zh, en)),
      h('span', { class: 'interaction-time' }, say(`${daysAgo}天前`, `${daysAgo}d ago`)),
    ),
    h('div', { class: 'interaction-content', ...marked('comment') }, ...markUp(text)),
    ...(index % 3 === 1 ? [h('div', { class: 'quote-info' }, 'love this place')] : []),
    h(
      'div',
      { class: 'actions' },
      h(
        'div',
        { class: 'action-reply', onclick: () => answer(info) },
        icon(icons.chat, 16),
        h('div', { class: 'action-text' }, say('回复', 'Reply')),
      ),
      h('div', { class: 'action-like' }, icon(icons.heart, 16)),
    ),
  );
  return h(
    'div',
    { class: 'container' },
    h('a', { class: 'user-avatar', href: profile, style: gradient(by.hues) }),
    h('div', { class: 'main' }, info, h('div', { class: 'extra', style: gradient(firstNote.hues, 150) })),
  );
}

function answer(info: HTMLElement): void {
  if (info.querySelector('.comment-wrapper')) return;
  const box = h('textarea', { class: 'comment-input', placeholder: say('回复', 'Reply'), rows: 2 });
  const submit = h('button', { class: 'submit' }, say('发送', 'Send'));
  const wrapper = h('div', { class: 'comment-wrapper' }, box, submit);
  submit.addEventListener('click', (event) => {
    if (event.isTrusted) wrapper.remove();
    else report('synthetic');
  });
  info.append(wrapper);
  box.focus();
}
