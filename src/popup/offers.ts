import { browser, has } from '../shell/browser.ts';
import type { ReadTab } from '../ui/session/ports.ts';
import type { Acts } from '../ui/view.ts';
import { openOwn } from './browser-ports.ts';

type Panels = {
  sidePanel: { open(where: { windowId: number }): Promise<void> };
  sidebarAction: { open(): Promise<void> };
};

/** Opens the panel beside the page, within the reader's click: nothing may be awaited before. */
function openPanel(windowId: number | undefined): void {
  const panels = browser as unknown as Panels;
  if (has.sidebar()) panels.sidebarAction.open();
  else if (windowId !== undefined) panels.sidePanel.open({ windowId });
  close();
}

/**
 * What the popup offers besides reading: the panel where the browser has one, a full tab (not in a private
 * window, from which it would open in a normal one), print (in that tab), library and options.
 */
export function offersFor(tab: ReadTab | undefined): Partial<Acts> {
  const common: Partial<Acts> = {
    openLibrary: () => openOwn('library/index.html'),
    openOptions: () => openOwn('options/index.html'),
    allow: () => openOwn('welcome/index.html#permission'),
  };
  if (has.sidebar() || has.sidePanel()) common.openPanel = () => openPanel(tab?.windowId);
  if (!tab || tab.incognito) return common;
  const full = (extra = '') => openOwn(`panel/index.html?tab=${tab.id}${extra}`);
  return { ...common, openTab: () => full(), print: () => full('&print') };
}
