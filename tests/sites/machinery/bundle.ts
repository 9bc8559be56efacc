import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { build } from 'vite';
import { pages } from '@/tests/sites/pages';

const shore = resolve(import.meta.dirname, '..');
const root = resolve(shore, '../..');
const shelf = join(root, '.output/shore');

/**
 * The pages' scripts, by file name, with the real editor libraries inside. Built once and kept in `.output/shore`
 * under the hash of everything they are made of.
 */
export async function bundlePages(): Promise<ReadonlyMap<string, Buffer>> {
  const folder = join(shelf, await hashSources());
  const kept = await readFolder(folder);
  if (kept.size > 0) return kept;
  await buildInto(folder);
  return readFolder(folder);
}

async function buildInto(folder: string): Promise<void> {
  const desk = `${folder}.${process.pid}`;
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    base: '/__shore/assets/',
    publicDir: false,
    resolve: { alias: { '@': root } },
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: desk,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(
          pages.map(({ script }) => [script.replace('/', '-'), join(shore, `${script}.ts`)]),
        ),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  await mkdir(shelf, { recursive: true });
  try {
    await rename(desk, folder);
  } catch {
    await rm(desk, { recursive: true, force: true }); // another worker was quicker
  }
  const isOlder = (name: string): boolean => name !== basename(folder) && !name.includes('.');
  const older = (await readdir(shelf)).filter(isOlder);
  await Promise.all(older.map((name) => rm(join(shelf, name), { recursive: true, force: true })));
}

async function readFolder(folder: string): Promise<Map<string, Buffer>> {
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name))] as const),
  );
  return new Map(files);
}

async function hashSources(): Promise<string> {
  const names = (await readdir(shore, { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
  const hash = createHash('sha256');
  for (const path of [...names.map((name) => join(shore, name)), join(root, 'package-lock.json')])
    hash.update(path).update(await readFile(path));
  return hash.digest('hex').slice(0, 16);
}
