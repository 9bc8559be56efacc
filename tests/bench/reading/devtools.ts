import type { CDPSession } from '@playwright/test';

/** What a page holds, after its garbage is collected. */
export type Held = {
  readonly heapMb: number;
  readonly listeners: number;
  readonly nodes: number;
  /** Observers that extensions made: in the content scripts' own world. */
  readonly observers: number;
};

const kinds = ['MutationObserver', 'IntersectionObserver', 'ResizeObserver'];

/** Counts what a page holds. Observers in an extension's world are counted where there is one. */
export async function held(devtools: CDPSession): Promise<Held> {
  const worlds: number[] = [];
  const note = ({ context }: { context: { id: number; origin: string } }): void => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  };
  devtools.on('Runtime.executionContextCreated', note);
  await devtools.send('Runtime.enable');
  let observers = 0;
  for (const contextId of worlds)
    for (const kind of kinds) observers += await countOf(devtools, contextId, kind);
  await devtools.send('Runtime.disable');
  devtools.off('Runtime.executionContextCreated', note);

  await devtools.send('HeapProfiler.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage'); // what a finaliser let go
  await devtools.send('HeapProfiler.disable');
  await devtools.send('Performance.enable');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((it) => it.name === name)?.value ?? 0;
  return {
    heapMb: metric('JSHeapUsedSize') / 1024 / 1024,
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    observers,
  };
}

async function countOf(devtools: CDPSession, contextId: number, kind: string): Promise<number> {
  const objectGroup = 'counted';
  const { result } = await devtools.send('Runtime.evaluate', {
    expression: `${kind}.prototype`,
    contextId,
    objectGroup,
  });
  const { objects } = await devtools.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup,
  });
  const counted = await devtools.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await devtools.send('Runtime.releaseObjectGroup', { objectGroup });
  return Number(counted.result.value);
}
