import type { Browser } from 'webextension-polyfill';

type Scope = typeof globalThis & { browser?: Browser; chrome?: Browser };

/**
 * The browser's own interface: nothing is called here but functions that answer with a promise in both browsers, and
 * messages are answered by a callback, as both understand it. A polyfill, 10 kB in every script, has nothing to mend.
 */
export const browser = ((globalThis as Scope).browser ?? (globalThis as Scope).chrome) as Browser;

/** The address of one of the extension's own files. */
export const ownAddress = (path: string): string => browser.runtime.getURL(path);
