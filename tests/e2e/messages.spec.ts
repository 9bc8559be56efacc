import type { Ferry } from '@/tests/e2e/support/ferry';
import { openPopupOver } from '@/tests/e2e/support/popup';
import type { Tab } from '@/tests/e2e/support/tab';
import { expect, test } from '@/tests/e2e/support/test';
import { changeSettings } from '@/tests/e2e/support/settings';
import { until } from '@/tests/e2e/support/until';
import { wordsIn } from '@/tests/e2e/support/words';
import { conversations } from '@/tests/sites/text/messages';

const words = wordsIn('en-US');
const said = conversations.flatMap(({ messages }) => messages.map(({ text }) => text));
const needing = said.filter((text) => /\p{Script=Han}/u.test(text));

const ways = [
  {
    platform: 'TikTok',
    /** By its address. */
    arrive: (ferry: Ferry): Promise<Tab> => ferry.open('https://www.tiktok.com/messages?lang=en'),
  },
  {
    platform: 'Instagram',
    /** From a post that is being read, without a page load. */
    arrive: async (ferry: Ferry): Promise<Tab> => {
      const tab = await ferry.open('https://www.instagram.com/p/C4bp1jFy/?ui=zh');
      await tab.waitFor('ferry-translation');
      await tab.click('nav a[href="/direct/inbox/"]');
      return tab;
    },
  },
] as const;

for (const { platform, arrive } of ways)
  test(`messages on ${platform} are hers until she says otherwise`, async ({ ferry, shore }) => {
    await changeSettings(ferry, { endpointUrl: shore.translateUrl });
    const leaked = (): readonly string[] =>
      Object.keys(shore.translate.asked).filter((asked) => said.some((text) => text.includes(asked)));
    const tab = await arrive(ferry);
    await tab.waitFor('[data-shore="message"]');

    const popup = await openPopupOver(ferry, tab);
    const press = async (name: string): Promise<void> => {
      await popup.click({ role: 'switch', name });
      await tab.bringToFront();
    };
    await popup.waitFor({ text: words('messages_off_note') });
    expect(await popup.axe()).toEqual([]);
    expect(await tab.count('ferry-translation')).toBe(0);
    expect(await tab.count('ferry-boat')).toBe(0);

    await press(words('messages_on', platform));
    await until('the open conversation is glossed', async () => {
      const engines = await tab.evaluate(besideMessages);
      return engines.length === needing.length - 1 && engines.every((engine) => engine === 'gloss'); // one is in the list only
    });
    expect(leaked()).toEqual([]);
    expect(await popup.count('[data-engine="gloss"]')).toBeGreaterThan(0);
    expect(await popup.count('[data-engine="endpoint"]')).toBe(0);
    await tab.reload();
    await until(
      'after a page load too',
      async () => (await tab.evaluate(besideMessages)).length === needing.length - 1,
    );
    expect(leaked()).toEqual([]);

    await press(words('messages_anywhere'));
    await until('her server translates', async () => {
      const engines = await tab.evaluate(besideMessages);
      return engines.length === needing.length - 1 && engines.every((engine) => engine === 'sentence');
    });
    expect(leaked().length).toBeGreaterThan(0);
    expect(await popup.count('[data-engine="endpoint"]')).toBeGreaterThan(0);

    await press(words('messages_on', platform));
    await tab.waitForGone('ferry-translation');
  });

/** Runs in the page: what stands beside messages, and nothing beside anything else. */
function besideMessages(): readonly string[] {
  const lines = [...document.querySelectorAll('ferry-translation')];
  if (lines.some((line) => !line.previousElementSibling?.closest('[data-shore="message"]')))
    throw new Error('a translation stands beside what is no message');
  return lines.flatMap(({ shadowRoot }) => {
    const line = shadowRoot?.querySelector('.said');
    return line ? [line.matches('.gloss') ? 'gloss' : 'sentence'] : [];
  });
}
