import type { Digested } from '../messages.ts';
import { activeTab } from './active-tab.ts';
import { recallKept, recallRecent } from './kept.ts';

/**
 * What the first paint needs is asked of the browser before anything else of the popup runs (the main file imports this
 * first): the answers come while the interface is set up.
 */
const recent = recallRecent();

/** The tab that the popup was opened on. */
export const front = activeTab();

/** What is kept of the tab's address. */
export const kept: Promise<Digested | undefined> = Promise.all([front, recent])
  .then(([tab, find]) => tab && (find(tab) ?? recallKept(tab)))
  .catch(() => undefined);
