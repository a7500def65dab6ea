import { browser, ownAddress } from '../shell/browser.ts';
import { openInPrivate } from '../shell/private-window.ts';
import { loadLater } from '../ui/later/later.ts';
import type { Ports } from '../ui/session/ports.ts';
import './early-answers.ts';

/** The background, as the popup calls it. */
export const { background } = globalThis.nutgraf;

/** The browser as the popup uses it. */
export const ports: Ports = {
  recall: () => globalThis.nutgraf.kept,
  // What became of a click that nobody answered is found out by asking once more.
  digest: async (request) =>
    (request.clicked && (await globalThis.nutgraf.answer)) || background.digestTab(request),
  isKept: ({ address, version }) => background.isKept({ address, version }),
  paint: (request) => background.paint(request),
  open: async (address, beside) => {
    if (!openInPrivate(address, beside)) (await loadLater()).openAddress(address);
  },
};

/** Opens one of the extension's own pages in a tab, with what follows in its address. */
export function openOwn(page: 'library' | 'options' | 'panel' | 'welcome', rest = ''): void {
  browser.tabs.create({ url: ownAddress(`${page}/index.html${rest}`) });
  close();
}
