import { app, h } from './dom';
import { query } from './shore';

/** The login wall: one button a person presses, which leads back to where she came from. */
export function signInPage(words: { className: string; title: string; button: string }): void {
  const enter = (event: Event): void => {
    if (!event.isTrusted) return;
    document.cookie = 'shore_login=1; path=/';
    location.assign(query.get('lastUrl') ?? '/');
  };
  app(
    h(
      'main',
      { class: 'sign-in' },
      h(
        'div',
        { class: words.className, id: 'loginContainer' },
        h('h1', {}, words.title),
        h('div', { class: 'qrcode-img' }),
        h('button', { type: 'button', class: 'enter', onclick: enter }, words.button),
      ),
    ),
  );
}
