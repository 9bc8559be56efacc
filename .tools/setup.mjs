// Everything a fresh machine lacks: the packages, the browsers. Plain Node, nothing installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { howToGet, lookForBrowser } from './find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { env, platform, versions } = process;

/** One clear line instead of a stack trace later. */
export function checkNode() {
  const [major, minor] = versions.node.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!fits)
    throw new Error(`Ferry needs Node 20.19 or newer (22.12 or newer of 22); this is ${versions.node}.`);
  return `node ${versions.node}`;
}

/** `npm ci`, unless this lock was installed on this platform before. */
export function installPackages() {
  const modules = join(root, 'node_modules');
  const stamp = join(modules, '.setup-stamp');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${platform} ${process.arch} ${versions.modules}`)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return 'packages: already there';
  if (existsSync(modules) && lstatSync(modules).isSymbolicLink())
    return 'packages: a linked node_modules, left as it is';
  // npm starts this script, and says where it is itself: no shell, no `npm.cmd`.
  const npm = env.npm_execpath ? [process.execPath, env.npm_execpath] : ['npm'];
  run([...npm, 'ci', '--no-audit', '--no-fund'], 'npm ci');
  writeFileSync(stamp, wanted);
  return 'packages: installed';
}

/**
 * Finds the browsers, and on Debian and Ubuntu installs what is missing. Fonts, Firefox's Chinese and ffmpeg come
 * along where apt can bring them: without them less is tested, and the tests that leave something out say so.
 * @param {('chromium' | 'firefox')[]} wanted
 * @throws Error that says what to install, one line a browser
 */
export function findBrowsers(wanted) {
  const missing = wanted.filter((name) => !lookForBrowser(name));
  const extras =
    platform === 'linux' && onPath('dpkg-query') ? extraPackages.filter((it) => !hasPackage(it)) : [];
  const installed = missing.length + extras.length > 0 && aptInstall(missing, extras);
  const still = wanted.filter((name) => !lookForBrowser(name));
  if (still.length > 0) throw new Error(still.map(howToGet).join('\n'));
  return `browsers: ${installed ? 'installed' : 'already there'} (${wanted.map(lookForBrowser).join(', ')})`;
}

const extraPackages = ['firefox-esr-l10n-zh-cn', 'fonts-noto-cjk', 'fonts-noto-color-emoji', 'ffmpeg'];
const browserPackages = { chromium: ['chromium', 'chromium-browser'], firefox: ['firefox-esr', 'firefox'] };

function aptInstall(browsers, extras) {
  const sudo = platform === 'linux' && onPath('apt-get') ? asRoot() : undefined;
  if (!sudo) return false;
  const apt = (...args) =>
    spawnSync([...sudo, 'apt-get'][0], [...sudo, 'apt-get', ...args].slice(1), {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  apt('update', '-q');
  const packages = [
    ...browsers.flatMap((name) => browserPackages[name].find(isOffered) ?? []),
    ...extras.filter(isOffered),
  ];
  if (packages.length === 0) return false;
  console.log(`  … apt-get install ${packages.join(' ')}`);
  return apt('install', '-y', '-q', '--no-install-recommends', ...packages);
}

/** How to run something as root, or undefined: never asks for a password. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  return onPath('sudo') && quietly('sudo', '-n', 'true') ? ['sudo', '-n'] : undefined;
}

function isOffered(name) {
  const { stdout } = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' });
  return /Candidate: (?!\(none\))/.test(stdout);
}

function hasPackage(name) {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Status}', name], { encoding: 'utf8' });
  return stdout.includes('install ok installed');
}

function onPath(name) {
  return (env.PATH ?? '').split(delimiter).some((dir) => existsSync(join(dir, name)));
}

function quietly(...command) {
  return spawnSync(command[0], command.slice(1), { stdio: 'ignore' }).status === 0;
}

function run([command, ...args], name) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`${name} failed.\n${stdout ?? ''}${stderr ?? ''}`);
}
