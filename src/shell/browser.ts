import browser from 'webextension-polyfill';

export { browser };

/**
 * The interfaces that some browser lacks (Firefox for Android has none of them), each with whether it exists
 * here; nothing else in the program asks for their existence.
 */
export const has = {
  menus: () => browser.contextMenus !== undefined,
  commands: () => browser.commands !== undefined,
  sidebar: () => (browser as { sidebarAction?: unknown }).sidebarAction !== undefined,
  sidePanel: () => (browser as { sidePanel?: unknown }).sidePanel !== undefined,
  windows: () => browser.windows !== undefined,
  session: () => browser.storage?.session !== undefined,
  sync: () => browser.storage?.sync !== undefined,
} as const;

/** The address of one of the extension's own files. */
export const ownAddress = (path: string): string => browser.runtime.getURL(path);
