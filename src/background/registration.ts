import type { Options } from '../options.ts';
import { browser } from '../shell/browser.ts';
import { loadOptions } from '../shell/option-store.ts';
import { heldSites, mayRead } from '../shell/permissions.ts';
import { allSites } from '../site-pattern.ts';
import { type Coverage, coverage } from './rules.ts';
import { signal } from './signal.ts';

const scriptId = 'detector';

/** Whether the browser takes a pattern for one at all; settings from elsewhere may hold others. */
async function isAccepted([pattern]: string[]): Promise<boolean> {
  await browser.permissions.contains({ origins: pattern === undefined ? [] : [pattern] });
  return true;
}

/** The patterns for which a question to the browser is answered with yes; one that it refuses is left out. */
async function filtered(
  patterns: readonly string[],
  ask: (patterns: string[]) => Promise<boolean>,
): Promise<string[]> {
  const answers = await Promise.all(patterns.map((pattern) => ask([pattern]).catch(() => false)));
  return patterns.filter((_, index) => answers[index]);
}

/** What the options ask for, cut to what the reader's permissions allow now. */
async function allowedCoverage(options: Options): Promise<Coverage> {
  const wanted = coverage(options, allSites);
  if (!wanted) return undefined;
  const { matches, excludeMatches } = {
    matches: await filtered(wanted.matches, mayRead),
    excludeMatches: await filtered(wanted.excludeMatches, isAccepted),
  };
  if (matches.length > 0) return { matches, excludeMatches };
  const held = options.detection === 'everywhere' ? await heldSites() : [];
  return held.length > 0 ? { matches: held, excludeMatches } : undefined;
}

async function register(wanted: Coverage): Promise<void> {
  const existing = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  // One call changes it: were it taken away first, a worker that dies in between would leave none.
  if (wanted && existing.length > 0) {
    return browser.scripting.updateContentScripts([{ id: scriptId, ...wanted }]);
  }
  if (existing.length > 0) return browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (!wanted) return;
  await browser.scripting.registerContentScripts([
    { id: scriptId, js: ['detector.js'], runAt: 'document_idle', persistAcrossSessions: true, ...wanted },
  ]);
}

/** Runs the detector once in the tabs that are open, so that no tab needs a reload. */
async function injectIntoOpenTabs({ matches, excludeMatches }: NonNullable<Coverage>): Promise<void> {
  const [open, excluded] = await Promise.all([
    browser.tabs.query({ url: matches }),
    excludeMatches.length > 0 ? browser.tabs.query({ url: excludeMatches }) : [],
  ]);
  const spared = new Set(excluded.map(({ id }) => id));
  const ids = open.filter(({ id, discarded }) => !discarded && !spared.has(id)).map(({ id }) => id ?? -1);
  const inject = (tabId: number) =>
    browser.scripting.executeScript({ target: { tabId }, files: ['detector.js'] });
  await Promise.allSettled(ids.map(inject)); // Tabs that refuse (stores, error pages) have no article.
}

async function clearSignals(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : signal(id, 'plain'))));
}

let settling: Promise<void> = Promise.resolve();

async function settleNow(): Promise<void> {
  const wanted = await allowedCoverage(await loadOptions());
  await register(wanted);
  await clearSignals();
  if (wanted) await injectIntoOpenTabs(wanted);
}

/**
 * Makes the registered detector follow the options and permissions as they are now; called at install, update,
 * start and whenever either changes. Calls queue up, so that the last state wins.
 */
export function settleDetector(): Promise<void> {
  settling = settling.then(settleNow, settleNow);
  return settling;
}
