import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { packDictionary } from './.tools/build-dictionary.mjs';
import { packNgrams } from './.tools/build-langid';
import { hostPermissions } from './utils/platforms';
import { modelHosts, translateHosts } from './utils/translate/hosts';

/** Old Chrome cannot hand a File to a content script without copying it: the upload then fetches a blob: URL instead. */
const STRUCTURED_CLONE = { message_serialization: 'structured_clone' } as const;

/** The oldest browsers Ferry runs in. */
const OLDEST = { chrome: '124', firefox: '140' } as const;

/** wasm is code and must be in the package; unchanged, so its MPL-2.0 asks for no more than the notice. */
const BERGAMOT = 'node_modules/@browsermt/bergamot-translator/worker';

export default defineConfig({
  srcDir: '.',
  imports: false,
  hooks: {
    'build:publicAssets': async (_wxt, files) => {
      for (const [name, absoluteSrc] of Object.entries(await packDictionary()))
        files.push({ absoluteSrc, relativeDest: `data/dictionary-${name}.gz` });
      files.push({ absoluteSrc: packNgrams(), relativeDest: 'data/ngrams.gz' });
      for (const name of ['LICENSE', 'THIRD_PARTY_NOTICES'])
        files.push({ absoluteSrc: resolve(name), relativeDest: name });
      for (const name of ['bergamot-translator-worker.js', 'bergamot-translator-worker.wasm'])
        files.push({ absoluteSrc: resolve(BERGAMOT, name), relativeDest: `bergamot/${name}` });
    },
  },
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  // For an older browser `light-dark()` would be rewritten, and then only follow the page, not a line's own `color-scheme`.
  vite: () => ({ build: { cssTarget: Object.entries(OLDEST).map(([name, version]) => name + version) } }),
  manifest: ({ browser }) => ({
    name: '__MSG_app_name__',
    short_name: '__MSG_app_short_name__',
    description: '__MSG_app_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'activeTab',
      ...(browser === 'chrome' ? ['offscreen'] : []),
    ],
    host_permissions: [...hostPermissions],
    optional_host_permissions: [...modelHosts, ...translateHosts],
    commands: {
      'translate-screen': {
        description: '__MSG_command_screen__',
        // Alt+T opens a menu in Firefox; Alt+Shift+T is Chrome's own.
        suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+T' : 'Alt+T' },
      },
    },
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    },
    ...(browser === 'chrome'
      ? { minimum_chrome_version: OLDEST.chrome, ...STRUCTURED_CLONE }
      : {
          browser_specific_settings: {
            gecko: {
              id: 'ferry@ferry.example',
              strict_min_version: `${OLDEST.firefox}.0`,
              // Only what she has sent to an engine of her own, asked for when she sets it up.
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
          },
        }),
  }),
});
