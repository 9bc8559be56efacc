import { isReadPlace, placeOf } from '@/utils/platforms';
import { mutations, type MutationName } from './mutations';
import { isTold, stillReads, textsOf, wordsByKind } from './reading';

/** How one page took one change. `told`: Ferry would say that the site changed. */
export type Survival = {
  readonly mutation: MutationName;
  readonly reads: boolean;
  readonly told: boolean;
  /** Texts of each kind before and after, for whoever mends a platform. */
  readonly counts: Readonly<Record<string, readonly [number, number]>>;
};

/** Every change in turn, each on the page as it was saved. Runs where the page stands, at its own address. */
async function churn(html: string): Promise<readonly Survival[]> {
  const place = placeOf(location.href);
  if (!place || !isReadPlace(place)) throw new Error(`nothing is read at ${location.href}`);
  const { surface } = place;
  put(html);
  const before = wordsByKind(surface, await textsOf(surface));
  const survivals: Survival[] = [];
  for (const mutation of Object.keys(mutations) as MutationName[]) {
    put(html);
    const texts = await textsOf(surface);
    mutations[mutation](
      document,
      texts.map(({ element }) => element),
    );
    const after = wordsByKind(surface, await textsOf(surface));
    survivals.push({
      mutation,
      reads: stillReads(before, after),
      told: isTold(surface),
      counts: Object.fromEntries(
        [...before].map(([kind, said]) => [kind, [said.length, after.get(kind)?.length ?? 0]]),
      ),
    });
  }
  return survivals;
}

function put(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.replaceChild(document.adoptNode(page.documentElement), document.documentElement);
}

Object.assign(globalThis, { churn });
