import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from '../setup/browsers.mjs';
import { buildGallery, readLocales } from './gallery-build.ts';
import { checkStoreTexts, storeTexts } from './store-texts.ts';

const usage = `usage: store [LOCALE,…]
Writes what the stores ask for to dist/store/LOCALE: pictures of 1280 × 800 pixels, made of the real interface on an
article of our own, and the texts (docs/store, and the short description of the extension itself). All locales, or those named.
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

const locales = process.argv[2]?.split(',') ?? Object.keys(readLocales());
const faults = checkStoreTexts();
const gallery = pathToFileURL(resolve(await buildGallery(`${folder}/built`))).href;
const browser = await chromium.launch({
  executablePath: findBrowser('chromium') ?? '',
  args: ['--no-sandbox'],
});
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
const { length } = readFileSync(`${folder}/${locales[0]}/1-summary.png`);
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(
  `${locales.length * scenes.length} pictures (the first has ${length} bytes) and the texts of ${locales.length} locales in ${folder}\n`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
