import type { Delay } from '@/tests/sites/machinery/journal';
import type { Event as Happening } from '@/tests/sites/machinery/uploads';
import type { TrapName } from '@/tests/sites/traps';

export const query = new URLSearchParams(location.search);

const sprung = new Set((query.get('trap') ?? '').split(','));

/** Was this trap asked for in the address? */
export function trapped(name: TrapName): boolean {
  return sprung.has(name);
}

/** A number from the address, e.g. `?comments=200`. */
export function asked(name: string, otherwise: number): number {
  return Number(query.get(name) ?? otherwise);
}

/** Whether the comments keep to phrases that the toy model has learnt. */
export const onlyKnown: boolean = query.get('words') === 'known';
/** Whether people of many languages comment. */
export const fromEverywhere: boolean = query.get('words') === 'world';

/** The interface follows `?ui=`, else the browser. */
export const ui: 'zh' | 'en' = (
  query.get('ui') ?? (location.host.endsWith('rednote.com') ? navigator.language : 'zh')
).startsWith('zh')
  ? 'zh'
  : 'en';

/** A text of the interface. */
export function say(zh: string, en: string): string {
  return ui === 'zh' ? zh : en;
}

/** Calls the site's server; the page's own query goes along, so that the server knows the traps. */
export async function call<T>(path: string, body: unknown, also = ''): Promise<T> {
  const raw = body instanceof Blob;
  const response = await fetch(`/__shore/api/${path}?${query.toString()}${also}`, {
    method: 'POST',
    body: raw ? body : JSON.stringify(body),
    headers: { 'content-type': raw ? 'application/octet-stream' : 'application/json' },
  });
  const answer = (await response.json()) as T & { message?: string };
  if (!response.ok) throw new Error(answer.message);
  return answer;
}

/** Tells the server what happened, also while the page is leaving. */
export function report(kind: Happening['kind']): void {
  navigator.sendBeacon('/__shore/api/event', JSON.stringify({ kind }));
}

const unsent: Delay[] = [];
let upload: number | undefined;

/** From here on this page's delays belong to an upload. */
export function delaysBelongTo(id: number): void {
  upload = id;
  for (const delay of unsent.splice(0)) send(delay);
}

/** Makes the visitor wait, and declares it: the bench takes this time off its figures. */
export async function pause(name: string, ms: number): Promise<void> {
  const from = now();
  await new Promise((done) => setTimeout(done, ms));
  declare({ name, from, to: now() });
}

export function declare(delay: Delay): void {
  if (upload === undefined) unsent.push(delay);
  else send(delay);
}

export function now(): number {
  return performance.timeOrigin + performance.now();
}

function send(delay: Delay): void {
  navigator.sendBeacon(`/__shore/api/delay/${upload}`, JSON.stringify(delay));
}
