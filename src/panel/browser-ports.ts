import type { BackgroundCalls, PaintRequest } from '../messages.ts';
import { browser, ownAddress } from '../shell/browser.ts';
import * as has from '../shell/has.ts';
import { openInPrivate } from '../shell/private-window.ts';
import { recall } from '../shell/recall.ts';
import { toBackground } from '../shell/rpc.ts';
import { plainAddress } from '../shell/store/address.ts';
import { loadLater } from '../ui/later/later.ts';
import type { Ports, ReadTab } from '../ui/session/ports.ts';
import { watchRead } from './page-events.ts';

const background = toBackground<BackgroundCalls>();

/** Brings a tab to the front; from the panel beside it, it stands there already. */
async function bringToFront(id: number): Promise<void> {
  const tab = await browser.tabs.get(id);
  if (!tab.active) await browser.tabs.update(id, { active: true });
  if (has.windows() && tab.windowId !== undefined)
    await browser.windows.update(tab.windowId, { focused: true });
}

/** Whether paint leads the reader to its place: the mentions of a name are marked in the summary as well. */
const leads = ({ paints }: PaintRequest): boolean => paints.every(({ layer }) => layer !== 'mention');

/** Whether a tab that was read at an address is at another by now. */
async function hasGoneOn(id: number, url: string): Promise<boolean> {
  const now = await tabNumbered(id);
  return now?.url !== undefined && plainAddress(now.url) !== plainAddress(url);
}

/**
 * Paints in a tab and takes the reader there. An article that was read and whose tab may not be painted in any more, or
 * shows nothing of it at another address, has made way for another page there: for the reader its page is as gone as one
 * that was closed.
 */
const paintFor =
  (url: string | undefined): Ports['paint'] =>
  async (request, at) => {
    const answer = await background.paint(request);
    const isLost = answer.ok
      ? at && answer.painted === 0 && url !== undefined && (await hasGoneOn(request.tabId, url))
      : answer.problem === 'noPermission';
    if (isLost) return { ok: false, problem: 'tabGone' };
    if (answer.ok && at && leads(request)) bringToFront(request.tabId).catch(() => undefined); // Closed meanwhile.
    return answer;
  };

/** The browser as the panel and the full tab use it while the article of an address is shown. */
export const portsFor = (url: string | undefined): Ports => ({
  recall,
  digest: (request) => background.digestTab(request),
  isKept: ({ address, version }) => background.isKept({ address, version }),
  paint: paintFor(url),
  open: async (address, beside) => {
    if (!openInPrivate(address, beside)) (await loadLater()).openAddress(address);
  },
});

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

/**
 * Calls back whenever another tab comes to the front, the one in front has gone to another page, or a click on the
 * toolbar button has opened it.
 */
export function watchFront(changed: () => void): () => void {
  const activated = () => changed();
  const updated = (_id: number, change: { url?: string; status?: string }, tab: { active: boolean }) => {
    if (tab.active && (change.url !== undefined || change.status === 'complete')) changed();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  const stop = watchRead(changed);
  return () => {
    stop();
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** Calls back when this very tab is closed. */
export function watchClosed(tabId: number, closed: () => void): () => void {
  const removed = (id: number) => id === tabId && closed();
  browser.tabs.onRemoved.addListener(removed);
  return () => browser.tabs.onRemoved.removeListener(removed);
}
