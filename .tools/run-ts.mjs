// Runs a TypeScript module of this project under plain Node: `node .tools/run-ts.mjs FILE [ARGS…]`.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file, ...args] = process.argv.slice(2);
process.argv = [process.argv[0], file, ...args];
const root = resolve(import.meta.dirname, '..');
const { module } = await runnerImport(resolve(file), {
  configFile: false,
  root,
  resolve: { alias: { '@': root } },
});
await module.main?.(args);
