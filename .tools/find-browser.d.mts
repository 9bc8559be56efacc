type Name = 'chromium' | 'firefox';
export function lookForBrowser(name: Name): string | undefined;
export function findBrowser(name: Name): string;
export function howToGet(name: Name): string;
