import { ProblemError, type Problem } from '@/utils/domain/problem';
import { pause } from './pause';

/** What goes with one request, for the ledger. */
export type Leaving = { readonly host: string; readonly characters: number; readonly surface: string };

/**
 * Called before each request goes, a second attempt too.
 * @throws ProblemError when it must not go: the engine's cap is reached, or it cannot be written down.
 */
export type Leave = (leaving: Leaving) => Promise<void>;

/** One question to an engine that is not on this device. */
export type Question = {
  readonly url: string;
  /** Where a key may be. It goes into the request and nowhere else. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: object;
  /** What is in `body` of hers and of what she reads. */
  readonly texts: readonly string[];
};

export type Asking = {
  readonly surface: string;
  readonly leave: Leave;
  readonly signal: AbortSignal;
  /** What this service means by a refusal the usual codes do not say; `body` is its own words, for looking at only. */
  readonly meant?: (status: number, body: string) => Problem | undefined;
};

/** A service's problem, and how long (ms) it asked to be left in peace. Without a cause: that may hold her address. */
export class AskError extends ProblemError {
  readonly restMs: number | undefined;

  constructor(problem: Problem, restMs?: number) {
    super(problem);
    this.restMs = restMs;
  }
}

/** Chrome ends a worker whose fetch is silent for 30 s (developer.chrome.com, service worker lifecycle, 2026-11). */
const DEADLINE_MS = 20_000;
const ATTEMPTS = 3;
/** The first pause; each next is twice as long. */
const PAUSE_MS = 500;
/** A reader waits no longer than this for a service that says when it is ready again; the next engine does not. */
const LONGEST_PAUSE_MS = 4_000;
/** However long a service asks for. */
const LONGEST_REST_MS = 3_600_000;

/**
 * Asks, and again after a pause when the service is busy or broken (429, 5xx, an answer cut off), honouring its
 * `Retry-After`. Answers what was in the JSON; undefined when it was none.
 * @throws ProblemError engine_key, engine_quota, engine_busy, engine_down, engine_slow, engine_unreachable,
 *   engine_not_there, engine_answer, what `meant` and `leave` say; the signal's reason.
 */
export async function ask(question: Question, asking: Asking): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await askOnce(question, asking);
    } catch (thrown) {
      const ms = thrown instanceof AskError ? pauseAfter(thrown, attempt) : undefined;
      if (ms === undefined || attempt === ATTEMPTS) throw thrown;
      await pause(ms, asking.signal);
    }
  }
}

/** Half as much again or nothing more, so that two tabs turned away together do not come back together. */
function pauseAfter({ problem, restMs }: AskError, attempt: number): number | undefined {
  if (problem.code !== 'engine_busy' && problem.code !== 'engine_down') return undefined;
  const ms = restMs ?? PAUSE_MS * 2 ** (attempt - 1) * (1 + Math.random() / 2);
  return ms <= LONGEST_PAUSE_MS ? ms : undefined;
}

async function askOnce(
  { url, headers, body, texts }: Question,
  { surface, leave, signal, meant }: Asking,
): Promise<unknown> {
  signal.throwIfAborted();
  await leave({ host: new URL(url).host, characters: charactersOf(texts), surface });
  const deadline = AbortSignal.timeout(DEADLINE_MS);
  let response: Response;
  let said: string;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, deadline]),
    });
  } catch {
    signal.throwIfAborted();
    throw new AskError({ code: deadline.aborted ? 'engine_slow' : 'engine_unreachable', again: true });
  }
  try {
    said = await response.text();
  } catch {
    signal.throwIfAborted();
    throw new AskError({ code: deadline.aborted ? 'engine_slow' : 'engine_down', again: true });
  }
  if (!response.ok)
    throw new AskError(meant?.(response.status, said) ?? problemOfStatus(response.status), restOf(response));
  return jsonOf(said);
}

function problemOfStatus(status: number): Problem {
  if (status === 401 || status === 403) return { code: 'engine_key', again: false };
  if (status === 402) return { code: 'engine_quota', again: false };
  if (status === 404) return { code: 'engine_not_there', again: false };
  if (status === 429) return { code: 'engine_busy', again: true };
  if (status >= 500) return { code: 'engine_down', again: true };
  return { code: 'engine_answer', again: false };
}

/** `Retry-After`: seconds, or a date (RFC 9110, 10.2.3). */
function restOf({ headers }: Response): number | undefined {
  const said = headers.get('retry-after')?.trim();
  if (!said) return undefined;
  const ms = /^\d+$/.test(said) ? Number(said) * 1_000 : Date.parse(said) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), LONGEST_REST_MS);
}

function jsonOf(said: string): unknown {
  try {
    return JSON.parse(said);
  } catch {
    return undefined;
  }
}

/** As services bill: Unicode code points. */
function charactersOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Array.from(text).length, 0);
}
