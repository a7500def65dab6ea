import { browser } from '../shell/browser.ts';
import type { ReadTab } from '../ui/session/ports.ts';
import { activeTab } from './active-tab.ts';
import { recallKept, recallRecent } from './kept.ts';

/**
 * What the first paint needs is asked of the browser before anything else of the popup runs (the main file imports this
 * first): the answers come while the interface is set up.
 */
const recent = recallRecent();

/** The tab that the popup was opened on. */
export const front = activeTab();

const last = Promise.all([front, recent])
  .then(([tab, find]) => tab && find(tab))
  .catch(() => undefined);

/** Sends the reader into the page; false where it is refused, which the background will explain. */
const sendReader = ({ id }: ReadTab): Promise<boolean> =>
  browser.scripting
    .executeScript({ target: { tabId: id }, files: ['/reader.js'], injectImmediately: true })
    .then(
      () => true,
      () => false,
    );

/**
 * Whether the reader is in the page: of an article that was not read just before it is wanted at once, and comes while
 * disk is asked.
 */
export const reached = Promise.all([front, last])
  .then(([tab, known]) => !!tab && !known && sendReader(tab))
  .catch(() => false);

/** What is kept of the tab's address. */
export const kept = Promise.all([front, last])
  .then(([tab, known]) => known ?? (tab && recallKept(tab)))
  .catch(() => undefined);
