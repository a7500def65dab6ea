import type { BackgroundCalls } from '../messages.ts';
import { browser, ownAddress } from '../shell/browser.ts';
import { recall } from '../shell/recall.ts';
import { toBackground } from '../shell/rpc.ts';
import { openAddress } from '../ui/session/open-address.ts';
import type { Ports, ReadTab } from '../ui/session/ports.ts';

const background = toBackground<BackgroundCalls>();

/** The browser as the panel and the full tab use it. */
export const ports: Ports = {
  recall,
  digest: (request) => background.digestTab(request),
  paint: (request) => background.paint(request),
  open: openAddress,
};

/** Opens one of the extension's own pages in a tab. */
export const openOwn = (path: string): void => void browser.tabs.create({ url: ownAddress(path) });

type BrowserTab = { id?: number; url?: string; windowId?: number; incognito: boolean };

/** A tab of the browser as the screens take it. */
export function toReadTab({ id, url, windowId, incognito }: BrowserTab): ReadTab | undefined {
  if (id === undefined) return undefined;
  return {
    id,
    incognito,
    ...(url === undefined ? {} : { url }),
    ...(windowId === undefined ? {} : { windowId }),
  };
}

/** The tab in front of the panel's window. */
export async function frontTab(): Promise<ReadTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab && toReadTab(tab);
}

/** The tab with this number, if it is still there. */
export async function tabNumbered(id: number): Promise<ReadTab | undefined> {
  try {
    return toReadTab(await browser.tabs.get(id));
  } catch {
    return undefined; // Closed meanwhile: the caller says so.
  }
}

/** Calls back whenever another tab comes to the front or the one in front has gone to another page. */
export function watchFront(changed: () => void): () => void {
  const activated = () => changed();
  const updated = (_id: number, change: { url?: string; status?: string }, tab: { active: boolean }) => {
    if (tab.active && (change.url !== undefined || change.status === 'complete')) changed();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
