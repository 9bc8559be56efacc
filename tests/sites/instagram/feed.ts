import { gradient, h } from '@/tests/sites/client/dom';
import { report } from '@/tests/sites/client/shore';
import { x } from '@/tests/sites/client/atoms';
import { feedArticle } from './article';
import { chatDock } from './chat-dock';
import { layOverlays } from './create/overlays';
import { frame } from './frame';
import { postsOf } from './posts';
import { line } from './words';

const posts = postsOf();
const ring =
  'display:block;width:64px;height:64px;border-radius:50%;border:2px solid #d6249f;margin:0 auto 4px';

frame(
  h(
    'div',
    { class: x('width:600px;margin:0 auto;padding:24px 0') },
    h(
      'div',
      { class: x('display:flex;gap:16px;padding:0 16px 24px;overflow:hidden') },
      ...posts
        .slice(0, 6)
        .map(({ by }) =>
          h(
            'div',
            { class: x('width:76px;text-align:center'), role: 'button', tabindex: '0' },
            h('span', { class: x(ring), style: gradient(by.hues) }),
            line('font-size:12px', by.handle.slice(0, 10)),
          ),
        ),
    ),
    ...posts.map(feedArticle),
  ),
);
document.body.append(chatDock(), decoy());
void layOverlays();
document.title = 'Instagram';

/** A file input of the page for smaller screens, which leads nowhere on this one. */
function decoy(): HTMLElement {
  const input = h('input', { type: 'file', accept: 'image/jpeg,video/mp4', class: x('display:none') });
  input.addEventListener('change', () => report('decoy'));
  return input;
}
