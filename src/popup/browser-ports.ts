import type { BackgroundCalls } from '../messages.ts';
import { browser, ownAddress } from '../shell/browser.ts';
import { toBackground } from '../shell/rpc.ts';
import type { Ports, ReadTab } from '../ui/session/ports.ts';
import { recallKept } from './kept.ts';

const background = toBackground<BackgroundCalls>();

/** The browser as the popup uses it. */
export const ports: Ports = {
  recall: recallKept,
  digest: (request) => background.digestTab(request),
  paint: (request) => background.paint(request),
  open: (address) => void browser.tabs.create({ url: address }),
};

/** Opens one of the extension's own pages in a tab. */
export function openOwn(path: string): void {
  browser.tabs.create({ url: ownAddress(path) });
  close();
}

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
