import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { hearPage } from '@/utils/messages/page';
import { findOne } from '@/utils/page/find';
import { placeOf, type Place } from '@/utils/platforms';
import type { Platform, ReadSurface } from '@/utils/platforms/platform';
import { loadSettings, watchSettings, type Settings } from '@/utils/store/settings';
import { createControls, type Controls } from './controls';
import { createReading, type Reading } from './reading';

/** What runs while reading is on. Everything attached dies with the signal. */
export type ReadingFeatures = {
  readonly onSurface: readonly ((
    surface: ReadSurface,
    reading: Reading,
    controls: Controls,
    signal: AbortSignal,
  ) => void)[];
  readonly onReading: (platform: Platform, reading: Reading, controls: Controls, signal: AbortSignal) => void;
  /** Reading was on at this visit and rests now on this platform: the way back. */
  readonly onRest: (platform: Platform, controls: Controls, signal: AbortSignal) => void;
};

/**
 * Follows the address and the settings: runs `onSurface` for every read surface that is open, and nothing at all when
 * reading is off. A surface lying under an overlay (a feed under its note) goes on until its landmark leaves the page.
 */
export async function visit(ctx: ContentScriptContext, features: ReadingFeatures): Promise<void> {
  let settings = await loadSettings();
  const controls = createControls(settings.show);
  let place = placeOf(location.href);
  let stop: AbortController | undefined;
  let reading: Reading | undefined;
  let wasOn = false;
  let wasPrivate = false;
  const open = new Map<string, { readonly surface: ReadSurface; readonly stop: AbortController }>();

  const start = ({ platform, surface }: Place): Reading => {
    wasOn = true;
    stop = new AbortController();
    const started = createReading(settings, surface.private ?? false, stop.signal);
    features.onReading(platform, started, controls, stop.signal);
    return started;
  };
  const end = (): void => {
    stop?.abort();
    open.forEach((it) => it.stop.abort());
    open.clear();
    stop = undefined;
    reading = undefined;
  };
  const follow = (): void => {
    // Messages are read alone: nothing that watches another page may see them, nor the other way round.
    if (wasPrivate || place?.surface.private) end();
    wasPrivate = place?.surface.private ?? false;
    for (const [name, { surface, stop: leave }] of open) {
      if (place?.surface === surface || findOne(surface.landmark)) continue;
      leave.abort();
      open.delete(name);
    }
    if (!place || !isOn(settings, place)) {
      if (open.size === 0) end();
      if (place && settings.reading && wasOn && !wasPrivate) {
        stop = new AbortController();
        features.onRest(place.platform, controls, stop.signal);
      }
      return;
    }
    if (!reading) end(); // the boat of a rest
    reading ??= start(place);
    const { surface } = place;
    // Surfaces with the same list of texts are one page to a reader: For You, whose address follows the video in view.
    if ([...open.values()].some((it) => it.surface.texts === surface.texts)) return;
    const leave = new AbortController();
    open.set(surface.name, { surface, stop: leave });
    for (const run of features.onSurface) run(surface, reading, controls, leave.signal);
  };

  watchSettings((next) => {
    const isSame = sameButShow(settings, next);
    settings = next;
    controls.showAs(next.show);
    if (isSame) return;
    end(); // what she reads or which engines are on may have changed: begin anew
    follow();
  }, ctx.signal);
  hearPage(
    'translateScreen',
    () => {
      if (reading) controls.pressKey();
      return reading !== undefined;
    },
    ctx.signal,
  );
  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
    place = placeOf(newUrl.href);
    follow();
  });
  ctx.signal.addEventListener('abort', end, { once: true });
  follow();
}

function isOn({ reading, restingPlatforms, messages }: Settings, { platform, surface }: Place): boolean {
  if (surface.private && messages[platform.id] === undefined) return false;
  return reading && !restingPlatforms.includes(platform.id);
}

function sameButShow(one: Settings, other: Settings): boolean {
  return JSON.stringify({ ...one, show: '' }) === JSON.stringify({ ...other, show: '' });
}
