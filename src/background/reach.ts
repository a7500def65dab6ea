import type { Problem, ReaderCalls } from '../messages.ts';
import { browser } from '../shell/browser.ts';
import { mayRead } from '../shell/permissions.ts';
import { isCutOff, toTab } from '../shell/rpc.ts';
import { obstacleByAddress, obstacleByRefusal } from './obstacle.ts';

/** A tab as the background needs it. */
export type Tab = { id: number; url: string; incognito: boolean };

/** Either a value or the reason why there is none. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem };

const refused = (problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem });
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The tab as it is now, or why it cannot be read. */
export async function findTab(tabId: number): Promise<Outcome<Tab>> {
  try {
    const tab = await browser.tabs.get(tabId);
    if (tab.discarded) return refused('discarded');
    const url = tab.url ?? '';
    const problem = obstacleByAddress(url);
    return problem ? refused(problem) : { ok: true, value: { id: tabId, url, incognito: tab.incognito } };
  } catch {
    return refused('tabGone'); // The only failure of tabs.get: no such tab.
  }
}

async function isPermitted(url: string): Promise<boolean> {
  try {
    return await mayRead([url]);
  } catch {
    return false; // Not an address that a permission can name.
  }
}

async function explain(error: unknown, tab: Tab, clicked: boolean): Promise<Problem> {
  const context = { address: tab.url, clicked, permitted: await isPermitted(tab.url) };
  return obstacleByRefusal(messageOf(error), context);
}

/**
 * Makes sure that the reader script is in the tab's page, and returns its functions. Injecting twice is
 * harmless: a second copy sees the first and steps back.
 */
export async function reachReader(tab: Tab, clicked: boolean): Promise<Outcome<ReaderCalls>> {
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: ['reader.js'],
      injectImmediately: true,
    });
    return { ok: true, value: toTab<ReaderCalls>('reader', tab.id) };
  } catch (error) {
    return refused(await explain(error, tab, clicked));
  }
}

/** Asks the page's reader; a page that goes away before it answers is told as such. */
export async function askReader<T>(
  tab: Tab,
  clicked: boolean,
  ask: (reader: ReaderCalls) => Promise<T>,
): Promise<Outcome<T>> {
  const reader = await reachReader(tab, clicked);
  if (!reader.ok) return reader;
  try {
    const value = await ask(reader.value);
    return value === undefined ? refused('navigated') : { ok: true, value };
  } catch (error) {
    if (!isCutOff(error)) throw error;
    const now = await findTab(tab.id);
    return refused(now.ok ? 'navigated' : now.problem);
  }
}
