import { expect, test } from '@/tests/e2e/support/test';

test.use({ ferryOptions: { hosts: 'withheld' } });

const chip = { role: 'button', name: 'Turn on here' };

test('a browser that keeps Ferry out shows one chip, and one click lets it in', async ({ ferry }) => {
  const popup = await ferry.page('popup.html');
  await popup.waitFor({ text: 'has not let Ferry onto RedNote' });
  expect(await popup.count(chip)).toBe(1);
  expect(await popup.axe()).toEqual([]);

  test.skip(ferry.name === 'chromium', 'a headless Chromium draws no prompt for withheld hosts');
  await popup.click(chip);
  await popup.waitForGone(chip);
});
