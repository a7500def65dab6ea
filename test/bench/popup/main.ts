import { rm } from 'node:fs/promises';
import type { Browser, Tab } from '../../e2e/driver.ts';
import { copyOfBuild, type DriverOptions, launch, reset } from '../../e2e/fixtures.ts';
import { type Site, serveSite } from '../../e2e/server.ts';
import { atMost, type Goal, tellGoals } from '../goals.ts';
import { articlePage } from './article.ts';
import { writeEmptyExtension } from './empty.ts';

/**
 * What the popup may cost, as multiples of an empty popup of the same browser in the same state: where the background
 * is stopped, the browser may have to start a process for any popup, also for an empty one.
 */
const goals = { cached: 1.25, fresh: 2.5, asleep: 1.25 } as const;
type State = keyof typeof goals;

const rounds = 15;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds from the popup's start to the end of the first frame that shows an article, layout and paint included. */
async function paintTime(browser: Browser, tab: Tab): Promise<number> {
  const popup = await browser.clickAction(tab);
  const time = await popup.waitFor(() => performance.getEntriesByName('seen')[0]?.startTime ?? 0);
  await popup.close();
  return time;
}

type Bench = { own: Browser; empty: Browser; site: Site };

async function openEdition({ own, site }: Bench, number: number): Promise<Tab> {
  site.put(`/2026/01/05/harbour-wall-edition-${number}.html`, articlePage(number));
  return own.open(`${site.origin}/2026/01/05/harbour-wall-edition-${number}.html`);
}

type Times = Record<State | 'empty' | 'emptyAsleep' | 'cold', number>;

/** The time of a popup whose background has just been stopped. */
async function asleepTime(browser: Browser, tab: Tab): Promise<number> {
  await browser.stopBackground();
  return paintTime(browser, tab);
}

/**
 * One round: an empty popup, then ours in each state, so that the machine's moods meet all alike. The first article
 * after a stop is read `cold` (the background starts and loads its models); it is told, no goal is set for it.
 */
async function round(bench: Bench, blank: Tab, number: number): Promise<Times> {
  const { own, empty } = bench;
  const first = await openEdition(bench, number);
  const cold = await paintTime(own, first);
  const tab = await openEdition(bench, number + 50);
  await empty.background(() => true);
  const nothing = await paintTime(empty, blank);
  const fresh = await paintTime(own, tab);
  const cached = await paintTime(own, tab);
  const emptyAsleep = await asleepTime(empty, blank);
  const asleep = await asleepTime(own, tab);
  await first.close();
  await tab.close();
  return { empty: nothing, cold, fresh, cached, emptyAsleep, asleep };
}

async function measure(engine: DriverOptions['engine'], site: Site): Promise<Record<State, number>> {
  const [folder, emptyFolder] = [await copyOfBuild(engine), await writeEmptyExtension(engine)];
  const bench = {
    own: await launch(engine, { extension: folder }),
    empty: await launch(engine, { extension: emptyFolder }),
    site,
  };
  await reset(bench.own);
  const blank = await bench.empty.open(`${site.origin}/words.html`);
  await round(bench, blank, 0);
  const results: Times[] = [];
  for (let n = 1; n <= rounds; n++) results.push(await round(bench, blank, n * 100));
  await bench.own.close();
  await bench.empty.close();
  await Promise.all([folder, emptyFolder].map((path) => rm(path, { recursive: true, force: true })));
  const ratio = (state: keyof Times, to: keyof Times) =>
    median(results.map((result) => result[state] / result[to]));
  const time = (state: keyof Times) => `${median(results.map((result) => result[state])).toFixed(0)} ms`;
  process.stdout.write(
    `${engine}, medians of ${rounds}: an empty popup ${time('empty')}, with its background stopped ${time('emptyAsleep')}; ` +
      `ours cached ${time('cached')}, fresh ${time('fresh')}, asleep ${time('asleep')}, cold ${time('cold')}\n`,
  );
  return {
    cached: ratio('cached', 'empty'),
    fresh: ratio('fresh', 'empty'),
    asleep: ratio('asleep', 'emptyAsleep'),
  };
}

const site = await serveSite();
const reached: Goal[] = [];
for (const engine of ['chromium', 'firefox'] as const) {
  const ratios = await measure(engine, site);
  for (const state of Object.keys(goals) as State[])
    reached.push(atMost(`${engine}, a popup ${state}, × an empty one`, goals[state], ratios[state]));
}
await site.close();
tellGoals(reached);
