import type { ScreenCalls } from '../messages.ts';
import { browser } from '../shell/browser.ts';
import { serve } from '../shell/rpc.ts';

type Listener = (tabId: number | undefined) => void;

const whenCleared = new Set<Listener>();
const whenRead = new Set<Listener>();

const tellAll = (listeners: ReadonlySet<Listener>, tabId: number | undefined): boolean => {
  for (const listener of listeners) listener(tabId);
  return true;
};

serve<ScreenCalls>('screens', {
  cleared: async (_, { tabId }) => tellAll(whenCleared, tabId),
  read: async ({ tabId }) => tellAll(whenRead, tabId),
});

function join(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Calls back when a tab's page has lost its paint by itself: cleared by its own Escape, or loaded anew. */
export function watchPaint(tabId: number, lost: () => void): () => void {
  const loading = (id: number, { status }: { status?: string }) => {
    if (id === tabId && status === 'loading') lost();
  };
  browser.tabs.onUpdated.addListener(loading);
  const stop = join(whenCleared, (id) => id === tabId && lost());
  return () => {
    browser.tabs.onUpdated.removeListener(loading);
    stop();
  };
}

/** Calls back when a toolbar click has had a tab read: its page is open to the panel now, too. */
export const watchRead = (read: Listener): (() => void) => join(whenRead, read);
