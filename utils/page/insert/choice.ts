import type { Problem } from '@/utils/domain/problem';
import { find as findAll, findOne, findOnly, type Ladder } from '@/utils/page/find';
import { isRoomy, isSeen } from '@/utils/page/seen';
import { until } from '@/utils/page/until';
import type { Control } from './control';
import { input } from './input';
import { pressThrough } from './press-through';
import { isPressed, turnOff, turnOver } from './pressed';

/** What a choice needs of a platform's form (`utils/platforms` fills it in). */
export type ChoiceAt = { readonly unfold?: Ladder; readonly confirm?: readonly Ladder[] } & (
  | { readonly control: 'switch'; readonly at: Ladder }
  | {
      readonly control: 'options';
      readonly at: Readonly<Record<string, Ladder | undefined>>;
      readonly behind?: Ladder;
    }
  | {
      readonly control: 'menu';
      readonly at: Ladder;
      readonly item: Ladder;
      readonly says: Readonly<Record<string, RegExp | undefined>>;
      readonly picks?: Readonly<Record<string, RegExp | undefined>>;
    }
  | { readonly control: 'lookup'; readonly at: Ladder; readonly item: Ladder; readonly shown?: Ladder }
);

/** A form answers a press within this time. */
const ANSWER_MS = 5_000;
/** Boxes of which one can be on take the others back within this time. */
const SELF_MS = 300;
/** Answers that a switch which is off, or options of which none is on, give. */
const negative = ['off', 'no', 'none'];

/** One choice of a form, to be set to `wanted`. What already stands so is not touched. `problem`: a part of it is missing. */
export function choice(at: ChoiceAt, wanted: string, problem: Problem): Control {
  const { find, set, read } = controlOf(at, wanted);
  const findAt = (): HTMLElement | undefined => {
    const element = find();
    return at.unfold && !element?.checkVisibility() ? undefined : element;
  };
  return {
    find: () => findAt() ?? (at.unfold && findOne(at.unfold)),
    read,
    async write(first, signal) {
      const wait = <T>(look: () => T | undefined | false): Promise<T> =>
        until(look, { deadlineMs: ANSWER_MS, problem, signal });
      if (!findAt()) first.click();
      await wait(findAt);
      if (read() === wanted) return;
      await set(wait);
      if (at.control === 'menu' || !negative.includes(wanted))
        await pressThrough(at.confirm ?? [], problem, signal);
      await wait(() => read() === wanted);
    },
  };
}

type Wait = <T>(look: () => T | undefined | false) => Promise<T>;
type Kind = {
  readonly find: () => HTMLElement | undefined;
  readonly set: (wait: Wait) => Promise<void>;
  readonly read: () => string;
};

function controlOf(at: ChoiceAt, wanted: string): Kind {
  switch (at.control) {
    case 'switch':
      return switchAt(at.at, wanted);
    case 'options':
      return optionsAt(at, wanted);
    case 'menu':
      return menuAt(at, wanted);
    case 'lookup':
      return lookupAt(at, wanted);
  }
}

/** Answers in the words it was asked in: a switch says `on` and `off`, or `yes` and `no`. */
function switchAt(at: Ladder, wanted: string): Kind {
  const [yes, no] = wanted === 'on' || wanted === 'off' ? ['on', 'off'] : ['yes', 'no'];
  const find = (): HTMLElement | undefined => findOnly(at, isKnown);
  return {
    find,
    set: (wait) => wait(find).then(turnOver),
    read: () => {
      const element = find();
      return element === undefined ? '' : isPressed(element) ? yes : no;
    },
  };
}

/** It says how it stands: nothing else is pressed. */
function isKnown(element: HTMLElement): boolean {
  return isPressed(element) !== undefined;
}

