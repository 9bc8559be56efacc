import { placeOf } from '@/utils/platforms';
import { mutations, type MutationName } from './mutations';
import { stillReads, textsOf, wordsByKind } from './reading';

/** How one page took one change. */
export type Survival = {
  readonly mutation: MutationName;
  readonly reads: boolean;
  /** Texts of each kind before and after, for whoever mends a platform. */
  readonly counts: Readonly<Record<string, readonly [number, number]>>;
};

/** Every change in turn, each on the page as it was saved. Runs where the page stands, at its own address. */
async function churn(html: string): Promise<readonly Survival[]> {
  const place = placeOf(location.href);
  if (!place) throw new Error(`nothing is read at ${location.href}`);
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
      counts: Object.fromEntries(
        [...before].map(([kind, said]) => [kind, [said.length, after.get(kind)?.length ?? 0]]),
      ),
    });
  }
  return survivals;
}

/** The page as it stands after one change; nobody who watches the document sees it before. */
function stand(html: string, mutation: MutationName): void {
  const page = parse(html);
  mutations[mutation](page, []);
  show(page);
}

function put(html: string): void {
  show(parse(html));
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function show(page: Document): void {
  document.replaceChild(document.adoptNode(page.documentElement), document.documentElement);
}

/** What whoever drives the page may call there. */
const inPage = { churn, stand };
export type InPage = typeof inPage;

Object.assign(globalThis, inPage);
