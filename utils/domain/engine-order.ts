import { engineIds, type EngineId } from './translation';

/** The order she chose, first choice first: `all`, and what differs for one direction (`zh-en`) under its name. */
export type EngineOrder = Readonly<Record<string, readonly EngineId[]>>;

/** Every engine in the order it is tried for a direction. The gloss is always last: it can always say something. */
export function orderOf(order: EngineOrder, direction: string): readonly EngineId[] {
  const chosen = order[direction] ?? order['all'] ?? [];
  const known = chosen.filter((id) => id !== 'gloss' && engineIds.includes(id));
  // What she has not placed yet (a new engine) stands where it does by default: before what follows it there.
  return engineIds.reduceRight<readonly EngineId[]>((placed, id, at) => {
    if (placed.includes(id)) return placed;
    const next = placed.findIndex((other) => engineIds.indexOf(other) > at);
    return next === -1 ? [...placed, id] : placed.toSpliced(next, 0, id);
  }, known);
}

/** The same order with `engine` right on the other side of `neighbour`. */
export function movedPast(
  order: readonly EngineId[],
  engine: EngineId,
  neighbour: EngineId,
): readonly EngineId[] {
  const others = order.filter((id) => id !== engine);
  const wasBefore = order.indexOf(engine) < order.indexOf(neighbour);
  return others.toSpliced(others.indexOf(neighbour) + (wasBefore ? 1 : 0), 0, engine);
}
