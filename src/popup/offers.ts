import type { Options } from '../options.ts';
import { browser } from '../shell/browser.ts';
import * as has from '../shell/has.ts';
import type { ReadTab } from '../ui/session/ports.ts';
import type { Acts, SiteActs, Take, View } from '../ui/view.ts';
import { background, openOwn } from './browser-ports.ts';

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

/** Opens the question about all sites: from a popup the browser's own question would not be seen. */
const allow = () => openOwn('welcome', '#permission');

/** The site in front and its rule; what must be allowed first is asked for on the options page. */
function siteOf({ url, incognito }: ReadTab, { sites, detection }: Options): SiteActs | undefined {
  if (incognito || !url || !/^https?:/.test(url)) return undefined;
  const ask = () => openOwn('options', `?site=${encodeURIComponent(new URL(url).hostname)}`);
  return {
    url,
    sites,
    save: async (next, rule) => {
      const saved = await background.saveSites({ sites: next, rule });
      if (saved === 'unread') ask();
      return saved !== 'refused';
    },
    ask: detection === 'never' && allow,
  };
}

/**
 * What the popup offers besides reading: the rule for the site (not in a private window, of which nothing is kept),
 * the panel where the browser has one, a full tab (not in a private window either, from which it would open in a
 * normal one), print (in that tab), library and options. The tab shows what the popup does: the selection, and as many
 * sentences.
 */
export function offersFor(view: View, tab: ReadTab | undefined, options: Options): Partial<Acts> {
  const common: Partial<Acts> = {
    openLibrary: () => openOwn('library'),
    openOptions: () => openOwn('options'),
    allow,
  };
  if (has.sidebar() || has.sidePanel()) common.openPanel = () => openPanel(tab?.windowId);
  if (!tab || tab.incognito) return common;
  const selection = view.state === 'digest' && view.digested.selection ? '&selection' : '';
  const full = ({ chosen }: Take, extra = '') =>
    openOwn('panel', `?tab=${tab.id}&sentences=${chosen.length}${selection}${extra}`);
  const site = siteOf(tab, options);
  return {
    ...common,
    ...(site && { site }),
    openTab: (take) => full(take),
    print: (take) => full(take, '&print'),
  };
}
