// The two commands: `npm start` and `npm test`, on a machine that has Node and nothing else.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode, findBrowsers, installPackages } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
const env = { ...process.env, PATH: path, FORCE_COLOR: '0' };
const interactive = process.stdout.isTTY === true;

const unitReport = '.output/unit.json';
const e2eReport = '.output/e2e.json';

const commands = {
  /** `start chromium`, `start firefox`: the tour. */
  async start(browser) {
    await setUp([browser]);
    await must('build', ['wxt', 'build', '-b', browser === 'firefox' ? 'firefox' : 'chrome']);
    return attended(['node', '.tools/run-ts.mjs', 'tests/tour/index.ts', browser]);
  },

  async test() {
    const score = { passed: 0, failed: 0 };
    const count = ({ passed, failed }) => {
      score.passed += passed;
      score.failed += failed;
    };
    try {
      await setUp(['chromium', 'firefox']);
      count(await step('types of the entrypoints', ['wxt', 'prepare']));
      const built = await inOrder([
        () => step('build for Chromium', ['wxt', 'build', '-b', 'chrome']),
        () => step('build for Firefox', ['wxt', 'build', '-b', 'firefox']),
      ]);
      built.forEach(count);
      const checked = await Promise.all([
        inOrder([
          () => step('format', ['prettier', '--check', '.']),
          () => step('lint', ['eslint', '.']),
          () => step('types', ['tsc', '--noEmit']),
        ]),
        step(
          'unit tests',
          ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
          {
            report: unitReport,
            score: ({ numPassedTests, numFailedTests }) => ({
              passed: numPassedTests,
              failed: numFailedTests,
            }),
          },
        ),
      ]);
      checked.flat().forEach(count);
      count(await step('Firefox add-on lint', ['web-ext', 'lint', '-s', '.output/firefox-mv3']));
      count(
        await step('end to end, both browsers', ['playwright', 'test'], {
          report: e2eReport,
          score: ({ stats }) => ({
            passed: stats.expected + stats.flaky,
            failed: stats.unexpected,
            again: stats.flaky,
          }),
        }),
      );
    } catch (thrown) {
      score.failed += 1;
      console.log(String(thrown instanceof Error ? thrown.message : thrown));
    }
    console.log(`${score.passed} passed, ${score.failed} failed`);
    return score.failed === 0 ? 0 : 1;
  },
};

async function setUp(browsers) {
  for (const prepare of [checkNode, installPackages, () => findBrowsers(browsers)]) {
    const started = Date.now();
    say('ok', prepare(), started);
  }
}

/**
 * Runs one step and prints one line about it, and all it said if it failed. Answers what it counts for: itself, or
 * the tests its report names (and itself too when it failed although no test did).
 */
async function step(name, command, { report, score } = {}) {
  const started = Date.now();
  if (report) rmSync(join(root, report), { force: true });
  const { status, output } = await run(command, name);
  const own = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const tests = report && readReport(report, score);
  say(
    status === 0 ? 'ok' : 'FAILED',
    tests ? `${name}: ${tests.passed} passed, ${tests.failed} failed${secondTry(tests)}` : name,
    started,
  );
  if (status !== 0 || tests?.again > 0) console.log(output.replace(progress, ''));
  if (!tests) return own;
  return { passed: tests.passed, failed: Math.max(tests.failed, own.failed) };
}

/** A line for every test that began: long, and nothing to learn from. */
const progress = /^\[\d+\/\d+\].*\n/gm;

function secondTry({ again = 0 }) {
  return again > 0 ? ` (${again} of them passed only when tried again)` : '';
}

function readReport(file, score) {
  try {
    return score(JSON.parse(readFileSync(join(root, file), 'utf8')));
  } catch {
    return undefined; // it crashed before it could write one
  }
}

async function must(name, command) {
  const { failed } = await step(name, command);
  if (failed > 0) throw new Error(`${name} failed: see above.`);
}

async function inOrder(steps) {
  const results = [];
  for (const next of steps) results.push(await next());
  return results;
}

function run([command, ...args], name) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: onWindows,
    });
    let output = '';
    const hear = (chunk) => {
      output += chunk;
      const [progress = ''] = /\[\d+\/\d+\](?!.*\[\d+\/\d+\])/s.exec(String(chunk)) ?? [];
      if (interactive) process.stdout.write(`\r  …  ${name} ${progress}\x1b[K`);
    };
    if (interactive) process.stdout.write(`\r  …  ${name}\x1b[K`);
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => done({ status: 1, output: String(error) }));
    child.on('close', (status, signal) =>
      done({ status: status ?? 1, output: signal ? `${output}\nended by ${signal}` : output }),
    );
  });
}

/** Runs in this terminal: the person sees it and may end it. */
function attended([command, ...args]) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, PATH: path },
      stdio: 'inherit',
      shell: onWindows,
    });
    child.on('error', () => done(1));
    child.on('close', (status) => done(status ?? 1));
  });
}

function say(state, text, started) {
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${interactive ? '\r\x1b[K' : ''}${state.padEnd(6)} ${text} (${seconds} s)`);
}

const onWindows = process.platform === 'win32';
const [name = '', ...args] = process.argv.slice(2);
try {
  process.exitCode = await commands[name](...args);
} catch (thrown) {
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exitCode = 1;
}
