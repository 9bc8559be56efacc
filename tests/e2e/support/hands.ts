import type { TrapName } from '@/tests/sites/traps';
import type { Tab } from './tab';

/** What only a person can do about a trap: what the card says meanwhile, and her doing it. */
export type Hand = { readonly says: string; readonly act: (tab: Tab) => Promise<void> };

/** Does what only a person can about each of these traps, in the order in which they spring. */
export async function lendHands(
  tab: Tab,
  traps: readonly TrapName[],
  hands: Partial<Record<TrapName, Hand>>,
): Promise<void> {
  for (const trap of traps) {
    const hand = hands[trap];
    if (!hand) continue;
    await tab.waitFor({ text: hand.says }, { deadlineMs: 20_000, why: `the card tells of ${trap}` });
    await hand.act(tab);
  }
}

/** The same on every site. */
export const hands = {
  login: { says: 'Log in to', act: (tab) => tab.click({ css: 'button.enter' }) },
  captcha: {
    says: 'asks whether you are human',
    act: async (tab) => {
      await tab.click({ css: 'input[type="range"]' });
      await tab.press('End');
    },
  },
} as const satisfies Readonly<Record<string, Hand>>;
