import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { ActionState } from './driver.ts';

/** The extension's own interface: these functions run in the background, and use nothing but their arguments. */
declare const chrome: ExtensionApi;

/** What the toolbar button shows for a tab. */
export const stateOfAction = async (tabId: number): Promise<ActionState> => ({
  title: await chrome.action.getTitle({ tabId }),
  badge: await chrome.action.getBadgeText({ tabId }),
});

/** Whether all sites may be read. */
export const hasHosts = (): Promise<boolean> => chrome.permissions.contains({ origins: ['*://*/*'] });

/** The keys that a command has now; empty where it has none. */
export async function keysOf(name: string): Promise<string> {
  const all = await chrome.commands.getAll();
  return all.find((one) => one.name === name)?.shortcut ?? '';
}

/** Fires the event of a command for the tab in front. */
export async function fireCommand(name: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const event = chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void };
  event.dispatch(name, tab);
}
