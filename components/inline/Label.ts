import tokens from '@/components/ui/tokens.css?inline';
import { element } from './element';
import style from './Label.css?inline';

export const labelCss = tokens + style;

/** What a button of the page says, small, in her language. */
export type LabelView = {
  readonly size: () => { readonly width: number; readonly height: number };
  /** In pixels from the host. */
  put(left: number, top: number, scale?: number): void;
  /** On the page's light or dark it has an ink of its own; on anything else the colour of the word beside it. */
  standOn(ground: 'light' | 'dark' | undefined): void;
};

export function drawLabel(root: ShadowRoot, text: string, lang: string): LabelView {
  const label = element('span', { class: 'label', lang }, text);
  root.querySelector('.label')?.remove();
  root.append(label);
  return {
    size: () => ({ width: label.offsetWidth, height: label.offsetHeight }),
    put(left, top, scale = 1) {
      label.style.translate = `${left}px ${top}px`;
      label.style.scale = String(scale);
    },
    standOn(ground) {
      label.toggleAttribute('data-ground', ground !== undefined);
      label.style.colorScheme = ground ?? '';
    },
  };
}
