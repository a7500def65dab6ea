import { rm } from 'node:fs/promises';
import { build } from 'esbuild';
import type { ChromiumTab } from '../e2e/chromium-view.ts';
import { copyOfBuild, launch } from '../e2e/fixtures.ts';
import { atMost, tellGoals } from './goals.ts';
import { printTable } from './pages/print.ts';

/** The first results of a search may take this many times the reading of fifty rows by their keys. */
const most = 3;

/** A word of every article, a word of some, a word of one, two words, a beginning, and nothing but the newest. */
const queries = ['harbour ', 'ferry12 ', 'unique77 ', 'bridge3 council5 ', 'uni', ''];

const at = process.argv.indexOf('--articles');
const total = at < 0 ? 10_000 : Number(process.argv[at + 1]);

const entryPoints = ['test/bench/library/in-page.ts'];
const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: 'iife' });
const extension = await copyOfBuild('chromium');
const browser = await launch('chromium', { extension });
const page = (await browser.open(`${browser.base}options/index.html`)) as ChromiumTab;
await page.run(`${outputFiles[0]?.text};0`);
for (let from = 0; from < total; from += 100)
  await page.run(`nutgrafFill(${from}, ${Math.min(total, from + 100)})`);
const times = (await page.run(`nutgrafSearch(${JSON.stringify(queries)}, ${total}, 25)`)) as Record<
  string,
  number
>;
await browser.close();
await rm(extension, { recursive: true, force: true });

const rows = times.rows ?? Number.NaN;
const line = (name: string, time = Number.NaN) => [name, time.toFixed(2), (time / rows).toFixed(2)];
printTable(
  `${total} articles in the library, Chromium`,
  ['first 50 of', 'ms', '× 50 rows by key'],
  [line('50 rows by key', rows), ...queries.map((query) => line(JSON.stringify(query), times[query]))],
);
tellGoals(
  queries.map((query) =>
    atMost(
      `first 50 of ${JSON.stringify(query)}, × 50 rows by key`,
      most,
      (times[query] ?? Number.NaN) / rows,
    ),
  ),
);
