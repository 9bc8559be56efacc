import { countOf, gradient, h, icon, icons, marked } from '@/tests/sites/client/dom';
import { asked } from '@/tests/sites/client/shore';
import { commentsOf, tiktokBlend } from '@/tests/sites/text/comments';
import { x } from '@/tests/sites/client/atoms';
import { commentPanel } from './comment-panel';
import { commentEditor } from './composer';
import { frame } from './frame';
import { nameOf, portrait } from './people';
import { postsOf } from './posts';
import { line, markUp, press, say, seeTranslation, wordsOf } from './words';

// A reel: the caption lies over the video, the comments stand in a panel beside it.
const code = location.pathname.split('/').at(-2) ?? '';
const posts = postsOf().filter(({ isVideo }) => isVideo);
const found = posts.find((post) => post.code === code) ?? posts[1];
if (!found) throw new Error('there is no reel');
const post = { ...found, code };

const action = (path: string, count: string): HTMLElement =>
  h(
    'div',
    { class: x('text-align:center;margin-top:16px'), role: 'button', tabindex: '0' },
    icon(path, 26),
    h('div', {}, line('font-size:12px', count)),
  );

const caption = h('span', { dir: 'auto', ...marked('caption') }, ...markUp(wordsOf(post.caption)));

frame(
  h(
    'div',
    { class: x('display:flex;justify-content:center;gap:24px;height:100vh;padding:20px') },
    h(
      'div',
      {
        class: x(
          'position:relative;height:100%;aspect-ratio:9/16;border-radius:8px;overflow:hidden;color:#fff',
        ),
      },
      h(
        'div',
        { class: x('height:100%'), style: gradient(post.hues, 160) },
        h('video', { class: x('width:100%;height:100%;opacity:0'), playsinline: true, preload: 'none' }),
      ),
      h(
        'div',
        {
          class: x(
            'position:absolute;inset:auto 0 0;padding:60px 16px 16px;background:linear-gradient(#0000,#000b)',
          ),
        },
        h(
          'div',
          { class: x('display:flex;gap:10px;align-items:center;margin-bottom:8px') },
          portrait(post.by, 32),
          nameOf(post.by),
          press(say('关注', 'Follow')),
        ),
        h('div', { class: x('overflow-wrap:anywhere;--link:#e0f1ff') }, caption),
        seeTranslation(caption),
        h(
          'a',
          { class: x('display:block;margin-top:8px;font-size:12px'), href: '/reels/audio/1/' },
          line('', say('原创音频', 'Original audio')),
        ),
      ),
    ),
    h(
      'div',
      { class: x('display:flex;flex-direction:column;justify-content:flex-end;padding-bottom:24px') },
      action(icons.heart, countOf(post.likes, 'en')),
      action(icons.chat, '24'),
      action(icons.share, ''),
    ),
    h(
      'div',
      {
        class: x(
          'flex:0 0 380px;display:flex;flex-direction:column;border:1px solid var(--line);border-radius:8px;min-height:0',
        ),
      },
      h(
        'h2',
        { class: x('text-align:center;font-weight:600;padding:14px;border-bottom:1px solid var(--line)') },
        say('评论', 'Comments'),
      ),
      commentPanel(post, commentsOf(611, asked('comments', 24), tiktokBlend)),
      commentEditor(),
    ),
  ),
);
document.title = 'Instagram';
