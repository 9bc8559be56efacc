import { keepDraft } from './support/draft';
import type { Ferry } from './support/ferry';
import { missTwice } from './support/health';
import { frontUrl, openPopupOver } from './support/popup';
import { fill } from './support/posting';
import { untilOutcome } from './support/runs';
import { expect, test } from './support/test';
import { until } from './support/until';
import { wordsIn } from './support/words';

const words = wordsIn('en-US');
const sheet = {
  zh: { title: '清晨六点的渡船', body: '天还没亮就出门了', tags: [] },
  en: { title: '', body: 'the ferry at six in the morning', tags: [] },
};

type Api = {
  storage: {
    local: { get(key: string): Promise<{ health?: readonly Row[] }> };
  };
};
type Row = { readonly probe: string; readonly misses: number };

test('a filled form waits in the popup, and a click leads to it', async ({ ferry, clip }) => {
  const draft = await keepDraft(ferry, clip, sheet);
  const form = await fill(ferry, draft, { platform: 'tiktok' });
  await untilOutcome(ferry, 'waiting-for-you');
  const popup = await ferry.page('popup.html');
  await popup.waitFor({ text: words('popup_waiting_one') });
  for (const scheme of ['light', 'dark'] as const) {
    await ferry.colorScheme(scheme);
    expect(await popup.axe()).toEqual([]);
  }
  await ferry.colorScheme('light');
  await popup.click('.popup-waiting button');
  await until('the form is in front', async () => (await frontUrl(ferry))?.includes('/tiktokstudio/upload'));

  await form.close();
  await untilOutcome(ferry, 'unknown');
  const after = await ferry.page('popup.html');
  await after.waitFor({ role: 'button', name: words('popup_studio') });
  expect(await after.count('.popup-waiting')).toBe(0);
});

test('a page that hides its comments three times is said to have changed, there and in the popup, until they are found again', async ({
  ferry,
}) => {
  const url = 'https://www.xiaohongshu.com/explore/66a1f0c0000000000d00c0de?xsec_token=shore&comments=40';
  const misses = (): Promise<number | undefined> =>
    ferry.inside(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { health = [] } = await (browser ?? chrome).storage.local.get('health');
      return health.find(({ probe }) => probe === 'comment')?.misses;
    });
  await missTwice(ferry, { platform: 'rednote', surface: 'note', probe: 'comment' });
  const said = { text: words('popup_health_blind', 'RedNote') };
  const noticed = {
    css: 'ferry-health >>> p',
    text: words('health_blind', 'RedNote', words('health_comment')),
  };
  const tab = await ferry.open(`${url}&look=new`);
  await until('the third visit in vain is noted', async () => (await misses()) === 3, {
    deadlineMs: 20_000,
  });
  await tab.waitFor(noticed, { why: 'the page says so itself' });
  // It stands last on the page, so the keyboard comes to it backwards.
  await until('the keyboard is on it', async () => {
    await tab.press('Shift+Tab');
    return (await tab.focused()) === `button: ${words('health_report')}`;
  });
  await tab.press('Enter');
  await tab.waitFor({ css: 'ferry-health >>> p', text: words('health_copied') });
  const report = await tab.text('ferry-health >>> pre');
  expect(report).toMatch(
    /^rednote\.note on www\.xiaohongshu\.com\n(?:\w+: (?:rung \d|none|unseen)\n)+Ferry [\d.]+, (?:Chrome|Firefox) \d+$/u,
  );
  expect(report).toContain('comment: unseen');
  expect(await pasted(ferry)).toBe(report);
  await tab.bringToFront();
  expect(await tab.focused(), 'what was copied can be scrolled').toContain(words('health_report'));
  await tab.press('Tab');
  expect(await tab.focused()).toBe(`button: ${words('ui_close')}`);
  await tab.press('Escape');
  expect(await tab.count('ferry-health')).toBe(0);
  const popup = await openPopupOver(ferry, tab);
  await popup.waitFor(said);
  expect(await popup.axe()).toEqual([]);

  await tab.goto(url);
  await until('they are found again', async () => (await misses()) === 0);
  const again = await openPopupOver(ferry, tab);
  await again.waitFor({ text: words('popup_reading_here', 'RedNote') });
  expect(await again.count(said)).toBe(0);
});

/** What the clipboard holds, as it arrives where it is pasted. */
async function pasted(ferry: Ferry): Promise<string> {
  const paper = await ferry.page('manifest.json');
  await paper.evaluate(() => document.body.replaceChildren(document.createElement('textarea')));
  await paper.click('textarea');
  await paper.press(process.platform === 'darwin' ? 'Meta+v' : 'Control+v');
  const said = await until('it is pasted', () => paper.value('textarea'));
  await paper.close();
  return said;
}
