// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHost } from '@/utils/page/mount';
import { watchTexts, type Seen, type Watch } from '@/utils/page/observe';
import { watchPace } from '@/utils/page/pace';
import { built, type Branch } from './built';
import { FakeNearness } from './fake-nearness';

const comment = { name: 'comment', text: { any: ['.new', '.old'] }, except: ['.author'] } as const;
const title = { name: 'title', text: { any: ['h1'] } } as const;
type Kind = typeof comment | typeof title;
type Change = { said: string[]; gone: string[]; moved: string[] };

let control: AbortController;
let changes: Change[];
let seen: Map<string, Seen<Kind>>;
let near: string[];
let left: string[];
let stirred: string[];
let watching: Watch<Kind>;

/** Begins to watch, and comes back when what stands there was told. */
async function watch(...never: readonly string[]): Promise<void> {
  const words = (all: Iterable<Seen<Kind>>): string[] => [...all].map((it) => it.words);
  watching = watchTexts<Kind>(
    [comment, title],
    never,
    {
      onChange: ({ said, gone, moved }) => {
        for (const one of said) seen.set(one.words, one);
        changes.push({ said: words(said), gone: words(gone), moved: words(moved) });
      },
      onNear: (inView, ahead) => near.push(...words(inView), ...words(ahead).map((one) => `ahead: ${one}`)),
      onFar: (all) => left.push(...words(all)),
      onNever: (at) => stirred.push(...[...at].map(({ className }) => className)),
    },
    watchPace(control.signal),
    control.signal,
  );
  await told();
}

/** Observers are told in a microtask queued by the change; this one is queued after it. */
function told(): Promise<void> {
  return new Promise(queueMicrotask);
}

/** What `act` made the watch say. */
async function after(act: () => unknown): Promise<readonly Change[]> {
  changes = [];
  act();
  await told();
  return changes;
}

/** A comment among others. */
const row = (...inside: readonly (string | Branch)[]): Branch => ['p', { class: 'new' }, ...inside];

function expectSeen(words: string): Seen<Kind> {
  const one = seen.get(words);
  if (!one) throw new Error(`“${words}” was never said`);
  return one;
}

