import { spawnSync } from 'node:child_process';

export const outputs = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/** Builds the extension as `npm run build` does; what the build says goes to stderr. */
export function buildFerry(browser: keyof typeof outputs): void {
  const args = ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`the build for ${browser} failed`);
}
