import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { engineStates } from '@/entrypoints/background/jobs/models';
import { translate } from '@/entrypoints/background/jobs/translate';
import { sentenceEngines } from '@/entrypoints/engines/sentence-engines';
import { isRemote } from '@/utils/domain/translation';
import type { Sender } from '@/utils/messages/server';
import { isMessages, platforms } from '@/utils/platforms';
import { db } from '@/utils/store/db';
import { keepSecret } from '@/utils/store/secrets';
import { changeSettings } from '@/utils/store/settings';

/*
 * Every engine that is not on this device is set up here and is asked first; her own server answers. `sent` is what went
 * to any server.
 */
const text = '我周五之前要送人，来得及吗';
const addresses = platforms.flatMap(({ id, samples }) =>
  Object.values(samples)
    .flat()
    .filter((url) => isMessages(url))
    .map((url) => ({ id, url })),
);
let sent: string[];

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('en');
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await Promise.all(db.tables.map((table) => table.clear()));
  await keepSecret('endpoint-key', 'k');
  await keepSecret('deepl-key', 'k:fx');
  await keepSecret('chat-key', 'k');
  await changeSettings({
    wants: 'en',
    reads: ['en'],
    endpointUrl: 'https://translate.example.org',
    deepl: true,
    chatUrl: 'https://chat.example.org/v1',
    chatModel: 'any',
  });
  for (const engine of sentenceEngines) engine.forget(); // what failed in another test rests
  sent = [];
  vi.stubGlobal('fetch', (input: string | URL | Request, init?: RequestInit) => {
    const url = input instanceof Request ? input.url : String(input);
    const body = typeof init?.body === 'string' ? init.body : '';
    if (url.startsWith('https:')) sent.push(body || url);
    if (!url.startsWith('https://translate.example.org')) return Promise.reject(new Error('no network'));
    const { q } = JSON.parse(body) as { q: readonly string[] };
    return Promise.resolve(Response.json({ translatedText: q.map(() => 'said') }));
  });
});
afterEach(() => vi.unstubAllGlobals());

type How = { readonly private?: boolean; readonly fresh?: boolean };
const ask = (sender: Partial<Sender>, how: How = {}, words = text) =>
  translate({ texts: [words], to: 'en', reads: ['en'], ...how }, { tabId: 1, url: undefined, ...sender });
const elsewhere = 'https://www.tiktok.com/@someone/video/7300000000000000001';

it('there are messages on TikTok and on Instagram', () => {
  expect([...new Set(addresses.map(({ id }) => id))].sort()).toEqual(['instagram', 'tiktok']);
});

it('what everybody may see does go to her server: this test would notice', async () => {
  await ask({ url: elsewhere, tabUrl: elsewhere });
  expect(sent.filter((body) => body.includes(text)).length).toBeGreaterThan(1);
});

it.each(addresses)('as it comes, nobody is asked about $url', async ({ id, url }) => {
  const platform = `https://www.${id}.com/`;
  const ways: readonly [Partial<Sender>, How][] = [
    [{ url }, {}],
    [{ url, tabUrl: url }, { fresh: true }],
    // The page was loaded elsewhere and changed its address.
    [{ url: elsewhere, tabUrl: url }, {}],
    // She has left it when the question arrives.
    [{ url: platform, tabUrl: platform }, { private: true }],
    [{}, { private: true }],
  ];
  for (const [sender, more] of ways) expect(await ask(sender, more)).toEqual([{ kind: 'stays' }]);
  expect(sent).toEqual([]);
});

it.each(addresses)('switched on, engines on this device only: $url', async ({ id, url }) => {
  await changeSettings({ messages: { [id]: 'on-device' } });
  for (const fresh of [false, true])
    for (const sender of [{ url }, { url: elsewhere, tabUrl: url }])
      await ask(sender, { private: true, fresh });
  expect(sent).toEqual([]);
  const rows = await engineStates({ direction: 'zh-en' }, { tabId: 1, url });
  expect(rows.filter(({ engine }) => isRemote(engine))).toEqual([]);
  expect(rows.length).toBeGreaterThan(0);
});

it.each(addresses)('her word for one platform opens no other: $url', async ({ id, url }) => {
  const others = platforms.filter((platform) => platform.id !== id).map((other) => [other.id, 'any-engine']);
  await changeSettings({ messages: Object.fromEntries(others) as Record<string, 'any-engine'> });
  expect(await ask({ url })).toEqual([{ kind: 'stays' }]);
  expect(sent).toEqual([]);
});

it.each(addresses)(
  'with her word the servers get them, and no translation is kept: $url',
  async ({ id, url }) => {
    await changeSettings({ messages: { [id]: 'any-engine' } });
    await ask({ url }, { private: true, fresh: true });
    expect(sent.join()).toContain(text);
    await ask({ url: elsewhere }, { fresh: true }, '这句话谁都可以看');
    await vi.waitFor(async () => expect(await db.translations.count()).toBe(1)); // of what everybody may see
  },
);
