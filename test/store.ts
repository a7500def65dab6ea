import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../setup/browsers.mjs';
import { buildGallery } from './gallery-build.ts';
import { readLocales } from './read-locales.ts';
import { checkStoreTexts, storeTexts } from './store-texts.ts';

const usage = `usage: store [LOCALE,…] [--readme]
Writes what the stores ask for to dist/store/LOCALE: pictures of 1280 × 800 pixels, made of the real interface on an
article of our own, and the texts (docs/store, and the short description of the extension itself). All locales, or those named;
with --readme the picture of the README, docs/popup.png, and nothing else.
`;
const folder = 'dist/store';
const scenes = [
  { scene: 'summary', theme: 'light' },
  { scene: 'why', theme: 'light' },
  { scene: 'names', theme: 'dark' },
  { scene: 'facts', theme: 'sepia' },
] as const;

if (process.argv.includes('--help')) {
  process.stdout.write(usage);
  process.exit(0);
}

/** The popup as the README shows it: three sentences, the reasons for one of them, the names. */
async function readmePicture(browser: Browser, gallery: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 400, height: 840 }, deviceScaleFactor: 2 });
  await page.goto(`${gallery}/reading.html?${new URLSearchParams({ state: 'sample', theme: 'light' })}`);
  await page.addStyleTag({ content: 'html { scrollbar-gutter: auto; scrollbar-width: none }' });
  await page.keyboard.press('3');
  await page.click('.sentence:nth-of-type(2) .why');
  await page.mouse.move(0, 0);
  await page.screenshot({ path: 'docs/popup.png' });
}

const named = process.argv.slice(2).find((word) => !word.startsWith('--'));
const isReadme = process.argv.includes('--readme');
const locales = isReadme ? [] : (named?.split(',') ?? Object.keys(readLocales()));
const faults = checkStoreTexts();
const gallery = pathToFileURL(resolve(await buildGallery(`${folder}/built`))).href;
const browser = await chromium.launch({
  executablePath: findBrowser('chromium') ?? '',
  args: ['--no-sandbox'],
});
if (isReadme) await readmePicture(browser, gallery);
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
page.on('pageerror', (error) => faults.push(error.message));
for (const locale of locales) {
  mkdirSync(`${folder}/${locale}`, { recursive: true });
  const { short, long } = storeTexts(locale);
  writeFileSync(`${folder}/${locale}/short.txt`, `${short}\n`);
  writeFileSync(`${folder}/${locale}/long.txt`, long);
  for (const [at, { scene, theme }] of scenes.entries()) {
    const address = `${gallery}/store.html?${new URLSearchParams({ state: scene, theme, locale })}`;
    await page.goto(address);
    await page.screenshot({ path: `${folder}/${locale}/${at + 1}-${scene}.png` });
  }
}
await browser.close();
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(
  `${locales.length * scenes.length} pictures and the texts of ${locales.length} locales in ${folder}\n`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
