import type { MarkerCalls, Problem, ReaderCalls } from '../messages.ts';
import { browser } from '../shell/browser.ts';
import { mayRead } from '../shell/permissions.ts';
import { isCutOff, toTabOnLine } from '../shell/rpc.ts';
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
  const [permitted, files] = await Promise.all([
    isPermitted(tab.url),
    browser.extension.isAllowedFileSchemeAccess(),
  ]);
  const context = { address: tab.url, clicked, permitted, files };
  return obstacleByRefusal(messageOf(error), context);
}

/** The scripts that are injected on demand; a second copy sees the first and steps back. */
const scripts = { reader: ['reader.js'], marker: ['reader.js', 'marker.js'] } as const;

/** What each script answers. */
type Calls = { reader: ReaderCalls; marker: MarkerCalls };

/** Makes sure that a script is in the tab's page, and returns its functions. */
async function reach<Name extends keyof Calls>(
  name: Name,
  tab: Tab,
  clicked: boolean,
): Promise<Outcome<Calls[Name]>> {
  try {
    const [entered] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: [...scripts[name]],
      injectImmediately: true,
    });
    // Firefox takes a script for a tab whose page has crashed, and no frame answers.
    if (!entered) return refused('errorPage');
    return { ok: true, value: toTabOnLine<Calls[Name]>(name, tab.id) };
  } catch (error) {
    const now = await findTab(tab.id); // What became of the tab meanwhile says more than the refusal.
    return now.ok ? refused(await explain(error, tab, clicked)) : now;
  }
}

/** Brings a script into the page and asks it. */
async function askIn<Name extends keyof Calls, T>(
  name: Name,
  tab: Tab,
  clicked: boolean,
  ask: (calls: Calls[Name]) => Promise<T>,
): Promise<Outcome<T>> {
  const reached = await reach(name, tab, clicked);
  return reached.ok ? answerOf(tab, ask(reached.value)) : reached;
}

/** What a script in the page answers; a page that goes away before it does is told as such. */
async function answerOf<T>(tab: Tab, asked: Promise<T>): Promise<Outcome<T>> {
  try {
    const value = await asked;
    return value === undefined ? refused('navigated') : { ok: true, value };
  } catch (error) {
    // What became of the tab meanwhile says more than the error, whichever call it ended.
    const now = await findTab(tab.id);
    if (!now.ok) return now;
    if (!isCutOff(error) && now.value.url === tab.url) throw error;
    return refused('navigated');
  }
}

/** Asks the page's reader; `clicked` says that a toolbar click has just opened the way. */
export const askReader = <T>(
  tab: Tab,
  clicked: boolean,
  ask: (reader: ReaderCalls) => Promise<T>,
): Promise<Outcome<T>> => askIn('reader', tab, clicked, ask);

/** Asks the page's reader where it is there already. */
export const askReached = <T>(tab: Tab, ask: (reader: ReaderCalls) => Promise<T>): Promise<Outcome<T>> =>
  answerOf(tab, ask(toTabOnLine<ReaderCalls>('reader', tab.id)));

/** Asks the page's marker, which stands beside the reader. */
export const askMarker = <T>(tab: Tab, ask: (marker: MarkerCalls) => Promise<T>): Promise<Outcome<T>> =>
  askIn('marker', tab, false, ask);
