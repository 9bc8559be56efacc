import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { platforms } from '@/utils/platforms';
import config from '@/wxt.config';

type Manifest = {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly browser_specific_settings?: {
    readonly gecko: {
      readonly data_collection_permissions: Readonly<Record<'required' | 'optional', readonly string[]>>;
    };
  };
};

async function manifestFor(browser: 'chrome' | 'firefox'): Promise<Manifest> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest depends on the browser');
  const env = { mode: 'production', command: 'build', browser, manifestVersion: 3 } as const;
  return (await manifest(env)) as unknown as Manifest;
}

test.each(['chrome', 'firefox'] as const)('%s: Ferry stands on named hosts only', async (browser) => {
  const { host_permissions, optional_host_permissions } = await manifestFor(browser);
  const hosts = [...host_permissions, ...optional_host_permissions];
  expect(hosts.length).toBeGreaterThan(4);
  // A scheme, a whole host name without a star, every path: nothing wider.
  expect(hosts.filter((host) => !/^https?:\/\/[a-z0-9.-]+\/\*$/.test(host))).toEqual([]);
  expect(hosts.filter((host) => host.startsWith('http:') && !/localhost|127\.0\.0\.1/.test(host))).toEqual(
    [],
  );
  expect(host_permissions).toEqual(platforms.flatMap(({ matches }) => matches));
});

test.each(['chrome', 'firefox'] as const)(
  '%s: every permission is one the README explains',
  async (browser) => {
    const readme = readFileSync(resolve('README.md'), 'utf8');
    const { permissions, host_permissions, optional_host_permissions } = await manifestFor(browser);
    const hosts = [...host_permissions, ...optional_host_permissions].map((host) => new URL(host).host);
    expect([...permissions, ...hosts].filter((name) => !readme.includes(name))).toEqual([]);
  },
);

test('Firefox is told that nothing is sent unless she sets up an engine of her own', async () => {
  const { browser_specific_settings } = await manifestFor('firefox');
  expect(browser_specific_settings?.gecko.data_collection_permissions).toEqual({
    required: ['none'],
    optional: ['websiteContent'],
  });
  expect(readFileSync(resolve('README.md'), 'utf8')).toContain('`websiteContent`');
});

test('no code from elsewhere can run in Ferry’s pages', async () => {
  const { content_security_policy } = await manifestFor('chrome');
  expect(content_security_policy.extension_pages).toMatch(/script-src 'self' 'wasm-unsafe-eval'(?:;|$)/);
});
