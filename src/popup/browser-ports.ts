import type { BackgroundCalls, DigestRequest } from '../messages.ts';
import { browser, ownAddress } from '../shell/browser.ts';
import { toBackground } from '../shell/rpc.ts';
import { openAddress } from '../ui/session/open-address.ts';
import type { Ports } from '../ui/session/ports.ts';
import { kept, reached } from './early.ts';

/** The background, as the popup calls it. */
export const background = toBackground<BackgroundCalls>();

/** How long the background waits for the reader that the popup sends (ms); who closes the popup later has asked it. */
const patience = 40;

const inTime = new Promise<false>((resolve) => setTimeout(() => resolve(false), patience));

/** What the opening has found out already holds for its own question only: the page may have gone on since. */
let opening: Promise<Partial<DigestRequest>> | undefined = Promise.all([
  Promise.race([reached, inTime]),
  kept,
]).then(([there, known]) => ({ reached: there, unknown: !known }));

/** The browser as the popup uses it. */
export const ports: Ports = {
  recall: () => kept,
  digest: async (request) => {
    const known = await opening;
    opening = undefined;
    return background.digestTab({ ...known, ...request });
  },
  paint: (request) => background.paint(request),
  open: openAddress,
};

/** Opens one of the extension's own pages in a tab, with what follows in its address. */
export function openOwn(page: 'library' | 'options' | 'panel' | 'welcome', rest = ''): void {
  browser.tabs.create({ url: ownAddress(`${page}/index.html${rest}`) });
  close();
}
