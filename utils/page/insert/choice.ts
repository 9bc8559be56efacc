import type { Problem } from '@/utils/domain/problem';
import { find, findOne, type Ladder } from '@/utils/page/find';
import { findSeen, isSeen } from '@/utils/page/seen';
import { until } from '@/utils/page/until';
import type { Control } from './control';
import { input } from './input';
import { pressThrough } from './press-through';
import { isPressed, turnOver } from './pressed';

/** What a choice needs of a platform's form (`utils/platforms` fills it in). */
export type ChoiceAt = { readonly unfold?: Ladder; readonly confirm?: readonly Ladder[] } & (
  | { readonly control: 'switch'; readonly at: Ladder }
  | { readonly control: 'options'; readonly at: Readonly<Record<string, Ladder | undefined>> }
  | {
      readonly control: 'menu';
      readonly at: Ladder;
      readonly item: Ladder;
      readonly says: Readonly<Record<string, RegExp | undefined>>;
    }
  | { readonly control: 'lookup'; readonly at: Ladder; readonly item: Ladder; readonly shown: Ladder }
);

/** A form answers a press within this time. */
const ANSWER_MS = 5_000;
/** Answers that a switch which is off, or options of which none is on, give. */
const negative = ['off', 'no', 'none'];

/** One choice of a form, to be set to `wanted`. What already stands so is not touched. `problem`: a part of it is missing. */
export function choice(at: ChoiceAt, wanted: string, problem: Problem): Control {
  const { find: findAt, set, read } = controlOf(at, wanted);
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
      return optionsAt(at.at, wanted);
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

function optionsAt(at: Readonly<Record<string, Ladder | undefined>>, wanted: string): Kind {
  const options = Object.entries(at).flatMap(([value, probe]) => (probe ? [{ value, probe }] : []));
  const pressed = () =>
    options
      .map(({ value, probe }) => ({ value, element: findOne(probe) }))
      .find(({ element }) => element && isPressed(element));
  const none = negative.find((value) => value === wanted) ?? 'none';
  const isThere = (): HTMLElement | undefined => options.map(({ probe }) => findOne(probe)).find(Boolean);
  return {
    find: isThere,
    async set(wait) {
      const probe = at[wanted];
      const on = pressed()?.element;
      if (probe) turnOver(await wait(() => findOne(probe)));
      else if (on) turnOver(on);
    },
    read: () => pressed()?.value ?? (isThere() ? none : ''),
  };
}

function menuAt({ at, item, says }: Extract<ChoiceAt, { control: 'menu' }>, wanted: string): Kind {
  const read = (): string => {
    const shown = textOf(findOne(at));
    return Object.entries(says).find(([, words]) => words?.test(shown))?.[0] ?? shown;
  };
  return {
    find: () => findOne(at),
    read,
    async set(wait) {
      (await wait(() => findSeen(at))).click();
      const offered = await wait(() =>
        find(item)?.elements.find((it) => isSeen(it) && says[wanted]?.test(textOf(it))),
      );
      offered.click();
    },
  };
}

function lookupAt({ at, item, shown }: Extract<ChoiceAt, { control: 'lookup' }>, wanted: string): Kind {
  const begins = (it: HTMLElement | undefined): boolean =>
    plain(textOf(it)).startsWith(plain(wanted)) && plain(wanted) !== '';
  return {
    find: () => findOne(at),
    read: () => (begins(findOne(shown)) ? wanted : textOf(findOne(shown))),
    async set(wait) {
      const field = await wait(() => findOne(at));
      await input.write(field, wanted);
      const offered = await wait(() => find(item)?.elements.find((it) => isSeen(it) && begins(it)));
      offered.click();
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
