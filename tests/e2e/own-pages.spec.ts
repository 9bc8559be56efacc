import { writeDraft } from '@/tests/e2e/support/draft';
import type { Tab } from '@/tests/e2e/support/tab';
import { expect, test } from '@/tests/e2e/support/test';
import { crossing } from '@/tests/e2e/support/videos';
import { wordsIn } from '@/tests/e2e/support/words';
import { sheet } from '@/tests/tour/sheet';

const words = wordsIn('en-US');

/** Presses Tab until the keyboard is on something called `name`; a person would give up sooner. */
async function tabTo(tab: Tab, name: string): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 60) {
    await tab.press('Tab');
    const here = await tab.focused();
    if (here.toLowerCase().includes(name.toLowerCase())) return;
    passed.push(here);
  }
  throw new Error(`Tab never came to “${name}”, only to: ${passed.join(' | ')}`);
}

test('nobody is shut out of Studio or the popup, by day or by night', async ({ ferry }) => {
  const popup = await ferry.page('popup.html');
  await popup.waitFor({ role: 'button', name: words('popup_studio') });
  const empty = await ferry.page('studio.html');
  await empty.waitFor({ role: 'button', name: words('studio_empty_action') });
  const settings = await ferry.page('studio.html#/settings');
  await settings.waitFor('main h1');
  for (const scheme of ['light', 'dark'] as const) {
    await ferry.colorScheme(scheme);
    for (const tab of [popup, empty, settings]) {
      await tab.bringToFront();
      expect(await tab.axe(), `${tab.url()} ${scheme}`).toEqual([]);
    }
  }
  await settings.close();
  await empty.close();
  const studio = await writeDraft(ferry, words, { video: crossing, sheet });
  for (const scheme of ['light', 'dark'] as const) {
    await ferry.colorScheme(scheme);
    expect(await studio.axe(), `the draft, ${scheme}`).toEqual([]);
  }
  await ferry.colorScheme('light');
});

test('a draft is begun and written with the keyboard alone', async ({ ferry }) => {
  const studio = await ferry.page('studio.html');
  await studio.waitFor({ role: 'button', name: words('studio_empty_action') });
  await tabTo(studio, words('studio_empty_action'));
  await studio.press('Enter');
  await studio.waitFor('section[aria-label="中文"]');
  await tabTo(studio, words('studio_video_drop_here'));
  await tabTo(studio, words('studio_title'));
  await studio.type('从此岸到彼岸');
  await tabTo(studio, words('studio_body'));
  await studio.type('傍晚六点');
  await tabTo(studio, words('studio_tags'));
  await studio.type('日落');
  await studio.press('Enter');
  await studio.waitFor({ text: words('studio_saved') });
  await studio.reload();
  expect(await studio.value({ css: 'section[aria-label="中文"] input', nth: 0 })).toBe('从此岸到彼岸');
  await tabTo(studio, words('studio_settings'));
  await studio.press('Enter');
  await studio.waitFor({ role: 'heading', name: words('studio_settings') });
});

test('reading is switched off in the popup with the keyboard alone', async ({ ferry }) => {
  const popup = await ferry.page('popup.html');
  await popup.waitFor('[role="switch"]');
  expect(await popup.evaluate(isOn)).toBe(true);
  await tabTo(popup, words('popup_reading'));
  await popup.press('Space');
  await popup.waitFor(() => document.querySelector('[role="switch"]')?.matches(':not(:checked)'), {
    why: 'reading is off',
  });
});

/** Runs in the popup. */
function isOn(): boolean | undefined {
  return document.querySelector('[role="switch"]')?.matches(':checked');
}
