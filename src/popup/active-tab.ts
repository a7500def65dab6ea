import { browser } from '../shell/browser.ts';
import type { ReadTab } from '../ui/session/ports.ts';

/** The tab that the popup was opened on. */
export async function activeTab(): Promise<ReadTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : (tab as ReadTab); // What the browser does not tell is missing there, too.
}
