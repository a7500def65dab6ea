import { browser } from '../shell/browser.ts';
import type { ReadTab } from '../ui/session/ports.ts';

/** The tab that the popup was opened on. */
export async function activeTab(): Promise<ReadTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const { id, url, windowId, incognito } = tab;
  return {
    id,
    incognito,
    ...(url === undefined ? {} : { url }),
    ...(windowId === undefined ? {} : { windowId }),
  };
}
