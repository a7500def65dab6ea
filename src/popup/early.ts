import { activeTab } from './active-tab.ts';
import { openStore, recallKept } from './kept.ts';

/**
 * Asks the browser for what the first paint needs (the tab in front, and what is kept of it) before anything else is
 * loaded: the answers come while the browser still fetches the interface.
 */
const front = activeTab();
const store = openStore();
const kept = front.then((tab) => tab && recallKept(tab, store)).catch(() => undefined);
const close = (): Promise<unknown> => store.then((open) => open.close()).catch(() => undefined); // None to close.
kept.then(close);

globalThis.nutgrafEarly = { front, kept };
