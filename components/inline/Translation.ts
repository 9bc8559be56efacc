import { Languages } from 'lucide';
import tokens from '@/components/ui/tokens.css?inline';
import { endsOf, type Direction } from '@/utils/domain/language';
import { veiling, type Show } from '@/utils/domain/show';
import type { GlossWord, Translated } from '@/utils/domain/translation';
import { t } from '@/utils/i18n';
import { setAfloat } from './afloat';
import { element, icon } from './element';
import { drawTools, type Help, type Wish } from './tools';
import style from './Translation.css?inline';

export const translationCss = tokens + style;

/** The page's type where the translation stands. */
export type TranslationLook = {
  readonly font: string;
  readonly colour: string | undefined;
  readonly dark: boolean;
  /** How far in from its box the original's words stand, and what is free under that (CSS pixels). */
  readonly start: number;
  readonly end: number;
  readonly under: number;
};

/** The address of the picture the original shows for a code like `[笑哭R]`. */
export type PictureOf = (code: string) => string | undefined;

export type TranslationState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'translated'; readonly translated: Translated; readonly direction: Direction }
  /** Its language is not sure: only the mark, which asks. */
  | { readonly kind: 'unsure' }
  | { readonly kind: 'failed' };

/** What she does with one translation. */
export type Act =
  | Wish
  /** The mark after the original was pressed. */
  | { readonly do: 'mark' }
  /** She came to what is out of sight: to the blurred words, or to the mark with the keyboard. */
  | { readonly do: 'come' }
  /** Escape. */
  | { readonly do: 'leave' };

/** A translation under its original. */
export type TranslationView = {
  show(state: TranslationState): void;
  look(look: TranslationLook): void;
  /** How it is shown, and whether what is out of sight was asked for. */
  stand(show: Show, open: boolean): void;
  /** In front of the page, under the original, while a hand or the keyboard is there; answers whether that changed it. */
  peek(original: (() => DOMRect) | undefined): boolean;
  /** Takes the keyboard back after its place on the page changed. */
  focus(): void;
  /** It is asked for again; the words stay meanwhile. */
  busy(): void;
};

/**
 * Draws a translation into its shadow root. What few ever need is made when it is needed: the tools when a hand or the
 * keyboard first comes near, the mark when the translation is out of sight.
 */
