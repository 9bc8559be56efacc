import type { Ferry } from '@/tests/e2e/support/ferry';
import { rowsOf } from '@/tests/e2e/support/rows';
import type { Tab } from '@/tests/e2e/support/tab';
import { expect, test } from '@/tests/e2e/support/test';
import { until } from '@/tests/e2e/support/until';
import type { LedgerLine } from '@/utils/domain/ledger';

/* Engines she sets up herself, and the ledger of what they were sent. */
const note = 'https://www.xiaohongshu.com/explore/66a1f0c0000000000d00c0de?xsec_token=shore&comments=12';
const words = 'ferry-translation >>> .said .words';
const deeplKey = 'k-never-seen:fx';

async function readNote(ferry: Ferry, mark: string): Promise<Tab> {
  const tab = await ferry.open(note);
  await tab.waitFor({ css: words, text: mark });
  await tab.scroll(700, '.note-scroller');
  await until('every comment in view is translated', async () => {
    const { shown, waiting } = await tab.evaluate(() => {
      const hosts = [...document.querySelectorAll('ferry-translation')].filter((host) => {
        const { top, bottom } = host.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
      const said = hosts.filter((host) => host.shadowRoot?.querySelector('.said .words'));
      return { shown: said.length, waiting: hosts.length - said.length };
    });
    return shown > 2 && waiting === 0;
  });
  return tab;
}

/** The Han letters of each comment and of the translation under it: the replicas carry every sentence back. */
function lettersOf(tab: Tab): Promise<readonly (readonly [string, string])[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('ferry-translation')]
      .filter((host) => host.shadowRoot?.querySelector('.said .words'))
      .map((host) => {
        const letters = (text: string | null | undefined): string =>
          ((text ?? '').replaceAll(/\[\p{L}+R?\]/gu, '').match(/\p{Script=Han}/gu) ?? []).join('');
        const original = host.previousElementSibling ?? host.parentElement?.nextElementSibling;
        return [
          letters(original?.textContent),
          letters(host.shadowRoot?.querySelector('.said .words')?.textContent),
        ];
      }),
  );
}

