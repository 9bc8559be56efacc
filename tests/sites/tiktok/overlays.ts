import { h } from '@/tests/sites/client/dom';
import { trapped } from '@/tests/sites/client/shore';
import { ask } from './studio-frame';

/** What lies over the upload form when asked for; each eats the clicks meant for the form until it is answered. */
export function layOverlays(): void {
  if (trapped('joyride')) layJoyride();
  if (trapped('cookies')) layCookieBanner();
  if (trapped('overlay'))
    void ask('New editing features', 'Trim and split your video right here.', ['Got it']);
}

/** react-joyride's tour (TTWK #235, 2026-03). */
function layJoyride(): void {
  const portal = h('div', { id: 'react-joyride-portal' });
  const close = (): void => {
    portal.remove();
  };
  portal.append(
    h('div', { class: 'react-joyride__overlay', 'data-test-id': 'overlay' }),
    h(
      'div',
      { class: 'react-joyride__tooltip', role: 'alertdialog' },
      h('p', {}, 'Check your video before you post it.'),
      h('button', { type: 'button', 'data-action': 'primary', onclick: close }, 'Got it'),
    ),
  );
  document.body.append(portal);
}

/** The cookie banner; its buttons are in a shadow root. */
function layCookieBanner(): void {
  const banner = h('tiktok-cookie-banner');
  const close = (): void => {
    banner.remove();
  };
  const root = banner.attachShadow({ mode: 'open' });
  root.append(
    h('style', {}, cookieStyle),
    h(
      'div',
      { class: 'tiktok-cookie-banner' },
      h('p', {}, 'Allow the use of cookies from TikTok on this browser?'),
      h(
        'div',
        { class: 'button-wrapper' },
        h('button', { type: 'button', onclick: close }, 'Decline optional cookies'),
        h('button', { type: 'button', onclick: close }, 'Allow all'),
      ),
    ),
  );
  document.body.append(banner);
}

const cookieStyle = `
.tiktok-cookie-banner { position: fixed; inset: auto 0 0; min-height: 50vh; z-index: 40; background: #121212; color: #fff; padding: 32px 48px; font: 15px/1.5 Arial, sans-serif; }
.button-wrapper { display: flex; gap: 12px; }
button { font: inherit; border: 1px solid #fff5; background: none; color: #fff; border-radius: 4px; padding: 8px 20px; }
`;
