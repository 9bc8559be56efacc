import type { BrowserContext } from '@playwright/test';
import { launchFerry, type Ferry } from '@/tests/e2e/support/ferry';
import { missTwice } from '@/tests/e2e/support/health';
import { changeSettings } from '@/tests/e2e/support/settings';
import type { Shore } from '@/tests/sites/server';
import { placeOf, platforms } from '@/utils/platforms';
import type { InPage } from './in-page';
import type { MutationName } from './mutations';
import type { SavedPage } from './saved-pages';
import { standAt } from './stand-at';

/** A page that reads no more after a change. */
export type Failure = { readonly page: SavedPage; readonly mutation: MutationName };

/** Ferry lets a page settle for ten seconds before it judges. */
const patienceMs = 30_000;

/**
 * Those of the failures of which the built Ferry tells in the page itself, in Chromium: at the third visit such as this,
 * by a notice a person sees.
 */
export async function toldIn(
  shore: Shore,
  script: string,
  failures: readonly Failure[],
): Promise<readonly Failure[]> {
  if (failures.length === 0) return [];
  const ferry = await launchFerry('chromium', shore);
  try {
    const told: Failure[] = [];
    for (const some of oneOfEachSurface(failures)) {
      await visitedTwiceInVain(ferry);
      const seen = await Promise.all(some.map((failure) => isToldOn(ferry.chromium(), script, failure)));
      told.push(...some.filter((_, at) => seen[at]));
    }
    return told;
  } finally {
    await ferry.close();
  }
}

async function isToldOn(
  context: BrowserContext,
  script: string,
  { page, mutation }: Failure,
): Promise<boolean> {
  const tab = await context.newPage();
  try {
    await standAt(tab, page.url, script);
    await tab.evaluate(([html, change]) => (globalThis as unknown as InPage).stand(html, change), [
      page.html,
      mutation,
    ] as const);
    const notice = tab.locator('ferry-health [role="status"]:not(:empty)');
    await notice.waitFor({ state: 'visible', timeout: patienceMs });
    return true;
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'TimeoutError') return false;
    throw thrown;
  } finally {
    await tab.close();
  }
}

/** Groups in which no surface comes twice: what one page shows of a surface would count for the other. */
function oneOfEachSurface(failures: readonly Failure[]): readonly (readonly Failure[])[] {
  const groups: Failure[][] = [];
  for (const failure of failures) {
    const isApart = (group: readonly Failure[]): boolean =>
      group.every((other) => surfaceOf(other) !== surfaceOf(failure));
    const group = groups.find(isApart);
    if (group) group.push(failure);
    else groups.push([failure]);
  }
  return groups;
}

function surfaceOf({ page }: Failure): string {
  const place = placeOf(page.url);
  if (!place) throw new Error(`nothing is read at ${page.url}`);
  return `${place.platform.id}.${place.surface.name}`;
}

/** Every probe of every surface, as after two visits in vain; messages are read too. */
async function visitedTwiceInVain(ferry: Ferry): Promise<void> {
  const probes = platforms.flatMap(({ id, surfaces }) =>
    surfaces.flatMap(({ name, texts }) =>
      texts.map(({ kind }) => ({ platform: id, surface: name, probe: kind })),
    ),
  );
  await missTwice(ferry, ...probes);
  await changeSettings(ferry, {
    messages: Object.fromEntries(platforms.map(({ id }) => [id, 'on-device' as const])),
  });
}
