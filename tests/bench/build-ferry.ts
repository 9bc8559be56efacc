import { spawnSync } from 'node:child_process';

export const outputs = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/**
 * Builds the extension as `npm run build` does; what the build says goes to stderr. Whoever runs this was started by
 * Vite's runner, which says that it is no production: JSX would then carry paths and line numbers.
 */
export function buildFerry(browser: keyof typeof outputs): void {
  const args = ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser];
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 2, 2], env });
  if (status !== 0) throw new Error(`the build for ${browser} failed`);
}
