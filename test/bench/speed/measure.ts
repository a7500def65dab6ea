import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { openFolder } from '../../../train/data.ts';
import type { ChromiumTab } from '../../e2e/chromium-view.ts';
import { copyOfBuild, launch } from '../../e2e/fixtures.ts';
import { quantile } from '../pages/print.ts';
import type { PageTimes } from './in-page.ts';
import { servePages } from './server.ts';

/** Rounds to grow warm, and rounds that count. */
const [warm, rounds] = [4, 7];

/** Evenly chosen news pages, as they were stored. */
export function newsPages(folder: string, count: number): string[] {
  const room = join(openFolder(folder, 'pages', 'andy', 'pages-andy.tar.xz'), 'andy', 'html');
  const names = readdirSync(room).sort();
  const every = Math.max(1, Math.floor(names.length / count));
  return names
    .filter((_, at) => at % every === 0)
    .slice(0, count)
    .map((name) => readFileSync(join(room, name), 'utf8'));
}

async function bundle(): Promise<string> {
  const entryPoints = ['test/bench/speed/in-page.ts'];
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}

/** Times our way and Readability's over real news pages in Chromium, in the same run. */
export async function measureSpeed(folder: string, count: number): Promise<PageTimes[]> {
  const pages = newsPages(folder, count);
  const [server, code, extension] = [await servePages(pages), await bundle(), await copyOfBuild('chromium')];
  const browser = await launch('chromium', { extension });
  const results: PageTimes[] = [];
  const tab = (await browser.open('about:blank')) as ChromiumTab;
  for (const number of pages.keys()) {
    await tab.goto(`${server.origin}/page/${number}`);
    await tab.run(`${code};0`);
    const times = await tab.run(`nutgrafMeasure(${warm}, ${rounds})`).catch(() => undefined);
    if (times) results.push(times as PageTimes);
  }
  await browser.close();
  await rm(extension, { recursive: true, force: true });
  server.close();
  return results;
}

/** Our whole way from the page to the digest, detection included (ms). */
export const wholeOf = ({ detect, extract, digest }: PageTimes): number => detect + extract + digest;

/** The median over pages of something told of each. */
export const medianOf = (pages: readonly PageTimes[], of: (page: PageTimes) => number): number =>
  quantile(pages.map(of), 0.5);