function optionsAt({ at, behind }: Extract<ChoiceAt, { control: 'options' }>, wanted: string): Kind {
  // One option may stand for two answers: the one that is wanted is looked for first.
  const options = Object.entries(at)
    .flatMap(([value, probe]) => (probe ? [{ value, probe }] : []))
    .sort((a, b) => Number(b.value === wanted) - Number(a.value === wanted));
  const pressed = () =>
    options
      .flatMap(({ value, probe }) => {
        const element = findOnly(probe, isKnown);
        return element && isPressed(element) ? [{ value, element }] : [];
      })
      .filter(({ element }, at, all) => all.findIndex((it) => it.element === element) === at);
  // An answer with an option of its own is given by that one alone.
  const left = !at[wanted] && negative.includes(wanted) ? wanted : '';
  const gate = (): HTMLElement | undefined => behind && findOnly(behind, isKnown);
  const isShut = (): boolean => {
    const it = gate();
    return it !== undefined && !isPressed(it);
  };
  const there = (): readonly HTMLElement[] => options.flatMap(({ probe }) => findOnly(probe, isKnown) ?? []);
  return {
    find: () => gate() ?? there()[0],
    async set(wait) {
      const probe = at[wanted];
      const it = gate();
      if (it && isShut() === (probe !== undefined)) turnOver(it);
      if (probe) {
        const option = await wait(() => findOnly(probe, isKnown));
        if (!isPressed(option)) turnOver(option);
      }
      const others = () => pressed().filter(({ value }) => value !== wanted);
      if (probe) {
        const late = performance.now() + SELF_MS;
        await wait(() => others().length === 0 || performance.now() > late);
      }
      if (probe || !it) for (const { element } of others()) turnOff(element);
    },
    read: () => {
      if (isShut()) return left || 'none';
      const on = pressed().map(({ value }) => value);
      if (on.length > 0) return on.join(', ');
      return there().length === options.length && !behind ? left : '';
    },
  };
}

function menuAt(
  { at, item, says, picks = says }: Extract<ChoiceAt, { control: 'menu' }>,
  wanted: string,
): Kind {
  const read = (): string => {
    const shown = textOf(findOnly(at));
    if (says[wanted]?.test(shown)) return wanted; // two answers may be one to the platform
    return Object.entries(says).find(([, words]) => words?.test(shown))?.[0] ?? shown;
  };
  return {
    find: () => findOnly(at),
    read,
    async set(wait) {
      (await wait(() => findOnly(at, isSeen))).click();
      // Others may begin with the same words.
      const offered = await wait(() =>
        [picks[wanted], says[wanted]]
          .map((words) => findAll(item)?.elements.find((it) => isSeen(it) && words?.test(textOf(it))))
          .find(Boolean),
      );
      offered.click();
    },
  };
}

/** What only begins with her words is another place: it is taken where there is nothing nearer, and told. */
function lookupAt({ at, item, shown }: Extract<ChoiceAt, { control: 'lookup' }>, wanted: string): Kind {
  const begins = (it: HTMLElement): boolean => plain(textOf(it)).startsWith(plain(wanted));
  const isIt = (it: HTMLElement): boolean =>
    [it, ...it.querySelectorAll<HTMLElement>('*')].some((part) => plain(textOf(part)) === plain(wanted));
  const find = (): HTMLElement | undefined => findOnly(at, isRoomy);
  const offered = (): HTMLElement | undefined => {
    const seen = (findAll(item)?.elements ?? []).filter(isSeen);
    return seen.find(isIt) ?? seen.find(begins);
  };
  let taken: string | undefined;
  return {
    find,
    read: () => {
      const place = shown ? findOnly(shown) : find();
      // In the box it is typed into it is only chosen when the list went at the press.
      if (!place || (!shown && (textOf(place) !== taken || offered()))) return '';
      return isIt(place) ? wanted : textOf(place);
    },
    async set(wait) {
      const field = await wait(find);
      await input.write(field, wanted);
      (await wait(offered)).click();
      if (shown) return;
      await wait(() => !offered());
      taken = textOf(find());
    },
  };
}

function textOf(element: HTMLElement | undefined): string {
  if (!element) return '';
  return (element instanceof HTMLInputElement ? element.value : element.textContent).trim();
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
