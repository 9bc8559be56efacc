import { countOf, gradient, h, icon, icons, marked } from '@/tests/sites/client/dom';
import { asked, onlyKnown, report, say } from '@/tests/sites/client/shore';
import { commentsOf, knownBlend, rednoteBlend, type Comment, type Reply } from '@/tests/sites/text/comments';
import { mountCaptionEditor } from '@/tests/sites/tiktok/caption-editor';
import { hashed } from './hashed';
import { isWordless, markUp, picture, whenOf } from './words';

const PAGE = 20;
const row = hashed('display:flex;gap:12px;padding:10px 0');
const column = hashed('flex:1;min-width:0');
const said = hashed('font-size:14px;line-height:22px;overflow-wrap:anywhere');
const when = hashed('margin-top:4px;font-size:12px;line-height:20px;color:var(--ink-3)');
const scroller = hashed('flex:1;min-height:0;overflow-y:auto;padding:0 16px');
const whole = hashed('display:flex;flex-direction:column;min-height:0;height:100%');

/**
 * A comment list (live probes of 2026-08-08 and 2026-09-20): marks on the list and the item, plain class names on a few
 * parts, none on the words, which stand before the row that says when.
 */
export function commentArea(seed: number): HTMLElement {
  const all = commentsOf(seed, asked('comments', 40), onlyKnown ? knownBlend : rednoteBlend);
  const end = h(
    'div',
    { class: hashed('padding:16px;text-align:center;color:var(--ink-3)') },
    say('加载中', 'Loading'),
  );
  const list = h('div', { 'data-e2e': 'comment-list', class: `comment-mainContent ${scroller}` }, end);
  let shown = 0;
  const more = (): void => {
    end.before(...all.slice(shown, shown + PAGE).map((one, index) => item(one, shown + index)));
    shown += PAGE;
    if (shown < all.length) return;
    nearEnd.disconnect();
    end.textContent = say('暂时没有更多评论', 'No more comments');
  };
  const nearEnd = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) more();
    },
    { rootMargin: '300px' },
  );
  nearEnd.observe(end);
  more();
  const title = h(
    'span',
    { class: 'comment-title' },
    say(`全部评论(${all.length})`, `All comments (${all.length})`),
  );
  return h(
    'div',
    { class: whole },
    h('div', { class: hashed('padding:12px 16px') }, title),
    list,
    commentBox(),
  );
}

/** Before it is opened: there, with nothing in it. */
export function closedList(): HTMLElement {
  return h('div', { 'data-e2e': 'comment-list', class: `comment-mainContent ${hashed('height:22px')}` });
}

function item(comment: Comment, index: number): HTMLElement {
  const body = inner(comment, index, 'comment');
  if (comment.replies.length > 0) body.append(replies(comment.replies));
  return h('div', { 'data-e2e': 'comment-item', class: row }, portrait(comment), body);
}

function inner(comment: Reply, index: number, kind: 'comment' | 'reply'): HTMLElement {
  const text = comment.text;
  const wordless = isWordless(text);
  const info = h(
    'div',
    { class: 'comment-item-info-wrap' },
    h(
      'div',
      {},
      h('a', { href: userOf(comment), target: '_blank' }, h('span', {}, comment.by.name)),
      ...('to' in comment && comment.to ? [h('span', {}, '▸'), h('a', { href: '/user/x' }, comment.to)] : []),
      ...(index % 11 === 6 ? [h('span', { class: 'comment-item-tag' }, say('作者', 'Creator'))] : []),
      ...(wordless ? [picture('[捂脸]')] : []),
    ),
    h('div', { 'data-e2e': 'video-comment-more' }, h('div', { id: `tooltip_${comment.id}` }, '···')),
  );
  const words = h('div', { class: said, ...marked(kind) }, h('span', {}, h('span', {}, ...markUp(text))));
  const reply = h(
    'span',
    { onclick: () => (reply.textContent = say('回复中', 'Replying')) },
    say('回复', 'Reply'),
  );
  return h(
    'div',
    { class: column },
    info,
    ...(wordless ? [] : [words]),
    h('div', { class: when }, h('span', {}, whenOf(comment, index))),
    h(
      'div',
      { class: 'comment-item-stats-container' },
      h('p', {}, icon(icons.heart, 16), h('span', {}, countOf(comment.likes, 'zh'))),
      h('div', {}, icon(icons.share, 16), h('span', {}, say('分享', 'Share'))),
      h('div', {}, reply),
    ),
  );
}

function portrait({ by }: Reply): HTMLElement {
  return h(
    'div',
    { class: 'comment-item-avatar', 'data-e2e': 'live-avatar' },
    h('a', { href: `/user/${by.handle}`, style: gradient(by.hues) }),
  );
}

function userOf({ by }: Reply): string {
  return `https://www.douyin.com/user/${by.handle}`;
}

function replies(all: readonly Reply[]): HTMLElement {
  const rest = [...all];
  const label = (): string =>
    rest.length === all.length
      ? say(`展开${rest.length}条回复`, `View ${rest.length} replies`)
      : say('展开更多', 'More');
  const words = h('span', {}, label());
  const container = h('div', { class: 'replyContainer' });
  const button = h(
    'button',
    {
      type: 'button',
      class: 'comment-reply-expand-btn',
      onclick: () => {
        container.append(
          ...rest
            .splice(0, 3)
            .map((one, index) => h('div', { class: row }, portrait(one), inner(one, index + 4, 'reply'))),
        );
        words.textContent = label();
        if (rest.length === 0) button.remove();
      },
    },
    words,
  );
  return h('div', {}, container, button);
}

/** Draft.js once it is pressed; a scripted press of the arrow is counted and does nothing. */
function commentBox(): HTMLElement {
  const host = h(
    'div',
    { class: 'comment-input-inner-container' },
    say('留下你的精彩评论吧', 'Leave a comment'),
  );
  host.addEventListener(
    'click',
    () => {
      host.replaceChildren();
      const right = h(
        'span',
        { class: 'commentInput-right-ct', role: 'button', tabindex: '0' },
        icon(icons.up, 18),
      );
      const editor = mountCaptionEditor({
        host,
        text: '',
        placeholder: '',
        role: 'textbox',
        onText: () => undefined,
      });
      right.addEventListener('click', (event) => {
        if (event.isTrusted) editor.restore('');
        else report('synthetic');
      });
      host.append(right);
    },
    { once: true },
  );
  return h('div', { class: 'comment-input-container' }, host);
}
