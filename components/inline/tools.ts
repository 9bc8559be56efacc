import { Check, Copy, EyeOff, Languages, RotateCw, type IconNode } from 'lucide';
import { endsOf, readLangs, type Direction, type ReadLang } from '@/utils/domain/language';
import type { EngineId, Translated } from '@/utils/domain/translation';
import { langName, t, textLocale } from '@/utils/i18n';
import { engineNames } from '@/components/engines/engine-names';
import { element, icon } from './element';
import { openMenu } from './menu';

/** What she wants of one translation. */
export type Wish =
  /** Say it again: by this engine, or by the first that can. */
  | { readonly do: 'retry'; readonly engine?: EngineId }
  /** It is in another language than it was taken for. */
  | { readonly do: 'really'; readonly lang: ReadLang }
  /** Leave this text as it is from now on. */
  | { readonly do: 'alone' }
  /** She reads this language: nothing in it needs a translation. */
  | { readonly do: 'read'; readonly lang: ReadLang }
  /** The original only, until the mark after it is pressed. */
  | { readonly do: 'original' };

/** What the tools must ask for. */
export type Help = {
  /** The engines that can say it now, in the order they are tried. */
  readonly engines: (direction: Direction) => Promise<readonly EngineId[]>;
};

function shortName(lang: ReadLang): string {
  return lang === 'zh' ? '中' : lang.toUpperCase();
}

/** The toolbar of one translation: from what into what, copy, another engine, the language it really is, the original only. Arrow keys move in it. */
export function drawTools(
  { text, engine }: Translated,
  direction: Direction,
  onWish: (wish: Wish) => void,
  { engines }: Help,
): HTMLElement {
  const { from, to } = endsOf(direction);
  const pair = element(
    'span',
    { class: 'pair', title: t(`engine_name_${engine}`) },
    `${shortName(from)} → ${shortName(to)}`,
  );
  const copy = button(Copy, t('read_copy'), () => {
    void navigator.clipboard.writeText(text).then(() => copy.replaceChildren(icon(Check)));
  });
  const retry = button(RotateCw, t('read_retry_with'), () => {
    void engines(direction).then((ready) =>
      openMenu(
        retry,
        ready.map((each) => ({
          text: t(engineNames[each]),
          chosen: each === engine,
          pick: () => onWish({ do: 'retry', engine: each }),
        })),
      ),
    );
  });
  retry.setAttribute('aria-haspopup', 'menu');
  const language = button(Languages, t('read_language'), () =>
    openMenu(language, [
      { text: t('read_i_read', langName(from)), pick: () => onWish({ do: 'read', lang: from }) },
      { text: t('read_leave_alone'), pick: () => onWish({ do: 'alone' }) },
      ...readLangs
        .map((lang) => ({ lang, text: langName(lang) }))
        .sort((one, other) => one.text.localeCompare(other.text))
        .map(({ lang, text: name }, at) => ({
          text: name,
          chosen: lang === from,
          apart: at === 0,
          pick: () => onWish({ do: 'really', lang }),
        })),
    ]),
  );
  language.setAttribute('aria-haspopup', 'menu');
  const original = button(EyeOff, t('read_original'), () => onWish({ do: 'original' }));
  const buttons = [copy, retry, language, original];
  const tools = element(
    'span',
    { class: 'tools', role: 'toolbar', lang: textLocale(), 'aria-label': t('read_tools') },
    pair,
    ...buttons,
  );
  rove(tools, buttons);
  return tools;
}

function button(node: IconNode, label: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', title: label, 'aria-label': label }, icon(node));
  made.addEventListener('click', press);
  return made;
}

/** One stop for the Tab key; arrow keys move inside. */
function rove(tools: HTMLElement, buttons: readonly HTMLElement[]): void {
  const stop = (at: HTMLElement | undefined): void =>
    buttons.forEach((each) => (each.tabIndex = each === at ? 0 : -1));
  stop(buttons[0]);
  tools.addEventListener('focusin', ({ target }) => {
    const at = buttons.find((each) => each === target);
    if (at) stop(at);
  });
  tools.addEventListener('keydown', ({ key, target }) => {
    const at = buttons.findIndex((each) => each === target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[key];
    if (at >= 0 && to !== undefined) buttons.at(to % buttons.length)?.focus();
  });
}
