import { X } from 'lucide';
import tokens from '@/components/ui/tokens.css?inline';
import { t, textLocale } from '@/utils/i18n';
import { element, icon } from './element';
import style from './HealthNotice.css?inline';

export const healthNoticeCss = tokens + style;

type Props = {
  /** What changed, and what it means for her. */
  readonly text: string;
  /** What is copied for whoever mends it. */
  readonly report: () => string;
  readonly onClose: () => void;
};

/** One quiet word in the page's corner: it changed, what Ferry misses, a report to copy. */
export function drawHealthNotice(root: ShadowRoot, { text, report, onClose }: Props): void {
  const said = element('p', { role: 'status' });
  const copy = element('button', { class: 'report', type: 'button' }, t('health_report'));
  const close = element('button', { class: 'close', type: 'button', 'aria-label': t('ui_close') }, icon(X));
  const notice = element(
    'div',
    { class: 'notice', role: 'group', lang: textLocale(), 'aria-label': t('app_name') },
    said,
    element('p', { class: 'hint' }, t('health_hint')),
    copy,
    close,
  );
  copy.addEventListener('click', () => {
    const words = report();
    const tell = (key: 'health_copied' | 'health_not_copied'): void => {
      said.textContent = t(key);
      copy.replaceWith(element('pre', { tabindex: '0', 'aria-label': t('health_report') }, words));
      notice.querySelector('.hint')?.remove();
      notice.querySelector('pre')?.focus();
    };
    navigator.clipboard.writeText(words).then(
      () => tell('health_copied'),
      () => tell('health_not_copied'),
    );
  });
  close.addEventListener('click', onClose);
  notice.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
  });
  root.append(notice);
  requestAnimationFrame(() => (said.textContent = text)); // told aloud: it changes after it stands there
}
