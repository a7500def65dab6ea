import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { states } from '../src/gallery/states.ts';
import { buildGallery } from './gallery-build.ts';

const usage =
  'usage: screens [--state NAME,…] [--place popup,panel,tab] [--theme …] [--dir ltr,rtl] [--locale …]';
const folder = 'test/screens';
const widths = { popup: [400, 600], panel: [320, 800], tab: [1100, 900] } as const;

/** The values asked for on the command line, or all. */
function wanted(name: string, all: readonly string[]): readonly string[] {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? all : (process.argv[at + 1]?.split(',') ?? all);
}

const page = pathToFileURL(resolve(await buildGallery(`${folder}/gallery`))).href;
if (process.argv.includes('--help')) process.stdout.write(`${usage}\n`);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
mkdirSync(folder, { recursive: true });
let count = 0;
for (const place of wanted('place', ['popup', 'panel', 'tab'])) {
  const [width, height] = widths[place as keyof typeof widths];
  const tab = await browser.newPage({ viewport: { width, height } });
  for (const theme of wanted('theme', ['light', 'dark', 'sepia', 'contrast']))
    for (const dir of wanted('dir', ['ltr', 'rtl']))
      for (const locale of wanted('locale', ['en']))
        for (const state of wanted('state', Object.keys(states))) {
          await tab.goto(`${page}?${new URLSearchParams({ state, theme, dir, place, locale })}`);
          const path = `${folder}/${[place, theme, dir, locale, state].join('-')}.png`;
          await tab.screenshot({ path, fullPage: process.argv.includes('--full') });
          count++;
        }
  await tab.close();
}
await browser.close();
process.stdout.write(`${count} pictures in ${folder}\n`);
