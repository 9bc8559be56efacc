import { seenWithin } from '@/utils/page/until';
import { find } from '@/utils/page/find';
import type { Carried } from './carry-run';
import { isOn } from './place';

/** Longer than anybody leaves a filled form standing. */
const WATCH_MS = 24 * 60 * 60_000;
/** How long a platform may take to list a post it has taken. */
const LISTED_MS = 30 * 60_000;

/**
 * Watches for what the person does with the filled form: the page leaving for where posts are after she pressed
 * Publish, then the post itself. Says nothing it has not seen; touches nothing.
 */
export async function watchSighting(run: Carried, signal: AbortSignal, onLeft: () => void): Promise<void> {
  const { published } = run.surface;
  let pressed = run.ticket.pressed || published.pressed === undefined;
  const watchPress = (event: MouseEvent): void => {
    if (!event.isTrusted || !isPublish(event)) return;
    pressed = true;
    void run.link.result('publish-watch');
  };
  const isPublish = ({ target }: Event): boolean =>
    published.pressed?.any.some((rung) => {
      const button = target instanceof Element ? target.closest(rung) : null;
      return button && (published.pressed?.says?.test(button.textContent) ?? true);
    }) ?? false;
  document.addEventListener('click', watchPress, { capture: true, signal });

  if (!(await seenWithin(() => isOn(published.on), WATCH_MS, signal))) return;
  onLeft();
  if (!pressed) {
    run.panel.remove(); // a menu leads there too
    return;
  }
  await run.link.sighting();
  run.panel.view.value = { ...run.panel.view.value, stage: { kind: 'submitted' } };
  if (run.ticket.scheduleAt !== undefined) return; // listed before it is live
  const url = await seenWithin(() => findPermalink(run), LISTED_MS, signal);
  if (url === undefined) return;
  await run.link.sighting(url);
  run.panel.view.value = { ...run.panel.view.value, stage: { kind: 'live', url } };
}

/** The link whose words begin this run's caption, alone or with its title in front; a list may cut them short. */
function findPermalink({ surface, ticket }: Carried): string | undefined {
  const { permalink } = surface.published;
  const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const { title, body } = ticket.variant;
  const captions = [body.kept, `${title?.kept ?? ''} ${body.kept}`].map(squeeze);
  const isOurs = (link: HTMLElement): boolean => {
    const words = squeeze(link.textContent).replace(/(?:…|\.\.\.)$/, '');
    return words !== '' && captions.some((caption) => caption.startsWith(words));
  };
  const link = permalink && find(permalink)?.elements.find(isOurs);
  return link instanceof HTMLAnchorElement ? link.href : undefined;
}
