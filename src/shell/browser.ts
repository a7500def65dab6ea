import type { Browser } from 'webextension-polyfill';

type Scope = typeof globalThis & { browser?: Browser; chrome?: Browser };

/**
 * The browser's own interface: nothing is called here but functions that answer with a promise in both browsers, and
 * messages are answered by a callback, as both understand it. A polyfill, 10 kB in every script, has nothing to mend.
 */
export const browser = ((globalThis as Scope).browser ?? (globalThis as Scope).chrome) as Browser;

/**
 * The interfaces that some browser lacks (Firefox for Android has none of them), each with whether it exists
 * here; nothing else in the program asks for their existence, but `store/session` for its store's.
 */
export const has = {
  menus: () => browser.contextMenus !== undefined,
  commands: () => browser.commands !== undefined,
  sidebar: () => (browser as { sidebarAction?: unknown }).sidebarAction !== undefined,
  sidePanel: () => (browser as { sidePanel?: unknown }).sidePanel !== undefined,
  windows: () => browser.windows !== undefined,
  sync: () => browser.storage?.sync !== undefined,
} as const;

/** The address of one of the extension's own files. */
export const ownAddress = (path: string): string => browser.runtime.getURL(path);
