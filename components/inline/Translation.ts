import { Check, Copy, RotateCw } from 'lucide';
import tokens from '@/components/ui/tokens.css?inline';
import { endsOf, type Direction, type ReadLang } from '@/utils/domain/language';
import type { GlossWord, Translated } from '@/utils/domain/translation';
import { t } from '@/utils/i18n';
import { element, icon } from './element';
import style from './Translation.css?inline';

export const translationCss = tokens + style;

/** The page's type where the translation stands. */
export type TranslationLook = {
  readonly font: string;
  readonly colour: string | undefined;
  readonly dark: boolean;
};

export type TranslationState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'said'; readonly translated: Translated; readonly direction: Direction }
  | { readonly kind: 'failed' };

/** A translation under its original. */
export type TranslationView = {
  show(state: TranslationState): void;
  look(look: TranslationLook): void;
};

function shortName(lang: ReadLang): string {
  return lang === 'zh' ? '中' : lang.toUpperCase();
}

/** Draws a translation into its shadow root. Its tools are made when a hand or the keyboard first comes near. */
export function drawTranslation(root: ShadowRoot, onRetry: () => void): TranslationView {
  const words = element('span', { class: 'words' });
  const line = element('div', { class: 'line', dir: 'auto' }, words);
  let state: TranslationState = { kind: 'waiting' };
  let tools: HTMLElement | undefined;
  root.append(line);

  const bringTools = (): void => {
    if (state.kind !== 'said' || tools?.isConnected) return;
    tools = drawTools(state.translated, state.direction, onRetry);
    line.append(tools);
  };
  const takeTools = (): void => {
    if (!line.matches(':hover, :focus-within')) tools?.remove();
  };
  line.addEventListener('pointerenter', bringTools);
  line.addEventListener('focusin', bringTools);
  line.addEventListener('pointerleave', takeTools);
  line.addEventListener('focusout', () => queueMicrotask(takeTools));
  // What is clicked or typed here is not the page's: a card behind it must not open.
  for (const type of ['click', 'mousedown', 'pointerdown', 'keydown'] as const)
    line.addEventListener(type, (event) => {
      event.stopPropagation();
    });

  return {
    look({ font, colour, dark }) {
      words.style.font = font;
      line.style.colorScheme = dark ? 'dark' : 'light';
      line.style.color = colour ? `color-mix(in srgb, ${colour} 72%, transparent)` : '';
    },
    show(next) {
      state = next;
      tools?.remove();
      const gloss = next.kind === 'said' ? next.translated.gloss : undefined;
      line.className = `line ${next.kind}${gloss ? ' gloss' : ''}`;
      if (next.kind === 'said') {
        line.lang = endsOf(next.direction).to;
        line.tabIndex = 0;
        words.replaceChildren(...(gloss ? glossWords(gloss) : [next.translated.text]));
      } else {
        line.removeAttribute('tabindex');
        words.replaceChildren(...(next.kind === 'failed' ? [t('read_failed'), retryButton(onRetry)] : []));
      }
    },
  };
}

/** The original's words small above their meanings; what has no meaning stands for itself, a comma with its word. */
function glossWords(gloss: readonly GlossWord[]): readonly Node[] {
  const drawn: HTMLElement[] = [];
  for (const { word, reading, meaning } of gloss) {
    const last = drawn.at(-1);
    if (word === '\n') drawn.push(element('span', { class: 'break' }));
    else if (last?.className === 'word' && /^\p{P}+$/u.test(word)) last.append(plainMarks(word));
    else
      drawn.push(
        meaning
          ? element('span', { class: 'word', 'data-word': word, 'data-reading': reading || word }, meaning)
          : element('span', { class: 'word', 'data-word': '', 'data-reading': '' }, word),
      );
  }
  return [...drawn, element('span', { class: 'label' }, t('read_gloss'))];
}

/** Full-width marks of a Chinese sentence beside English words. */
function plainMarks(marks: string): string {
  return marks.normalize('NFKC').replaceAll('。', '.').replaceAll('、', ',');
}

function drawTools({ text, engine }: Translated, direction: Direction, onRetry: () => void): HTMLElement {
  const { from, to } = endsOf(direction);
  const pair = element(
    'span',
    { class: 'pair', title: t(`engine_name_${engine}`) },
    `${shortName(from)} → ${shortName(to)}`,
  );
  const copy = element(
    'button',
    { type: 'button', title: t('read_copy'), 'aria-label': t('read_copy') },
    icon(Copy),
  );
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(text).then(() => copy.replaceChildren(icon(Check)));
  });
  const retry = element(
    'button',
    { type: 'button', title: t('read_retry'), 'aria-label': t('read_retry') },
    icon(RotateCw),
  );
  retry.addEventListener('click', onRetry);
  return element('span', { class: 'tools' }, pair, copy, retry);
}

function retryButton(onRetry: () => void): HTMLElement {
  const button = element('button', { type: 'button' }, t('read_retry'));
  button.addEventListener('click', onRetry);
  return button;
}
