import type { Browser } from 'webextension-polyfill';

type Scope = typeof globalThis & { browser?: Browser; chrome?: Browser };

/**
 * The browser's own interface, which the build gives to the screens and the reader in place of the polyfill: they
 * call nothing but functions that answer with a promise in both browsers, and the polyfill alone is 10 kB. The
 * background, where listeners differ between the browsers, has the polyfill.
 */
const native = ((globalThis as Scope).browser ?? (globalThis as Scope).chrome) as Browser;

export default native;
