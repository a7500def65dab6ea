import { browser } from './browser.ts';

/**
 * Opens an address in the private window of a tab, where that is not the window of this very screen; answers whether it
 * did. Chromium runs the screens of private windows among those of the normal ones, where their links would lead.
 */
export function openInPrivate(address: string, tab: { incognito: boolean; windowId?: number }): boolean {
  const isApart = tab.incognito && !browser.extension.inIncognitoContext;
  // The browser tells the window of every tab.
  if (isApart) browser.tabs.create({ url: address, windowId: tab.windowId as number });
  return isApart;
}