export function drawTranslation(
  root: ShadowRoot,
  onAct: (act: Act) => void,
  help: Help,
  pictureOf: PictureOf,
): TranslationView {
  const words = element('span', { class: 'words' });
  const line = element('div', { class: 'line', dir: 'auto' }, words);
  const host = root.host as HTMLElement;
  let state: TranslationState = { kind: 'waiting' };
  let show: Show = 'below';
  let open = false;
  let isOver = false;
  let isHeld = false;
  let at = { clientX: 0, clientY: 0 };
  let mark: HTMLElement | undefined;
  let tools: { readonly bar: HTMLElement; readonly life: AbortController } | undefined;
  let peeking: AbortController | undefined;
  root.append(line);

  const isVeiled = (): boolean => !open && state.kind !== 'failed' && veiling.has(show);
  const bringTools = (): void => {
    if (state.kind !== 'translated' || tools || (isVeiled() && !peeking)) return;
    const life = new AbortController();
    const bar = drawTools(state.translated, state.direction, onAct, help);
    tools = { bar, life };
    line.append(bar);
    setAfloat(bar, { box: () => lastBox(line), align: 'end', gap: -22 }, life.signal);
  };
  const dropTools = (): void => {
    if (!tools) return;
    const { bar, life } = tools;
    tools = undefined;
    if (bar.contains(root.activeElement)) line.focus();
    life.abort();
    bar.remove();
  };
  const near = (): void => {
    line.classList.toggle('near', isOver || isHeld);
    if (isOver || isHeld) bringTools();
    else dropTools();
  };
  const come = (): void => {
    if (show === 'learner' && isVeiled() && state.kind === 'translated') onAct({ do: 'come' });
    near();
  };
  // Told by events: `:hover` and `:focus-within` end at the top layer, where the tools are (Chromium 156, 2026-11).
  line.addEventListener('pointerenter', ({ clientX, clientY }) => {
    isOver = true;
    at = { clientX, clientY };
    near();
  });
  line.addEventListener('pointermove', ({ clientX, clientY }) => {
    // A line that only scrolled under a hand at rest was not come to.
    if (clientX !== at.clientX || clientY !== at.clientY) come();
  });
  line.addEventListener('pointerleave', () => {
    isOver = false;
    near();
  });
  line.addEventListener('click', come);
  line.addEventListener('focusin', () => {
    isHeld = true;
    come();
  });
  line.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && line.contains(relatedTarget)) return;
    isHeld = false;
    near();
    if (!isOver && relatedTarget !== mark) peek(undefined);
  });
  line.addEventListener('keydown', ({ key, target }) => {
    if (target === line && (key === 'Enter' || key === ' ')) come();
    if (key !== 'Escape') return;
    if (target === line) {
      mark?.focus();
      onAct({ do: 'leave' });
    } else line.focus();
    dropTools();
  });
  keepFromPage(line);

  /** Follows the state and the way of showing; a line that only stands below has nothing to veil. */
  function settle(): void {
    const isSaid = state.kind === 'translated';
    if (isSaid) line.tabIndex = 0;
    else line.removeAttribute('tabindex');
    line.role = isSaid ? 'group' : null;
    line.ariaLabel = isSaid ? t('read_translation') : null;
    if (show !== 'below' || host.dataset['show'] || mark || state.kind === 'unsure') veil(isSaid);
  }

  function veil(isSaid: boolean): void {
    const veiled = isVeiled();
    host.toggleAttribute('data-open', open);
    if (show === 'below') delete host.dataset['show'];
    else host.dataset['show'] = show;
    if (veiled) dropTools();
    if (show !== 'hover' || !veiled) peek(undefined);
    line.popover = show === 'hover' && veiled ? 'manual' : null;
    const blurred = show === 'learner' && veiled && isSaid;
    words.ariaHidden = blurred ? 'true' : null;
    if (blurred) {
      line.role = 'button';
      line.ariaLabel = t('read_reveal');
    }
    const isTold = state.kind !== 'failed' && state.kind !== 'unsure';
    if (state.kind === 'unsure' || (show === 'tap' && isTold) || (show === 'hover' && veiled && isSaid))
      drawMark();
    else mark?.remove();
  }

  function drawMark(): void {
    mark ??= makeMark();
    const isOffer = state.kind === 'unsure';
    const label = t(isOffer ? 'read_offer' : open ? 'read_veil' : 'read_reveal');
    mark.replaceChildren(isOffer ? label : icon(Languages));
    mark.classList.toggle('offer', isOffer);
    mark.classList.toggle('waiting', state.kind === 'waiting');
    mark.title = isOffer ? t('read_offer_hint') : label;
    mark.ariaLabel = isOffer ? null : label;
    mark.ariaExpanded = isOffer ? null : String(open);
    mark.style.colorScheme = line.style.colorScheme;
    if (!mark.isConnected) line.before(mark);
  }

  function makeMark(): HTMLElement {
    const made = element('button', { class: 'mark', type: 'button' });
    made.addEventListener('click', () => onAct({ do: 'mark' }));
    made.addEventListener('focus', () => show === 'hover' && onAct({ do: 'come' }));
    made.addEventListener('blur', ({ relatedTarget }) => relatedTarget !== line && peek(undefined));
    made.addEventListener('keydown', ({ key }) => key === 'Escape' && onAct({ do: 'leave' }));
    keepFromPage(made);
    return made;
  }

  function peek(original: (() => DOMRect) | undefined): boolean {
    if ((original !== undefined) === (peeking !== undefined)) return false;
    if (peeking) {
      dropTools();
      peeking.abort();
      peeking = undefined;
      line.style.minWidth = '';
      return true;
    }
    if (!original || show !== 'hover' || !isVeiled() || state.kind !== 'translated') return false;
    peeking = new AbortController();
    line.style.minWidth = `${Math.min(480, Math.max(160, original().width))}px`;
    setAfloat(line, { box: original, align: 'start', gap: 2 }, peeking.signal);
    return true;
  }

  return {
    look({ font, colour, dark, ...space }) {
      for (const edge of ['start', 'end', 'under'] as const)
        if (space[edge] > 0) line.style.setProperty(`--ferry-${edge}`, `${space[edge]}px`);
        else line.style.removeProperty(`--ferry-${edge}`);
      words.style.font = font;
      line.style.colorScheme = dark ? 'dark' : 'light';
      line.style.color = colour ? `color-mix(in srgb, ${colour} 72%, transparent)` : '';
    },
    show(next) {
      state = next;
      dropTools();
      const gloss = next.kind === 'translated' ? next.translated.gloss : undefined;
      line.className = `line ${classOf[next.kind]}${gloss ? ' gloss' : ''}${isOver || isHeld ? ' near' : ''}`;
      if (next.kind === 'translated') {
        line.lang = endsOf(next.direction).to;
        const { text } = next.translated;
        words.replaceChildren(...(gloss ? glossWords(gloss, pictureOf) : withPictures(text, pictureOf)));
      } else words.replaceChildren(...(next.kind === 'failed' ? [t('read_failed'), retryButton(onAct)] : []));
      settle();
      if (isOver || isHeld) bringTools();
    },
    stand(next, nextOpen) {
      if (show === next && open === nextOpen) return;
      show = next;
      open = nextOpen;
      settle();
    },
    peek,
    focus() {
      if (mark?.isConnected && isVeiled()) mark.focus();
      else line.focus();
    },
    busy() {
      dropTools();
      line.classList.add('waiting');
      mark?.classList.add('waiting');
    },
  };
}

