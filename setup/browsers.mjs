import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const WINDOWS = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
  .map((name) => process.env[name])
  .filter(Boolean);

/**
 * Where each browser stands. Firefox ESR and the developer's editions come first: only they install an unsigned package for
 * good, which the test of a restart needs.
 */
const PLACES = {
  chromium: {
    own: process.env.NUTGRAF_CHROMIUM,
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...WINDOWS.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
      ...WINDOWS.map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')),
    ],
    debian: 'chromium',
  },
  firefox: {
    own: process.env.NUTGRAF_FIREFOX,
    commands: ['firefox-esr', 'firefox-developer-edition', 'firefox-nightly', 'firefox'],
    files: [
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      '/Applications/Firefox Nightly.app/Contents/MacOS/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...WINDOWS.map((folder) => join(folder, 'Firefox Developer Edition', 'firefox.exe')),
      ...WINDOWS.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ],
    debian: 'firefox-esr',
  },
};

/** The names of the browsers that the extension is made for. */
export const browserNames = Object.keys(PLACES);

/** Path of a browser on this machine (`NUTGRAF_CHROMIUM`, `NUTGRAF_FIREFOX` win), or undefined. */
export function findBrowser(name) {
  const { own, commands, files } = PLACES[name];
  if (own) return existsSync(own) ? own : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return (
    [...onPath, ...files].find((path) => existsSync(path)) ?? (name === 'chromium' ? downloaded() : undefined)
  );
}

/**
 * Installs the browsers that are missing: on Debian as root its packages, else for Chromium Playwright's download.
 * Gives the names of those that are still missing.
 */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length === 0) return [];
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) installDebian(missing);
  if (missing.includes('chromium') && !findBrowser('chromium')) download();
  return missing.filter((name) => !findBrowser(name));
}

/** One line that tells what to install. */
export function whatToInstall(missing) {
  const names = missing.map((name) =>
    name === 'firefox' ? 'Firefox (ESR or Developer Edition)' : 'Chromium or Chrome',
  );
  const variables = missing.map((name) => `NUTGRAF_${name.toUpperCase()}`);
  return `Please install ${names.join(' and ')}, or name the program in ${variables.join(' and ')}.`;
}

function installDebian(missing) {
  const packages = missing.map((name) => PLACES[name].debian);
  process.stdout.write(`Installing ${packages.join(' and ')} (apt-get)…\n`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  run(['update', '-q']);
  run(['install', '-y', '-q', '--no-install-recommends', ...packages]);
}

function download() {
  process.stdout.write('Downloading Chromium (Playwright)…\n');
  const shell = process.platform === 'win32';
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: ['ignore', 'inherit', 'inherit'], shell });
}

/** Path of the Chromium that Playwright has downloaded, if it has; asked in a process of its own, as it may not be installed. */
function downloaded() {
  const ask =
    "import('@playwright/test').then(({ chromium }) => process.stdout.write(chromium.executablePath()))";
  try {
    const path = execFileSync(process.execPath, ['-e', ask], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return existsSync(path) ? path : undefined;
  } catch {
    // Playwright is not installed (yet): then it has downloaded nothing either.
    return undefined;
  }
}
