import { boatCss, drawBoat, type BoatState } from '@/components/inline/Boat';
import type { EngineState } from '@/utils/domain/translation';
import { t, uiLang } from '@/utils/i18n';
import { send } from '@/utils/messages/client';
import type { EngineRow } from '@/utils/messages/protocol';
import { createHost } from '@/utils/page/mount';
import type { Platform } from '@/utils/platforms/platform';
import { changeSettings, loadSettings } from '@/utils/store/settings';
import type { Controls } from '@/entrypoints/feed.content/controls';
import type { Reading } from '@/entrypoints/feed.content/reading';

/** The boat at the page's edge: translations off here, how translation stands when it needs her, what was just done. */
export function showBoat(
  platform: Platform,
  reading: Reading,
  controls: Controls,
  signal: AbortSignal,
): void {
  const put = putBoat(platform, controls, signal);
  let engine: Standing = { engine: undefined, calls: false };
  const draw = (): void => put({ on: true, ...engine });
  reading.onEngines((rows, glossed) => {
    engine = standing(rows, glossed);
    draw();
  }, signal);
  controls.onChange(draw, signal);
}

/** The boat while translations rest here: the way back. */
export function showRestingBoat(platform: Platform, controls: Controls, signal: AbortSignal): void {
  putBoat(platform, controls, signal)({ on: false, engine: undefined, calls: false });
}

type Standing = Pick<BoatState, 'engine' | 'calls'>;

function putBoat(
  platform: Platform,
  controls: Controls,
  signal: AbortSignal,
): (state: Standing & { readonly on: boolean }) => void {
  const { host, root } = createHost('ferry-boat', boatCss);
  const draw = drawBoat(root, {
    onSwitch: (on) => void restHere(platform.id, on),
    onSetUp: () => void send('openRoom', { room: 'settings' }),
    onAnyway: () => controls.translateAnyway(),
    onUndo: () => {
      controls.said?.undo?.();
      controls.say(undefined);
    },
    onRead: () => controls.say(undefined),
  });
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return (state) => {
    const { said, other, anyway } = controls;
    draw({
      ...state,
      platform: platform.name[uiLang()],
      experimental: platform.experimental ?? false,
      other: anyway ? undefined : other,
      said: said && { text: said.text, undo: said.undo !== undefined },
    });
  };
}

async function restHere(id: string, on: boolean): Promise<void> {
  const { restingPlatforms } = await loadSettings();
  const others = restingPlatforms.filter((it) => it !== id);
  await changeSettings({ restingPlatforms: on ? others : [...others, id] });
}

/** How translation stands, in a sentence; silent while a real engine translates. */
function standing(rows: readonly EngineRow[], glossed: boolean): Standing {
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