const said = (...words: readonly string[]) => ({ said: words, gone: [], moved: [] });

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', FakeNearness);
  control = new AbortController();
  changes = [];
  seen = new Map();
  near = [];
  left = [];
  stirred = [];
});
afterEach(() => {
  control.abort();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

it('tells at once what stands on the page, without what is not its words', async () => {
  built(['h1', {}, 'A ferry']);
  built(['div', {}, row(['b', { class: 'author' }, 'Jane'], ' first'), row('second')]);
  await watch();
  expect(changes).toEqual([said('first', 'second', 'A ferry')]);
});

it('tells what is added and what is taken away, many rows in one batch', async () => {
  const list = built(['div', {}, row('one')]);
  await watch();
  const added = await after(() => {
    built(row('two'), list);
    built(['div', {}, row('three')], list);
    built(['p', {}, 'no comment'], list);
  });
  expect(added).toEqual([said('two', 'three')]);
  const removed = await after(() => list.remove());
  expect(removed).toEqual([{ said: [], gone: ['one', 'two', 'three'], moved: [] }]);
});

it('says nothing of what came and went before anyone could see it', async () => {
  await watch();
  expect(await after(() => built(row('brief')).remove())).toEqual([]);
});

it.each<[string, string | Branch, (inside: HTMLElement) => unknown]>([
  ['another text node', 'one', (inside) => inside.replaceWith('two')],
  ['other characters in the same node', 'one', (inside) => (inside.textContent = 'two')],
  [
    'a text deep inside',
    ['i', {}, ['b', {}, 'one']],
    (inside) => inside.firstElementChild?.replaceChildren('two'),
  ],
  ['a picture swapped in place', ['img', { alt: 'one' }], (inside) => inside.setAttribute('alt', 'two')],
])('a recycled row is the same text with other words: %s', async (_, inside, change) => {
  const element = built(row(inside));
  await watch();
  const first = expectSeen('one');
  expect(await after(() => change(element.firstChild as HTMLElement))).toEqual([said('two')]);
  expect(expectSeen('two')).toBe(first);
  expect(await after(() => element.replaceChildren('two'))).toEqual([]);
});

it('does not tell the same row twice when it is changed and moved at once', async () => {
  built(row('above'));
  const element = built(row('one'));
  await watch();
  const told = await after(() => {
    element.replaceChildren('two');
    document.body.prepend(element);
  });
  expect(told).toEqual([{ said: ['two'], gone: [], moved: ['two'] }]);
});

it('a row moved with its surroundings is still known', async () => {
  const item = built(['div', {}, row('one')]);
  const elsewhere = built(['div', {}]);
  await watch();
  expect(await after(() => elsewhere.append(item))).toEqual([{ said: [], gone: [], moved: ['one'] }]);
});

it('Ferry’s own hosts are nothing new, whatever stands in them', async () => {
  const element = built(row('one'));
  await watch();
  const { host, root } = createHost('ferry-translation', '');
  host.className = 'new'; // as if the page's selector took it for a comment
  const placed = await after(() => {
    built(row('a translation'), root);
    element.append(host);
    host.remove();
    element.after(host);
  });
  expect(placed).toEqual([]);
});

it('a host the page dropped makes its text moved', async () => {
  const element = built(row('one'));
  await watch();
  const { host } = createHost('ferry-translation', '');
  watching.adopt(host, expectSeen('one'));
  element.append(host);
  expect(await after(() => element.replaceChildren('one'))).toEqual([{ said: [], gone: [], moved: ['one'] }]);
});

it('what someone may be writing is not read', async () => {
  built(['div', { contenteditable: 'true' }, row('a draft')]);
  built(['textarea', { class: 'new' }, 'a reply']);
  const element = built(row('one'));
  await watch();
  expect(changes).toEqual([said('one')]);
  element.setAttribute('contenteditable', 'true');
  expect(await after(() => element.replaceChildren('typed'))).toEqual([said('')]);
  expect(await after(() => element.replaceChildren('typed on'))).toEqual([]);
});

it('places never to be read are left out, and cut out', async () => {
  built(['nav', {}, row('menu')]);
  built(row('one ', ['span', { class: 'badge' }, 'Top']));
  await watch('nav', '.badge');
  expect(changes).toEqual([said('one')]);
});

it('tells where something never to be read came, went or changed, and nothing of the rest', async () => {
  const button = built(['button', { class: 'theirs' }, 'See translation']);
  const beside = built(['div', { class: 'row' }, row('first')]);
  beside.append(button);
  await watch('.theirs');
  await after(() => (button.textContent = 'See original'));
  expect(stirred).toEqual(['theirs']);
  await after(() => button.remove());
  await after(() => beside.append(built(['i', {}, 'liked'])));
  expect(stirred).toEqual(['theirs', 'row']);
  await after(() => beside.append(button));
  expect(stirred).toEqual(['theirs', 'row', 'row']);
});

it('a better rung, once it is there, takes over from the worse one', async () => {
  const worse = (text: string): Branch => ['p', { class: 'old' }, text];
  built(worse('one'));
  await watch();
  expect(expectSeen('one').rung).toBe(1);
  expect(await after(() => built(row('two')))).toEqual([{ said: ['two'], gone: ['one'], moved: [] }]);
  expect(expectSeen('two').rung).toBe(0);
  expect(await after(() => built(worse('three')))).toEqual([]);
});

it('tells what came near and went away, in view or ahead of it, and only while it is waited for', async () => {
  const above = built(row('above'));
  const inView = built(row('in view'));
  const far = built(row('far'));
  await watch();
  for (const one of seen.values()) watching.wait(one);
  FakeNearness.last.tell([
    { target: above, isIntersecting: true, top: -300 },
    { target: inView, isIntersecting: true, top: 100 },
    { target: far, isIntersecting: false, top: 9_000 },
  ]);
  expect(near).toEqual(['in view', 'ahead: above']);
  expect(left).toEqual([]);
  FakeNearness.last.tell([{ target: above, isIntersecting: false, top: -3_000 }]);
  expect(left).toEqual(['above']);
  expect([...seen.values()].map((one) => one.near)).toEqual([false, true, false]);
  watching.rest(expectSeen('in view'));
  expect([...FakeNearness.last.targets]).toEqual([above, far]);
  await after(() => above.remove());
  expect([...FakeNearness.last.targets]).toEqual([far]);
});

it('ends with its signal and leaves nothing: no observer, no call', async () => {
  const element = built(row('one'));
  await watch();
  watching.wait(expectSeen('one'));
  control.abort();
  expect([...FakeNearness.last.targets]).toEqual([]);
  const later = await after(() => {
    element.replaceChildren('two');
    built(row('three'));
    FakeNearness.last.tell([{ target: element, isIntersecting: true, top: 0 }]);
  });
  expect(later).toEqual([]);
  expect(near).toEqual([]);
});

it('does not watch a hidden tab, and catches up when it is looked at again', async () => {
  const hide = (hidden: boolean): void => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  const [kept, swapped, dropped] = ['kept', 'swapped', 'dropped'].map((one) => built(row(one)));
  await watch();
  hide(true);
  const meanwhile = await after(() => {
    swapped?.replaceChildren('other words');
    dropped?.remove();
    built(row('new'));
  });
  expect(meanwhile).toEqual([]);
  expect(await after(() => hide(false))).toEqual([
    { said: ['new', 'other words'], gone: ['dropped'], moved: ['kept', 'other words'] },
  ]);
  expect(await after(() => kept?.replaceChildren('and on'))).toEqual([said('and on')]);
});

it('ended before its first turn, it tells nothing', async () => {
  built(row('one'));
  const begun = watch();
  control.abort();
  await begun;
  expect(changes).toEqual([]);
});

it('writes nothing to the page', async () => {
  built(['div', {}, row(['b', { class: 'author' }, 'Jane'], ' first')]);
  const before = document.documentElement.cloneNode(true);
  await watch();
  for (const one of seen.values()) watching.wait(one);
  control.abort();
  expect(document.documentElement.isEqualNode(before)).toBe(true);
});
