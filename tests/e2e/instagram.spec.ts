import { expect, test } from '@/tests/e2e/support/test';
import { changeSettings } from '@/tests/e2e/support/settings';
import { until } from '@/tests/e2e/support/until';

test('a post opened over the grid is read in its dialog, and Ferry stands down beside Instagram’s own translation', async ({
  ferry,
  shore,
}) => {
  await changeSettings(ferry, { endpointUrl: shore.translateUrl });
  const tab = await ferry.open('https://www.instagram.com/june.crosses/');
  await tab.waitFor('main a[href^="/p/"]');
  expect(await tab.count('ferry-translation')).toBe(0);

  await tab.click('main a[href^="/p/"]');
  expect(tab.url()).toContain('/p/');
  const beside = (): Promise<boolean> =>
    tab.evaluate(
      () => document.querySelector('h1[data-shore]')?.nextElementSibling?.localName === 'ferry-translation',
    );
  await until('the caption has its translation', beside);
  await until('comments have theirs', async () => {
    await tab.hover('[role="dialog"] [data-shore="comment"]'); // below the long caption, which grows by its translation
    return (await tab.count('[role="dialog"] ferry-translation')) > 3;
  });
  expect(await tab.count('form ferry-translation')).toBe(0);

  // She reads no English: Instagram's words would be carried on if they were not its translation.
  await changeSettings(ferry, { wants: 'es', reads: ['es'] });
  await until('the caption has its translation in Spanish', () =>
    tab.evaluate(() => {
      const line = document.querySelector('h1[data-shore]')?.nextElementSibling?.shadowRoot;
      return line?.querySelector<HTMLElement>('.said')?.lang === 'es';
    }),
  );
  const button = { css: '[role="dialog"] ul [role="button"]', text: 'See translation' };
  await tab.click(button);
  await until('Ferry’s line is gone', async () => !(await beside()));
  await tab.click({ ...button, text: 'See original' });
  await until('and is back', beside);
  expect(Object.keys(shore.translate.asked).filter((text) => text.includes('own words'))).toEqual([]);

  await tab.click('[aria-label="Close"]');
  await tab.waitForGone('ferry-translation');
  expect(Object.keys(shore.translate.asked).filter((text) => text.includes('时区'))).toEqual([]);

  await tab.goto('https://www.instagram.com/');
  await until('a caption that is cut has its translation below the line of its “more”', () =>
    tab.evaluate(() =>
      [...document.querySelectorAll('article ferry-translation')].some(({ previousElementSibling }) =>
        previousElementSibling?.textContent.trim().endsWith('more'),
      ),
    ),
  );

  await tab.goto('https://www.instagram.com/reel/C6b7xhFy/');
  await until('a hairline is light over the dark of a video and dark in the panel', async () => {
    const lines = await tab.evaluate(lightHairlines);
    return lines.includes(true) && lines.includes(false);
  });
  await ferry.colorScheme('dark');
  await until('in the dark all are light', async () => !(await tab.evaluate(lightHairlines)).includes(false));
  await ferry.colorScheme('light');
});

/** Runs in the page: of each translation, whether the hairline before it is a light one. */
function lightHairlines(): readonly boolean[] {
  return [...document.querySelectorAll('ferry-translation')].flatMap(({ shadowRoot }) => {
    const line = shadowRoot?.querySelector('.said');
    if (!line) return [];
    const parts = getComputedStyle(line).borderInlineStartColor.match(/\d+/g) ?? [];
    return [parts.slice(0, 3).reduce((sum, part) => sum + Number(part), 0) > 400];
  });
}
