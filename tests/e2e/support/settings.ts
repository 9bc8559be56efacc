import type { Settings } from '@/utils/store/settings';
import type { Ferry } from './ferry';

/** Changes what the person chose, as Studio would. */
export async function changeSettings(ferry: Ferry, change: Partial<Settings>): Promise<void> {
  await ferry.inside(async (more) => {
    type Api = {
      storage: {
        local: { get(key: string): Promise<{ settings?: object }>; set(value: object): Promise<void> };
      };
    };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local } = (browser ?? chrome).storage;
    await local.set({ settings: { ...(await local.get('settings')).settings, ...more } });
  }, change);
}
