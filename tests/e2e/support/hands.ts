import type { Tab } from './tab';

/** What only a person can do about a trap: what the card says meanwhile, and her doing it. */
export type Hand = { readonly says: string; readonly act: (tab: Tab) => Promise<void> };

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
