import { endsOf, isDirection, type Direction, type ReadLang } from './language';
import type { EngineState } from './translation';

/** What one model of Mozilla's carries: every one is to English or from it. */
export type ModelDirection = Extract<Direction, `${ReadLang}-en` | `en-${ReadLang}`>;

export function isModelDirection(text: unknown): text is ModelDirection {
  return isDirection(text) && (text.startsWith('en-') || text.endsWith('-en'));
}

/** The models a direction takes, in the order they are asked: one, or two by way of English. */
export function routeOf(direction: Direction): readonly ModelDirection[] {
  if (isModelDirection(direction)) return [direction];
  const { from, to } = endsOf(direction);
  return [`${from}-en`, `en-${to}`].filter(isModelDirection);
}

/** A model as it stands on this device; `state` is undefined when nothing was ever asked of it. */
export type Leg = { readonly bytes: number; readonly state: EngineState | undefined };

/** How a direction stands by the models it takes: as far as the one that is furthest behind, sizes and shares as of all. */
export function stateOfRoute(legs: readonly Leg[]): EngineState {
  const find = (kind: EngineState['kind']): EngineState | undefined =>
    legs.find(({ state }) => state?.kind === kind)?.state;
  const sum = (weigh: (leg: Leg) => number): number => legs.reduce((all, leg) => all + weigh(leg), 0);
  if (find('downloading'))
    return {
      kind: 'downloading',
      share: sum(({ bytes, state }) => bytes * shareOf(state)) / sum((leg) => leg.bytes),
    };
  const hitch = find('failed') ?? find('stalled');
  if (hitch) return hitch;
  const missing = sum(({ bytes, state }) => (state?.kind === 'ready' ? 0 : bytes));
  return missing === 0 ? { kind: 'ready' } : { kind: 'needs-click', bytes: missing };
}

function shareOf(state: EngineState | undefined): number {
  if (state?.kind === 'downloading') return state.share;
  return state?.kind === 'ready' ? 1 : 0;
}