/** Asked as a page of Ferry's own would have it. */
function ask(tab: Tab, text: string): Promise<string | undefined> {
  return tab.evaluate(async (asked) => {
    type Answer = { translated?: { engine: string } };
    type Api = { runtime: { sendMessage(message: object): Promise<{ ok: readonly Answer[] }> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const message = { ferry: 'translate', input: { texts: [asked], to: 'en' } };
    return (await (browser ?? chrome).runtime.sendMessage(message)).ok[0]?.translated?.engine;
  }, text);
}

test('DeepL by her key: read, counted as the server counted, wiped and brought back, and stopped at its limit', async ({
  ferry,
  shore,
}) => {
  const studio = await ferry.page('studio.html#/ledger');
  await studio.waitFor({ text: 'Nothing has left this device' });
  await studio.goto(ferry.extensionUrl('studio.html#/settings'));
  await studio.click({ css: '.order-add button', text: 'DeepL' });
  await studio.fill('input[type="password"]', ` DeepL-Auth-Key ${deeplKey} `);
  await studio.press('Enter');
  await studio.waitFor({ text: 'It answers: 你好 → [en-us] 你好' });
  await studio.waitFor('.order > li:first-child[data-engine="deepl"][data-state="ready"]');

  const page = await readNote(ferry, '[en-us]');
  const pageText = await page.evaluate(() => new XMLSerializer().serializeToString(document));
  await page.close(); // it would ask on while the ledger is looked at

  // A background that dies in the middle of a request has it in the ledger.
  shore.deepl.mode = 'hang';
  const before = shore.deepl.requests.length;
  void ask(await ferry.own(), '这一句没有回音').catch(() => undefined);
  await until('DeepL was asked once more', () => Promise.resolve(shore.deepl.requests.length > before));
  await ferry.restartWorker();
  shore.deepl.mode = 'ok';

  const seen = [...shore.deepl.requests];
  const lines = await rowsOf<LedgerLine>(ferry, 'ledger');
  expect(lines.map(({ characters }) => characters)).toEqual(seen.map(({ characters }) => characters));
  expect(new Set(lines.map(({ host, engine }) => `${engine} ${host}`))).toEqual(
    new Set(['deepl api-free.deepl.com']),
  );
  expect(new Set(lines.map(({ surface }) => surface))).toEqual(new Set(['ferry', 'rednote.note']));
  expect(new Set(seen.map(({ key }) => key))).toEqual(new Set([deeplKey]));

  await studio.click({ role: 'link', name: 'Ledger' });
  const characters = seen.reduce((sum, one) => sum + one.characters, 0).toLocaleString('en-US');
  await studio.waitFor({
    css: '.ledger-day header',
    text: `${seen.length} requests · ${characters} characters`,
  });
  await studio.waitFor({ css: '.ledger-sums li', text: 'RedNote · note' });
  await studio.click({ role: 'button', name: 'Wipe' });
  await studio.waitFor({ text: 'Nothing has left this device' });
  await studio.click({ role: 'button', name: 'Undo' });
  await studio.waitFor({ css: '.ledger-day header', text: `${seen.length} requests` });
  expect(await studio.axe()).toEqual([]);

  await studio.click({ role: 'link', name: 'Settings' });
  await studio.click({ role: 'button', name: 'Change: DeepL' });
  await studio.fill({ role: 'textbox', name: 'Most a day' }, '10');
  await studio.waitFor({ css: '.order [data-engine="deepl"]', text: 'Today’s limit is reached' });
  expect(await ask(studio, '今天的额度用完了')).toBe('gloss');
  expect(shore.deepl.requests).toHaveLength(seen.length);
  expect(await studio.axe()).toEqual([]);

  const stored = await studio.evaluate(async () => {
    type Api = { storage: Record<'local' | 'session', { get(): Promise<object> }> };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local, session } = (browser ?? chrome).storage;
    return JSON.stringify([
      await local.get(),
      await session.get(),
      new XMLSerializer().serializeToString(document),
    ]);
  });
  expect(stored + pageText + ferry.logs().join('\n') + JSON.stringify(lines)).not.toContain('k-never-seen');
});

test('an AI model on her machine: a first answer nobody understands loses nothing, and the keyboard moves it', async ({
  ferry,
  shore,
}) => {
  const studio = await ferry.page('studio.html#/settings');
  await studio.click({ css: '.order-add button', text: 'AI model' });
  await studio.click({ css: '.service-makers button', text: 'Ollama' });
  await studio.fill({ role: 'textbox', name: 'Address' }, `${shore.chatUrl}/chat/completions`);
  shore.chat.mode = 'no-model';
  await studio.click({ role: 'button', name: 'Save and try it' });
  await studio.waitFor({ text: 'There is no model by this name there' });
  shore.chat.mode = 'ok';
  await studio.click({ role: 'button', name: 'Save and try it' });
  await studio.waitFor({ text: 'It answers: 你好 → [en] 你好' });

  shore.chat.first = ['plain', 'truncated'];
  const tab = await readNote(ferry, '[en]');
  const letters = await lettersOf(tab);
  expect(letters.length).toBeGreaterThan(3);
  expect(letters.filter(([original, translation]) => original !== translation)).toEqual([]);
  expect(shore.chat.first).toEqual([]);

  await studio.bringToFront();
  await studio.evaluate(() =>
    document.querySelector<HTMLElement>('[data-engine="chat"] [data-way="down"] button')?.focus(),
  );
  await studio.press('Enter');
  await studio.waitFor('.order > li:nth-child(2)[data-engine="chat"]');
  expect(await studio.focused()).toContain('AI model');

  await studio.click({ role: 'button', name: 'Forget it' });
  await studio.waitForGone('.order [data-engine="chat"]');
  await studio.click({ role: 'button', name: 'Undo' });
  await studio.waitFor('.order > li:nth-child(2)[data-engine="chat"][data-state="ready"]');

  await studio.click({ role: 'button', name: 'A different order for one direction' });
  await studio.click({ role: 'button', name: 'Move up: AI model' });
  await studio.waitFor('.order > li:first-child[data-engine="chat"]');
  await studio.click({ role: 'button', name: 'Back to the order for every direction' });
  await studio.waitFor('.order > li:nth-child(2)[data-engine="chat"]');
});
