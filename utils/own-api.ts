import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own API, for what content scripts use: it promises in both, and the polyfill would be 3 kB of their 40.
 * Who listens to messages takes the polyfill: Chrome takes no promise for an answer.
 */
const { browser, chrome } = globalThis as unknown as { readonly browser: Browser; readonly chrome: Browser };
// Built for one of them: a page in Chrome may hold an element that calls itself `browser`.
export const ownApi = import.meta.env.FIREFOX ? browser : chrome;
