// Draws the PNG files of the icons from their SVG sources: node icons/render.mjs
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const sizes = [16, 32, 48, 128];
const names = ['icon', 'article'];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const name of names) {
  const source = readFileSync(`icons/${name}.svg`, 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;inline-size:${size}px}</style>${source}`);
    await page.screenshot({ path: `icons/${name}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
