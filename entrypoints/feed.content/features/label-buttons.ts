import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { drawLabel, labelCss, type LabelView } from '@/components/inline/Label';
import type { ReadLang } from '@/utils/domain/language';
import { send } from '@/utils/messages/client';
import { groundOf, watchTheme } from '@/utils/page/beside';
import { createHost, isOwn } from '@/utils/page/mount';
import { watchNearness } from '@/utils/page/nearness';
import { watchPace } from '@/utils/page/pace';
import { isEditable } from '@/utils/page/read';
import { belowScale, roomBeside, wayInto, type Edges } from '@/utils/page/room';
import { platformAt } from '@/utils/platforms';
import { createLabels, type Label, type LabelGroup, type Labels } from '@/utils/platforms/labels';
import { loadSettings, watchSettings, type Settings } from '@/utils/store/settings';

/** A page that throws a label out so often does not want it. */
const patience = 3;
/** A page that is never idle gets its labels so late (ms). */
const latest = 500;
/** How far outside the viewport a button counts as near. */
const margin = '50%';
/** What a hand is on holds a button's word this far up at most. */
const climb = 3;

/** Says beside the buttons and menus of a site that speaks Chinese only what they say. From a list; no engine is asked. */
export async function labelButtons(ctx: ContentScriptContext): Promise<void> {
  const platform = platformAt(location.href);
  if (!platform?.labels) return;
  const { id, lang, labels } = platform;
  let stop = new AbortController();
  const begin = async (settings: Settings): Promise<void> => {
    stop.abort();
    stop = new AbortController();
    const { signal } = stop;
    const { reading, restingPlatforms, reads } = settings;
    if (!settings.labels || !reading || restingPlatforms.includes(id) || reads.includes(lang)) return;
    const mine = reads.find((each) => labels.langs.includes(each)) ?? 'en';
    const groups = await send('labels', { platform: id, lang: mine });
    if (signal.aborted) return;
    const find = finder(groups, labels.except, mine);
    labelWords(find, mine, signal);
    hintUnderHand(find, mine, signal);
  };
  const follow = (settings: Settings): void => {
    begin(settings).catch((thrown: unknown) => console.warn('[ferry] labels', thrown));
  };
  watchSettings(follow, ctx.signal);
  ctx.signal.addEventListener('abort', () => stop.abort(), { once: true });
  follow(await loadSettings());
}

/** The label of some words where they stand; undefined for people's, and where someone may be writing. */
type Find = (words: string, at: Element) => Label | undefined;

function finder(groups: readonly LabelGroup[], except: Labels['except'], lang: ReadLang): Find {
  const labelsOf = createLabels(groups, lang);
  const peoples = except.join(',');
  return (words, at) => {
    const label = labelsOf(words).find((one) => one.at === undefined || at.closest(one.at));
    return label && !isEditable(at) && !at.closest(peoples) ? label : undefined;
  };
}

/** A word with a label, and what holds it. */
type Wanted = { readonly words: Text; readonly at: Element; readonly text: string };

