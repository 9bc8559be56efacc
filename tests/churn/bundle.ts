import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';

/** What runs in a page, as one script. `entry`: a file of this folder. */
export async function bundle(entry: string): Promise<string> {
  const root = resolve(import.meta.dirname, '../..');
  const [built] = [
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      publicDir: false,
      resolve: { alias: { '@': root } },
      build: {
        write: false,
        minify: false,
        lib: { entry: resolve(import.meta.dirname, entry), formats: ['iife'], name: 'ferryChurn' },
      },
    }),
  ].flat();
  return (built as Rolldown.RolldownOutput).output[0].code;
}
