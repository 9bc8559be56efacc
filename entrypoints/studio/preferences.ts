import { signal, type ReadonlySignal } from '@preact/signals';
import { changeSettings, loadSettings, watchSettings, type Settings } from '@/utils/store/settings';

/** What the person chose, live in this page; undefined while it is read. */
export type Preferences = {
  readonly settings: ReadonlySignal<Settings | undefined>;
  readonly change: (change: Partial<Settings>) => void;
};

export function openPreferences(stop: AbortSignal): Preferences {
  const settings = signal<Settings | undefined>(undefined);
  watchSettings((changed) => (settings.value = changed), stop);
  void loadSettings().then((loaded) => (settings.value = loaded));
  return { settings, change: (change) => void changeSettings(change) };
}
