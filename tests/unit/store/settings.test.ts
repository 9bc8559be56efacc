import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, keepSettingsAtHand, loadSettings } from '@/utils/store/settings';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('en');
});

const stored = (settings: object): Promise<void> => fakeBrowser.storage.local.set({ settings });

it.each([
  ['as 0.1 kept it: the first was wanted', { reads: ['zh'] }, 'zh', ['zh']],
  ['as 0.1 kept it: two', { reads: ['en', 'zh'] }, 'en', ['en', 'zh']],
  ['wants and reads', { wants: 'es', reads: ['es', 'pt'] }, 'es', ['es', 'pt']],
  ['what she wants she reads', { wants: 'ja', reads: ['en', 'ja'] }, 'ja', ['ja', 'en']],
])('%s', async (_, settings, wants, reads) => {
  await stored(settings);
  expect(await loadSettings()).toMatchObject({ wants, reads });
});

it('wanting another language does not unlearn the last', async () => {
  await stored({ wants: 'en', reads: ['en'], endpointUrl: 'https://own.example' });
  await changeSettings({ wants: 'es' });
  expect(await loadSettings()).toMatchObject({
    wants: 'es',
    reads: ['es', 'en'],
    endpointUrl: 'https://own.example',
  });
});

it('with nothing kept she wants and reads one language', async () => {
  const { wants, reads } = await loadSettings();
  expect(reads).toEqual([wants]);
});

it('at hand they are read once, and again when they changed, here or elsewhere, or could not be read', async () => {
  await stored({ wants: 'ja' });
  keepSettingsAtHand();
  const read = vi.spyOn(fakeBrowser.storage.local, 'get');
  read.mockRejectedValueOnce(new Error('the disk is away'));
  await expect(loadSettings()).rejects.toThrow('the disk is away');
  expect(await Promise.all([loadSettings(), loadSettings()])).toMatchObject([
    { wants: 'ja' },
    { wants: 'ja' },
  ]);
  await fakeBrowser.storage.local.set({ secrets: 1 });
  await loadSettings();
  expect(read).toHaveBeenCalledTimes(2);
  await stored({ wants: 'ko', reads: ['ko'] });
  expect(await loadSettings()).toMatchObject({ wants: 'ko' });
  await changeSettings({ wants: 'es' });
  expect(await loadSettings()).toMatchObject({ wants: 'es', reads: ['es', 'ko'] });
});
