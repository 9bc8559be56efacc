import { expect, test } from '@/tests/e2e/support/test';

test('Ferry is in the browser, under its own name', async ({ ferry }) => {
  const manifest = await ferry.inside(() => {
    type Api = { runtime: { getManifest(): { name: string; version: string } } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (browser ?? chrome).runtime.getManifest();
  });
  expect(manifest.name).toBe('Ferry');
});

test('what is stored outlives the background and the browser, and not a reset', async ({ ferry }) => {
  const stored = (): Promise<unknown> =>
    ferry.inside(async () => {
      type Api = { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return (await (browser ?? chrome).storage.local.get('probe'))['probe'];
    });
  await ferry.inside(async () => {
    type Api = { storage: { local: { set(value: object): Promise<void> } } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    await (browser ?? chrome).storage.local.set({ probe: 'kept' });
  });
  await ferry.restartWorker();
  expect(await stored()).toBe('kept');
  await ferry.restartBrowser();
  expect(await stored()).toBe('kept');
  await ferry.reset();
  expect(await stored()).toBeUndefined();
});
