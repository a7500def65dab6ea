import { readFileSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '../test/e2e/driver.ts';
import { launchFirefox } from '../test/e2e/firefox.ts';
import { launchChromium } from '../test/e2e/launch-chromium.ts';
import { type Shown, shownIn } from '../test/e2e/popup.ts';
import { type Site, serveSite } from '../test/e2e/server.ts';
import { findBrowser } from './browsers.mjs';

const SCREENS = 'test/screens';

type Wishes = { page: string | undefined; engine: 'chromium' | 'firefox' };

/** The command line; undefined where it makes no sense. */
function wishes(): Wishes | undefined {
  const { values, positionals } = parseArgs({
    options: { firefox: { type: 'boolean' } },
    allowPositionals: true,
    strict: false,
  });
  if (positionals.length > 1 || Object.keys(values).some((name) => name !== 'firefox')) return undefined;
  const folder = process.env.NUTGRAF_FOLDER ?? '.';
  const page = positionals[0] === undefined ? undefined : resolve(folder, positionals[0]);
  return { page, engine: values.firefox === true ? 'firefox' : 'chromium' };
}

/** Has this machine a screen to open a window on? */
function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function addressOf(page: Uint8Array | undefined, site: Site): string {
  if (page === undefined) return `${site.origin}/article.html`;
  site.put('/page.html', page);
  return `${site.origin}/page.html`;
}

function inWords({ title, sentences, entities, notice }: Shown): string {
  if (notice !== undefined) return `${notice}\n`;
  const summary = sentences.map((sentence, index) => `${index + 1}. ${sentence}`);
  return `${title}\n\n${summary.join('\n')}\n\n${entities.map(({ name, kind }) => `${name} (${kind})`).join(' · ')}\n`;
}

/** Without a screen: clicks the real toolbar button, prints what the popup says and keeps a picture of it. */
async function report(browser: Browser, url: string): Promise<void> {
  const tab = await browser.open(url);
  const popup = await browser.clickAction(tab);
  process.stdout.write(`\n${inWords(await shownIn(popup))}\n`);
  await mkdir(SCREENS, { recursive: true });
  const path = resolve(SCREENS, `start-${browser.name}.png`);
  await writeFile(path, await popup.screenshot());
  process.stdout.write(`Screenshot: ${path}\n`);
}

async function main(wished: Wishes | undefined): Promise<void> {
  if (!wished) {
    process.stderr.write('Usage: npm start -- [path/to/page.html] [--firefox]\n');
    process.exitCode = 2;
    return;
  }
  const { page, engine } = wished;
  if (page !== undefined && !statSync(page, { throwIfNoEntry: false })?.isFile()) {
    process.stderr.write(`Cannot read ${page}.\n`);
    process.exitCode = 2;
    return;
  }
  const bytes = page === undefined ? undefined : readFileSync(page);
  const site = await serveSite();
  const url = addressOf(bytes, site);
  const headed = hasDisplay();
  const extension = resolve('dist', engine);
  const executable = findBrowser(engine) as string;
  const launching = (engine === 'firefox' ? launchFirefox : launchChromium)(executable, {
    extension,
    headed,
  });
  let ending: Promise<void> | undefined;
  const end = () => {
    ending ??= launching
      .then(
        (browser) => browser.close(),
        () => undefined,
      )
      .then(() => site.close());
    return ending;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void end().then(() => process.exit(0)));
  try {
    const browser = await launching;
    if (!headed) return await report(browser, url);
    await browser.open(url);
    process.stdout.write('Click the Nutgraf button in the toolbar (behind the puzzle piece). Ctrl+C ends.\n');
    await browser.ended;
  } finally {
    await end();
  }
}

try {
  await main(wishes());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
