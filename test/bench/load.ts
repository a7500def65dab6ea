import { statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Browser, Tab } from '../e2e/driver.ts';
import { copyOfBuild, launch } from '../e2e/fixtures.ts';
import { type Site, serveSite } from '../e2e/server.ts';
import { until } from '../e2e/until.ts';
import { atLeast, atMost, tellGoals } from './goals.ts';
import { type IdleCost, idleCost } from './load/idle.ts';
import { printTable } from './pages/print.ts';
import { articlePage } from './popup/article.ts';
import { writeEmptyExtension } from './popup/empty.ts';

declare const chrome: ExtensionApi;

/** The background may hold this many times what it held before the articles. */
const most = 1.2;

const numberAfter = (flag: string, fallback: number): number =>
  Number(process.argv[process.argv.indexOf(flag) + 1] ?? fallback) || fallback;
const tabs = numberAfter('--tabs', 50);
const articles = numberAfter('--articles', 1000);

type Bench = { browser: Browser; site: Site; screen: Tab };

const addressOf = (number: number): string => `/2026/01/05/harbour-wall-edition-${number}.html`;

/** Opens tabs at once with the detector on; answers how many of their buttons light up. */
async function openTabs({ browser, site }: Bench): Promise<number> {
  for (let number = 0; number < tabs; number++) site.put(addressOf(number), articlePage(number));
  const urls = Array.from({ length: tabs }, (_, number) => site.origin + addressOf(number));
  const ids = await browser.background(
    async (all: string[]) =>
      Promise.all(all.map(async (url) => (await chrome.tabs.create({ url, active: false })).id ?? -1)),
    urls,
  );
  const lit = () =>
    browser.background(async (all: number[]) => {
      const titles = await Promise.all(all.map((tabId) => chrome.action.getTitle({ tabId })));
      const plain = await chrome.action.getTitle({});
      return titles.filter((title) => title !== plain).length;
    }, ids);
  return until('every button to light up', async () => (await lit()) === tabs && tabs, 120_000);
}

/** Digests so many articles one after the other in one tab; answers how many were kept. */
async function digestMany({ site, screen }: Bench, tab: Tab, from: number, count: number): Promise<number> {
  const id = await tab.id();
  let kept = 0;
  for (let number = from; number < from + count; number++) {
    site.put(addressOf(number), articlePage(number));
    await tab.goto(site.origin + addressOf(number));
    const ok = await screen.evaluate(async (tabId: number) => {
      const message = { to: 'background', call: 'digestTab', args: { tabId, anyway: true } };
      const { value } = (await chrome.runtime.sendMessage(message)) as { value: { ok: boolean } };
      return value.ok;
    }, id);
    if (ok) kept += 1;
  }
  return kept;
}

/** What an idle tab costs with an extension whose content script is empty. */
async function emptyCost(site: Site): Promise<IdleCost> {
  const folder = await writeEmptyExtension('chromium', true);
  const empty = await launch('chromium', { extension: folder });
  const cost = await idleCost(empty, (number) => site.origin + addressOf(number));
  await empty.close();
  await rm(folder, { recursive: true, force: true });
  return cost;
}

const extension = await copyOfBuild('chromium');
const site = await serveSite();
const browser = await launch('chromium', { extension });
const screen = await browser.open(`${browser.base}welcome/index.html`);
await browser.allowHosts(() => screen.click('.question .answer:first-child'));
const bench = { browser, site, screen };
const lit = await openTabs(bench);
const tab = await browser.open(`${site.origin}/tide.html`);
const warm = await digestMany(bench, tab, 10_000, 20);
const before = (await browser.backgroundMemory?.()) ?? Number.NaN;
const kept = await digestMany(bench, tab, 20_000, articles);
const after = (await browser.backgroundMemory?.()) ?? Number.NaN;
const problems = (await browser.problems()).length;
const idle = await idleCost(browser, (number) => site.origin + addressOf(number));
await browser.close();
const empty = await emptyCost(site);
await site.close();
await rm(extension, { recursive: true, force: true });

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
printTable(
  `Load, Chromium`,
  ['what', 'figure'],
  [
    [`tabs opened at once, buttons lit (of ${tabs})`, String(lit)],
    [`articles digested in a row (of ${articles})`, String(kept)],
    ['memory of the background before (MB)', megabytes(before)],
    ['memory of the background after (MB)', megabytes(after)],
    ['after / before', (after / before).toFixed(2)],
    ['errors in any context', String(problems)],
  ],
);
const beside = (name: keyof IdleCost, write: (value: number) => string): string[] =>
  [idle[name], empty[name], idle[name] - empty[name]].map(write);
const time = (ms: number): string => ms.toFixed(1);
printTable(
  'One idle tab, Chromium (medians)',
  ['what', 'ours', 'an empty content script', 'difference'],
  [
    ['content script (bytes)', ...[statSync('dist/chromium/detector.js').size, 0].map(String), ''],
    ['work of the page’s thread until idle (ms)', ...beside('task', time)],
    ['of it in scripts (ms)', ...beside('script', time)],
    ['heap (MB)', ...beside('heap', (bytes) => (bytes / 1e6).toFixed(2))],
  ],
);
tellGoals([
  atLeast('buttons lit', tabs, lit),
  atLeast('articles digested to grow warm', 20, warm),
  atLeast('articles digested in a row', articles, kept),
  atMost('errors in any context', 0, problems),
  atMost('memory of the background, after / before', most, after / before),
]);
