import type { BackgroundCalls } from '../messages.ts';
import { browser, ownAddress } from '../shell/browser.ts';
import { toBackground } from '../shell/rpc.ts';
import { openAddress } from '../ui/session/open-address.ts';
import type { Ports } from '../ui/session/ports.ts';
import './early-answers.ts';

/** The background, as the popup calls it. */
export const background = toBackground<BackgroundCalls>();

/** The browser as the popup uses it. */
export const ports: Ports = {
  recall: () => globalThis.nutgrafEarly.kept,
  digest: (request) => background.digestTab(request),
  paint: (request) => background.paint(request),
  open: openAddress,
};

/** Opens one of the extension's own pages in a tab, with what follows in its address. */
export function openOwn(page: 'library' | 'options' | 'panel' | 'welcome', rest = ''): void {
  browser.tabs.create({ url: ownAddress(`${page}/index.html${rest}`) });
  close();
}
