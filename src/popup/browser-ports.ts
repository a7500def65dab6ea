import type { BackgroundCalls } from '../messages.ts';
import { browser, ownAddress } from '../shell/browser.ts';
import { toBackground } from '../shell/rpc.ts';
import { openAddress } from '../ui/session/open-address.ts';
import type { Ports } from '../ui/session/ports.ts';
import './early-answers.ts';

/** The background, as the popup calls it. */
export const background = toBackground<BackgroundCalls>();

const { kept } = globalThis.nutgrafEarly;

/** True once nothing was found; it holds for the opening's own question only, for the page may have gone on since. */
let unknown = false;
kept.then((found) => {
  unknown = !found;
});

/** The browser as the popup uses it. */
export const ports: Ports = {
  recall: () => kept,
  digest: (request) => {
    const asked = { ...request, unknown };
    unknown = false;
    return background.digestTab(asked);
  },
  paint: (request) => background.paint(request),
  open: openAddress,
};

/** Opens one of the extension's own pages in a tab, with what follows in its address. */
export function openOwn(page: 'library' | 'options' | 'panel' | 'welcome', rest = ''): void {
  browser.tabs.create({ url: ownAddress(`${page}/index.html${rest}`) });
  close();
}
