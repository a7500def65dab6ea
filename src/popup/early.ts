import { activeTab } from './active-tab.ts';
import { openStore, recallKept, recallRecent } from './kept.ts';

/**
 * Asks the browser for what the first paint needs (the tab in front, and what is kept of it) before anything else is
 * loaded: the answers come while the browser still fetches the interface.
 */
const front = activeTab();
const recent = recallRecent();
const store = openStore();
const kept = Promise.all([front, recent])
  .then(([tab, find]) => tab && (find(tab) ?? recallKept(tab, store)))
  .catch(() => undefined);
const close = (): Promise<unknown> => store.then((open) => open.close()).catch(() => undefined); // None to close.
kept.then(close);

globalThis.nutgrafEarly = { front, kept };
