import { expectElement, h } from '@/tests/sites/client/dom';
import { trapped } from '@/tests/sites/client/shore';
import { radios } from './studio-parts';
import { scheduler } from './studio-scheduler';

export type Review = {
  readonly element: HTMLElement;
  readonly visibility: () => string;
  /** The chosen instant (ISO), or empty for “now”. */
  readonly schedule: () => string;
};

const kinds = { PRIVATE: 'Private', UNLISTED: 'Unlisted', PUBLIC: 'Public' } as const;

/** The last page. The scheduler is folded behind a chevron; in 2024 it was a radio among the others (trap `classic`). */
export function review(): Review {
  const when = scheduler();
  const isClassic = trapped('classic');
  const who = radios({ ...kinds, ...(isClassic && { SCHEDULE: 'Schedule' }) }, 'PRIVATE', 'privacy-radios');
  const first = h('div', { id: 'first-container' }, h('h3', {}, 'Save or publish'), who.element);
  let isScheduled = false;
  const show = (yes: boolean): void => {
    isScheduled = yes;
    when.element.toggleAttribute('hidden', !yes);
  };
  show(false);
  who.element.addEventListener('iron-select', () => show(who.value() === 'SCHEDULE'));
  let before = '';
  const unfold = (): void => {
    const unfolds = !isScheduled;
    who.element.hidden = unfolds;
    if (unfolds) before = who.value();
    who.choose(unfolds ? '' : before);
    show(unfolds);
  };
  const second = h(
    'div',
    { id: 'second-container' },
    h(
      'div',
      { class: 'fold' },
      h('h3', {}, 'Schedule'),
      h('ytcp-icon-button', { id: 'second-container-expand-button', role: 'button', onclick: unfold }, '⌄'),
    ),
    when.element,
  );
  const select = h('ytcp-video-visibility-select', {}, first, isClassic ? when.element : second);
  return {
    element: h('ytcp-uploads-review', {}, h('h1', {}, 'Visibility'), select),
    visibility: () => {
      if (isScheduled) return 'Public';
      return kinds[who.value() as keyof typeof kinds];
    },
    schedule: () => (isScheduled ? when.value() : ''),
  };
}

/** The page's own link to the video it has, from its first slice. */
export function videoInfo(): { element: HTMLElement; show: (id: string) => void } {
  const link = h('a', { class: 'style-scope ytcp-video-info', target: '_blank' });
  const info = h(
    'ytcp-video-info',
    { hidden: true },
    h('div', {}, 'Video link'),
    h('span', { class: 'video-url-fadeable' }, link),
  );
  return {
    element: info,
    show: (id) => {
      const url = `https://youtube.com/shorts/${id}`;
      expectElement('a', info).setAttribute('href', url);
      link.textContent = url;
      info.hidden = false;
    },
  };
}