/** Labels with room for them, each in its own host behind its word, outside the page's flow, when it comes near. */
function labelWords(find: Find, lang: string, signal: AbortSignal): void {
  const shown = new Map<
    Text,
    { readonly host: HTMLElement; readonly view: LabelView; readonly text: string }
  >();
  const thrown = new WeakMap<Text, number>();
  let waiting = new Set<Text>();
  const pace = watchPace(signal);

  /** Of what holds a word with a label. */
  const nearness = watchNearness(
    margin,
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) collect(target);
      soon();
    },
    pace,
    signal,
  );

  const mutations = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target instanceof Text) waiting.add(target);
      for (const node of addedNodes) if (!isOwn(node)) collect(node);
    }
    for (const [words, { host }] of shown) if (!host.isConnected || !words.isConnected) again(words);
    soon();
  });

  function collect(root: Node): void {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (
      let node: Node | null = root instanceof Text ? root : walker.nextNode();
      node;
      node = walker.nextNode()
    )
      waiting.add(node as Text);
  }

  /** The page took a label out with its word, or the label alone. */
  function again(words: Text): void {
    takeAway(words);
    const times = (thrown.get(words) ?? 0) + 1;
    thrown.set(words, times);
    if (words.isConnected && times < patience) waiting.add(words);
  }

  let idle = 0;
  /** Not in the frame in which the page draws new rows: that has enough to do. */
  function soon(): void {
    if (waiting.size > 0 && idle === 0) idle = requestIdleCallback(look, { timeout: latest });
  }

  /** What has a label and is near gets it, unless she flicks past it. */
  function look(): void {
    idle = 0;
    const wanted: Wanted[] = [];
    for (const words of waiting) {
      const at = words.parentElement;
      const label = at && words.isConnected ? find(words.data, at) : undefined;
      if (!at || !label || label.quiet) takeAway(words);
      else if (nearness.isNear(at)) wanted.push({ words, at, text: label.text });
      else nearness.watch(at);
    }
    const isRushing = pace.isRushing();
    waiting = new Set(isRushing ? wanted.map(({ words }) => words) : []);
    if (!isRushing) label(wanted);
  }

  /** What is read of the page is read in one go, between what is written. */
  function label(wanted: readonly Wanted[]): void {
    const ways = wanted.map(({ at }) => wayInto(at));
    for (const [index, { words, at, text }] of wanted.entries()) {
      const way = ways[index];
      nearness.leave(at);
      if (shown.get(words)?.text === text) continue;
      takeAway(words);
      if (way === undefined) continue;
      const { host, root } = createHost('ferry-label', labelCss);
      host.classList.toggle('absolute', way === 'absolute');
      shown.set(words, { host, view: drawLabel(root, text, lang), text });
      words.after(host);
    }
    const taken: Edges[] = [];
    const places = wanted.flatMap(({ words, at }) => {
      const it = shown.get(words);
      if (!it) return [];
      const room = roomBeside(words, it.view.size(), taken);
      if (room) taken.push(room.box);
      return [{ words, room, ground: groundOf(at), view: it.view, origin: it.host.getBoundingClientRect() }];
    });
    for (const { words, room, ground, view, origin } of places) {
      if (!room) takeAway(words);
      else {
        const { left, top } = room.box;
        view.standOn(ground);
        view.put(left - origin.left, top - origin.top, room.where === 'below' ? belowScale : 1);
      }
    }
  }

  function takeAway(words: Text): void {
    shown.get(words)?.host.remove();
    shown.delete(words);
  }

  const everything = (): void => {
    collect(document.body);
    soon();
  };
  pace.onCalm(soon);
  mutations.observe(document, { subtree: true, childList: true, characterData: true });
  addEventListener('resize', everything, { signal });
  watchTheme(everything, signal);
  signal.addEventListener(
    'abort',
    () => {
      mutations.disconnect();
      cancelIdleCallback(idle);
      [...shown.keys()].forEach(takeAway);
    },
    { once: true },
  );
  everything();
}

/** One hint for the button under the hand or the keyboard, if its word has no label beside it. */
function hintUnderHand(find: Find, lang: string, signal: AbortSignal): void {
  const { host, root } = createHost('ferry-label', labelCss);
  host.classList.add('hint');
  let button: Element | undefined;
  let view: LabelView | undefined;
  const hide = (): void => {
    button = undefined;
    host.remove();
  };
  const put = (): void => {
    if (!button || !view) return;
    const { width, height } = view.size();
    const { left, right, top, bottom } = button.getBoundingClientRect();
    const x = Math.min(Math.max((left + right - width) / 2, 4), innerWidth - width - 4);
    view.put(x, bottom + 4 + height < innerHeight ? bottom + 4 : top - height - 4);
  };
  const show = ({ target }: Event): void => {
    const found = target instanceof Element ? buttonAt(target, find) : undefined;
    if (!found) hide();
    if (!found || found.at === button) return;
    button = found.at;
    document.documentElement.append(host);
    view = drawLabel(root, found.label.text, lang);
    put();
  };
  const follow = (): void => {
    if (button?.matches(':hover, :focus-within')) put();
    else hide();
  };
  for (const type of ['pointerover', 'focusin'])
    document.addEventListener(type, show, { signal, passive: true });
  document.addEventListener('scroll', follow, { signal, passive: true, capture: true });
  for (const type of ['pointerdown', 'keydown'])
    document.addEventListener(type, hide, { signal, passive: true, capture: true });
  signal.addEventListener('abort', hide, { once: true });
}

function buttonAt(target: Element, find: Find): { readonly at: Element; readonly label: Label } | undefined {
  let at: Element | null = target;
  for (let step = 0; at && step < climb; step++, at = at.parentElement) {
    const label = find(at.textContent, at);
    if (label) return at.querySelector('ferry-label') ? undefined : { at, label };
  }
  return undefined;
}
