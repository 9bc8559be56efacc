// Where Chromium and Firefox are on this machine. Plain Node: the bootstrap needs it before anything is installed.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;
const home = env.HOME ?? env.USERPROFILE ?? '';
const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);

/** Branded Chrome ignores `--load-extension`, so it is not in the list. */
const browsers = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser'],
    macos: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
    windows: ['Chromium\\Application\\chrome.exe'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    macos: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
  },
};

/**
 * The browser's executable, or undefined.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined}
 */
export function lookForBrowser(name) {
  const { variable, names, macos, windows } = browsers[name];
  const places = [
    ...(env[variable] ? [env[variable]] : []),
    ...(env.PATH ?? '')
      .split(delimiter)
      .flatMap((dir) => names.map((it) => join(dir, platform === 'win32' ? `${it}.exe` : it))),
    ...(platform === 'darwin'
      ? macos.flatMap((it) => [`/Applications/${it}`, join(home, 'Applications', it)])
      : []),
    ...(platform === 'win32' ? programs.flatMap((dir) => windows.map((it) => join(dir, it))) : []),
  ];
  return places.find(isExecutable);
}

/**
 * The browser's executable.
 * @param {'chromium' | 'firefox'} name
 * @throws Error that says what to install and which variable to set
 */
export function findBrowser(name) {
  const found = lookForBrowser(name);
  if (!found) throw new Error(howToGet(name));
  return found;
}

/**
 * One line for the person.
 * @param {'chromium' | 'firefox'} name
 */
export function howToGet(name) {
  const { variable } = browsers[name];
  const how =
    name === 'chromium'
      ? platform === 'linux'
        ? 'install it (Debian, Ubuntu: apt-get install chromium)'
        : 'install Chromium or Chrome for Testing (googlechromelabs.github.io/chrome-for-testing)'
      : platform === 'linux'
        ? 'install it (Debian: apt-get install firefox-esr)'
        : 'install it from mozilla.org/firefox';
  return `${name === 'chromium' ? 'Chromium' : 'Firefox'} was not found: ${how}, or set ${variable} to its executable.`;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
