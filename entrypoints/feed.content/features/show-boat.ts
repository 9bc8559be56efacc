import { boatCss, drawBoat, type BoatState } from '@/components/inline/Boat';
import type { EngineState } from '@/utils/domain/translation';
import { t, uiLang } from '@/utils/i18n';
import { send } from '@/utils/messages/client';
import type { EngineRow } from '@/utils/messages/protocol';
import { createHost } from '@/utils/page/mount';
import type { Platform } from '@/utils/platforms/platform';
import { changeSettings, loadSettings } from '@/utils/store/settings';
import type { Reading } from '@/entrypoints/feed.content/reading';

/** The boat at the page's edge: translations off here, and how translation stands when it needs her. */
export function showBoat(platform: Platform, reading: Reading, signal: AbortSignal): void {
  const draw = putBoat(platform, signal);
  reading.onEngines((rows, glossed) => draw({ on: true, ...standing(rows, glossed) }), signal);
}

/** The boat while translations rest here: the way back. */
export function showRestingBoat(platform: Platform, signal: AbortSignal): void {
  putBoat(platform, signal)({ on: false, engine: undefined, calls: false });
}

function putBoat(platform: Platform, signal: AbortSignal): (state: Omit<BoatState, 'platform'>) => void {
  const { host, root } = createHost('ferry-boat', boatCss);
  const draw = drawBoat(root, {
    onSwitch: (on) => void restHere(platform.id, on),
    onSetUp: () => void send('openRoom', { room: 'settings' }),
  });
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return (state) => draw({ ...state, platform: platform.name[uiLang()] });
}

async function restHere(id: string, on: boolean): Promise<void> {
  const { restingPlatforms } = await loadSettings();
  const others = restingPlatforms.filter((it) => it !== id);
  await changeSettings({ restingPlatforms: on ? others : [...others, id] });
}

/** How translation stands, in a sentence; silent while a real engine translates. */
function standing(
  rows: readonly EngineRow[],
  glossed: boolean,
): { engine: string | undefined; calls: boolean } {
  if (!glossed) return { engine: undefined, calls: false };
  const find = <K extends EngineState['kind']>(kind: K) =>
    rows
      .map(({ state }) => state)
      .find((state): state is Extract<EngineState, { kind: K }> => state.kind === kind);
  const downloading = find('downloading');
  if (downloading)
    return { engine: t('read_engine_downloading', Math.round(downloading.share * 100)), calls: false };
  const click = find('needs-click');
  if (click?.bytes) return { engine: t('read_engine_click', Math.round(click.bytes / 1e6)), calls: true };
  return { engine: t('read_engine_gloss'), calls: true };
}
