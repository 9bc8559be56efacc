import { app, gradient, h, marked } from '@/tests/sites/client/dom';
import { conversations, type Message } from '@/tests/sites/text/messages';
import type { Person } from '@/tests/sites/text/people';
import { commentInput } from './comment-input';
import { cx } from './names';

/*
 * Messages (selectors listed 2026-01-31): the list at the left with the last words of each conversation, the open one
 * beside it, a Draft.js editor under it. Times stand between messages; a shared video has words of its own.
 */
const [open] = conversations;
const me: Person = { name: 'June', handle: 'june.crosses', hues: [172, 24] };

app(
  h(
    'div',
    { class: cx('DivMessagesContainer') },
    h(
      'div',
      { class: cx('DivConversationListContainer') },
      h('h1', {}, 'Messages'),
      ...conversations.map(({ with: person, messages }) =>
        h(
          'div',
          { class: cx('DivItemWrapper'), 'data-e2e': 'chat-list-item' },
          h('span', { class: cx('SpanAvatarContainer'), style: gradient(person.hues) }),
          h(
            'div',
            { class: cx('DivInfoTextWrapper') },
            h('p', { class: cx('PInfoNickname') }, person.name),
            h(
              'p',
              { class: cx('PInfoExtractTime') },
              h('span', { class: cx('SpanInfoExtract') }, messages.at(-1)?.text ?? ''),
              h('span', { class: cx('SpanInfoTime') }, '昨天'),
            ),
          ),
        ),
      ),
    ),
    h(
      'div',
      { class: cx('DivChatBox') },
      h(
        'div',
        { class: cx('DivChatHeader') },
        h('span', {
          class: cx('SpanAvatarContainer'),
          style: gradient(open.with.hues),
          'data-e2e': 'top-chat-avatar',
        }),
        h('p', { class: cx('PNickname'), 'data-e2e': 'chat-nickname' }, open.with.name),
        h('p', { class: cx('PUniqueId'), 'data-e2e': 'chat-uniqueid' }, `@${open.with.handle}`),
      ),
      h(
        'div',
        { class: cx('DivChatMain') },
        h('div', { class: cx('DivTimeContainer') }, '昨天 22:10'),
        ...open.messages.map(item),
        shared(),
      ),
      h('div', { class: cx('DivChatBottom'), 'data-e2e': 'message-input-area' }, commentInput()),
    ),
  ),
);

function item({ text, mine }: Message): HTMLElement {
  const words = h('p', { class: cx('PText'), ...marked('message') }, text);
  return row(mine, h('div', { class: cx('DivTextContainer') }, words));
}

/** A video somebody sent: its words are the video's, not a message. */
function shared(): HTMLElement {
  const author = h('div', { class: cx('DivAuthorInnerContainer') }, '小满不加糖');
  return row(false, h('div', { class: cx('DivVideoContainer'), style: gradient([12, 200]) }, author));
}

function row(mine: boolean, content: HTMLElement): HTMLElement {
  const by = mine ? me : open.with;
  return h(
    'div',
    { class: cx('DivChatItemWrapper'), 'data-e2e': 'chat-item' },
    h(
      'div',
      { class: `${cx('DivMessageHorizontalContainer')}${mine ? ' mine' : ''}` },
      h('a', { href: `/@${by.handle}`, 'data-e2e': 'chat-avatar', style: gradient(by.hues) }),
      h('div', { class: cx('DivCommonContainer') }, content),
    ),
  );
}