/** What is clicked or typed in it is not the page's: a card behind it must not open. */
function keepFromPage(part: HTMLElement): void {
  for (const type of ['click', 'mousedown', 'pointerdown', 'keydown'] as const)
    part.addEventListener(type, (event) => event.stopPropagation());
}

const classOf = { waiting: 'waiting', translated: 'said', unsure: 'unsure', failed: 'failed' } as const;

/** Where a line ends: its last row, when it stands among other words. */
function lastBox(line: HTMLElement): DOMRect {
  return [...line.getClientRects()].at(-1) ?? line.getBoundingClientRect();
}

const code = /(\[\p{L}+\])/u;

/** The words, with the page's own pictures where the original has them. */
function withPictures(text: string, pictureOf: PictureOf): readonly (string | Node)[] {
  return text.split(code).map((part, at) => {
    const src = at % 2 === 1 ? pictureOf(part) : undefined;
    return src === undefined ? part : element('img', { class: 'picture', src, alt: part });
  });
}

/** The original's words small above their meanings; what has no meaning stands for itself, a comma with its word. */
function glossWords(gloss: readonly GlossWord[], pictureOf: PictureOf): readonly Node[] {
  const drawn: HTMLElement[] = [];
  for (const { word, reading, meaning } of gloss) {
    const last = drawn.at(-1);
    if (word === '\n') drawn.push(element('span', { class: 'break' }));
    else if (last?.className === 'word' && /^\p{P}+$/u.test(word)) last.append(plainMarks(word));
    else
      drawn.push(
        meaning
          ? element('span', { class: 'word', 'data-word': word, 'data-reading': reading || word }, meaning)
          : element(
              'span',
              { class: 'word', 'data-word': '', 'data-reading': '' },
              ...withPictures(word, pictureOf),
            ),
      );
  }
  return [...drawn, element('span', { class: 'label' }, t('read_gloss'))];
}

/** Full-width marks of a Chinese sentence beside English words. */
function plainMarks(marks: string): string {
  return marks.normalize('NFKC').replaceAll('。', '.').replaceAll('、', ',');
}

function retryButton(onAct: (act: Act) => void): HTMLElement {
  const button = element('button', { type: 'button' }, t('read_retry'));
  button.addEventListener('click', () => onAct({ do: 'retry' }));
  return button;
}
