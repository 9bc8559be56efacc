import type { Problem } from '@/utils/domain/problem';
import { find as findAll, findOne, type Ladder } from '@/utils/page/find';
import { findSeen, isSeen } from '@/utils/page/seen';
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
  return {
    find: () => findOne(at),
    set: (wait) => wait(() => findOne(at)).then(turnOver),
    read: () => {
      const element = findOne(at);
      return element === undefined ? '' : isPressed(element) ? yes : no;
    },
  };
}

function optionsAt({ at, behind }: Extract<ChoiceAt, { control: 'options' }>, wanted: string): Kind {
  // One option may stand for two answers: the one that is wanted is looked for first.
  const options = Object.entries(at)
    .flatMap(([value, probe]) => (probe ? [{ value, probe }] : []))
    .sort((a, b) => Number(b.value === wanted) - Number(a.value === wanted));
  const pressed = () =>
    options
      .flatMap(({ value, probe }) => {
        const element = findOne(probe);
        return element && isPressed(element) ? [{ value, element }] : [];
      })
      .filter(({ element }, at, all) => all.findIndex((it) => it.element === element) === at);
  // An answer with an option of its own is given by that one alone.
  const left = !at[wanted] && negative.includes(wanted) ? wanted : '';
  const gate = (): HTMLElement | undefined => behind && findOne(behind);
  const isShut = (): boolean => {
    const it = gate();
    return it !== undefined && !isPressed(it);
  };
  const isThere = (): HTMLElement | undefined => options.map(({ probe }) => findOne(probe)).find(Boolean);
  return {
    find: () => gate() ?? isThere(),
    async set(wait) {
      const probe = at[wanted];
      const it = gate();
      if (it && isShut() === (probe !== undefined)) turnOver(it);
      if (probe) {
        const option = await wait(() => findOne(probe));
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
      return isThere() && !behind ? left : '';
    },
  };
}

function menuAt(
  { at, item, says, picks = says }: Extract<ChoiceAt, { control: 'menu' }>,
  wanted: string,
): Kind {
  const read = (): string => {
    const shown = textOf(findOne(at));
    if (says[wanted]?.test(shown)) return wanted; // two answers may be one to the platform
    return Object.entries(says).find(([, words]) => words?.test(shown))?.[0] ?? shown;
  };
  return {
    find: () => findOne(at),
    read,
    async set(wait) {
      (await wait(() => findSeen(at))).click();
      const offered = await wait(() =>
        findAll(item)?.elements.find((it) => isSeen(it) && (picks[wanted] ?? says[wanted])?.test(textOf(it))),
      );
      offered.click();
    },
  };
}

function lookupAt({ at, item, shown }: Extract<ChoiceAt, { control: 'lookup' }>, wanted: string): Kind {
  const begins = (it: HTMLElement | undefined): boolean =>
    plain(textOf(it)).startsWith(plain(wanted)) && plain(wanted) !== '';
  const offered = (): HTMLElement | undefined =>
    findAll(item)?.elements.find((it) => isSeen(it) && begins(it));
  let taken: string | undefined;
  return {
    find: () => findOne(at),
    read: () => {
      const place = findOne(shown ?? at);
      // In the box it is typed into it is only chosen when the list went at the press.
      if (!shown && (textOf(place) !== taken || offered())) return '';
      return begins(place) ? wanted : textOf(place);
    },
    async set(wait) {
      const field = await wait(() => findOne(at));
      await input.write(field, wanted);
      (await wait(offered)).click();
      if (shown) return;
      await wait(() => !offered());
      taken = textOf(findOne(at));
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
