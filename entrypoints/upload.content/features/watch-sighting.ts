import { seenWithin } from '@/utils/page/until';
import { find } from '@/utils/page/find';
import { overhear } from '@/utils/page/page-world';
import type { Listed, Overheard, Probe, WallName } from '@/utils/platforms/platform';
import type { FillStage } from '@/components/inline/FillPanel';
import type { Carried } from './carry-run';
import { findWall } from './patience';
import { isOn, isPublished } from './place';

/** Longer than anybody leaves a filled form standing. */
export const WATCH_MS = 24 * 60 * 60_000;
/** How long a platform may take to list a post it has taken. */
const LISTED_MS = 30 * 60_000;

/**
 * Watches for what the person does with the filled form: the page leaving for where posts are after she pressed
 * Publish, then the post itself. Says nothing it has not seen; touches nothing.
 */
export async function watchSighting(run: Carried, signal: AbortSignal, onLeft: () => void): Promise<void> {
  const { outcome, scheduleAt } = run.ticket;
  const overheard = overhearPost(run.surface.published.overheard, signal);
  if (outcome?.kind !== 'submitted') {
    if (!(await leaves(run, signal, onLeft))) return;
    await run.link.sighting({});
    show(run, { kind: 'submitted' });
  }
  if (scheduleAt !== undefined) return; // listed before it is live
  let listed = outcome?.kind === 'submitted' && outcome.listed === true;
  const others = new Set<string>();
  const look = (): Seen | undefined => {
    const url = overheard();
    const seen = url === undefined || others.has(url) ? findPost(run, others) : { url };
    return seen?.url === undefined && listed ? undefined : seen;
  };
  const deadlineMs = run.surface.published.listed ? WATCH_MS : LISTED_MS;
  for (;;) {
    const seen = await seenWithin(look, deadlineMs, signal);
    if (!seen) return;
    const { url } = seen;
    const isOurs = await run.link.sighting(url === undefined ? { listed: true } : { url });
    if (!isOurs && url !== undefined) {
      others.add(url); // an older post with the same words
      continue;
    }
    show(run, url === undefined ? { kind: 'listed' } : { kind: 'live', url });
    if (url !== undefined) return;
    listed = true;
  }
}

/**
 * Whether the page has left for where posts are, with her press of Publish before it. A question that follows the press
 * takes it back until she has answered with yes; what else the page wants of her meanwhile is told.
 */
async function leaves(run: Carried, signal: AbortSignal, onLeft: () => void): Promise<boolean> {
  const { published } = run.surface;
  let pressed = run.ticket.pressed || published.pressed === undefined;
  let asked = false;
  const watchPress = (event: MouseEvent): void => {
    if (!event.isTrusted) return;
    if (!isAt(published.pressed, event) && !(asked && isAt(published.confirmed, event))) return;
    pressed = true;
    void run.link.result('publish-watch');
  };
  document.addEventListener('click', watchPress, { capture: true, signal });

  const isTaken = (): boolean => {
    // What a page says counts after her press alone: it may say so of another post.
    if ((published.on !== undefined || pressed) && isPublished(run.surface)) return true;
    const { kind } = run.panel.view.value.stage;
    if (kind === 'filling' || kind === 'checking') return false; // a fill looks for itself
    const wall = findWall(run.surface);
    tellWall(run, wall);
    const asks = published.confirmed !== undefined && wall === 'question';
    if (asks && !asked && pressed) {
      pressed = false;
      void run.link.intent('publish-watch');
    }
    asked = asks;
    return false;
  };
  if (!(await seenWithin(isTaken, WATCH_MS, signal))) return false;
  onLeft();
  if (!pressed) run.panel.remove(); // a menu leads there too
  return pressed;
}

/** What the page wants of her over a form that is full, in words, as long as it stands there. */
function tellWall({ panel }: Carried, wall: WallName | undefined): void {
  const { stage } = panel.view.value;
  const told = stage.kind === 'wall' && stage.filled ? stage : undefined;
  if (wall && (stage.kind === 'filled' || (told && told.wall !== wall)))
    panel.view.value = { ...panel.view.value, stage: { kind: 'wall', wall, filled: true } };
  else if (!wall && told) panel.view.value = { ...panel.view.value, stage: { kind: 'filled' } };
}

/** Whether an event is one of an element of this probe, or of what is inside it. */
function isAt(probe: Probe | undefined, { target }: Event): boolean {
  return (
    target instanceof Element &&
    (probe?.any.some((rung) => {
      const button = target.closest(rung);
      return button && (probe.says?.test(button.textContent) ?? true);
    }) ??
      false)
  );
}

/** The address of the last post the page was told of. Whether such a page can be is for the background to say. */
function overhearPost(at: Overheard | undefined, signal: AbortSignal): () => string | undefined {
  let url: string | undefined;
  const hear = (code: string): void => {
    if (at && /^[\w-]{5,32}$/.test(code)) url = at.post.replace('{code}', code);
  };
  if (at) overhear(at, hear, signal);
  return () => url;
}

/** The post as a page shows it: with its address, or only in a list. */
type Seen = { readonly url: string | undefined };

/** The run's post, where this page shows it; `others` are known not to be it. */
function findPost(run: Carried, others: ReadonlySet<string>): Seen | undefined {
  const { permalink, listed } = run.surface.published;
  if (listed && isOn(listed.on)) return findRow(run, listed, others);
  const url = permalink && findLink(run, permalink, others);
  return url === undefined ? undefined : { url };
}

/**
 * The address of the link beside what the page said, or of the one whose words begin this run's caption, alone or with
 * its title in front; a list may cut them short.
 */
function findLink(
  { surface, ticket: { variant } }: Carried,
  permalink: Probe,
  others: ReadonlySet<string>,
): string | undefined {
  const { address, said } = surface.published;
  const { title, body } = variant;
  const captions = [body.kept, `${title?.kept ?? ''} ${body.kept}`].map(squeeze);
  const urlOf = (link: HTMLElement): string | undefined => {
    if (!(link instanceof HTMLAnchorElement)) return undefined;
    if (!address) return link.href;
    const [, name] = address.of.exec(link.href) ?? [];
    return name && address.is + name;
  };
  const isOurs = (link: HTMLElement): boolean => {
    const words = squeeze(link.textContent).replace(/(?:…|\.\.\.)$/, '');
    return words !== '' && captions.some((caption) => caption.startsWith(words));
  };
  const urls = find(permalink)
    ?.elements.filter((it) => said !== undefined || isOurs(it))
    .map(urlOf);
  return urls?.find((url) => url !== undefined && !others.has(url));
}

/** The first row with this run's title. It has no address as long as the row says that nobody else sees the post. */
function findRow(
  { ticket }: Carried,
  { row, title, unseen, id }: Listed,
  others: ReadonlySet<string>,
): Seen | undefined {
  const wanted = squeeze(ticket.variant.title?.kept ?? '');
  const isOurs = (it: HTMLElement): boolean =>
    wanted !== '' && squeeze(it.querySelector(title)?.textContent ?? '') === wanted;
  for (const it of find(row)?.elements.filter(isOurs) ?? []) {
    const [known] = id.is.exec(it.getAttribute(id.attribute) ?? '') ?? [];
    const isOpen = known !== undefined && !unseen.test(squeeze(it.textContent).replace(wanted, ''));
    const url = isOpen ? `${id.at}${known}` : undefined;
    if (url === undefined || !others.has(url)) return { url };
  }
  return undefined;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function show({ panel }: Carried, stage: FillStage): void {
  panel.view.value = { ...panel.view.value, stage };
}
