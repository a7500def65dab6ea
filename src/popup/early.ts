import type { ReachedTab } from '../messages.ts';
import { browser } from '../shell/browser.ts';
import { interfaceLanguage } from '../shell/i18n.ts';
import type { ReadTab } from '../ui/session/ports.ts';
import { rawOptions } from '../ui/session/remembered.ts';
import { activeTab } from './active-tab.ts';
import { dress, fromDrawn } from './drawing.ts';
import type { Early, Kept } from './early-answers.ts';
import { keptInMemory, keptOnDisk, openStore } from './kept.ts';

declare const SOURCE_VERSION: string;

/**
 * What the first paint needs is asked of the browser (the tab in front, and what is kept of it) before anything else is
 * loaded. What was drawn of it before is drawn again, and the interface, which follows, takes over what it finds; where
 * nothing is kept, the reader goes to the page while the interface is fetched.
 */
const front = activeTab();
const store = openStore();
const close = (): Promise<unknown> => store.then((open) => open.close()).catch(() => undefined); // None to close.
const onDisk = front.then((tab) => tab && keptOnDisk(tab, store)).catch(() => undefined);
onDisk.then(close);
const early: Early = {
  front,
  kept: onDisk.then((found) => found ?? front.then((tab) => tab && keptInMemory(tab))).catch(() => undefined),
  under: `${SOURCE_VERSION} ${interfaceLanguage()} ${rawOptions()}`,
};
globalThis.nutgraf = early;

/** Draws what was drawn under the same conditions before; false where there is no such drawing, throws where it is broken. */
function draw({ drawing }: Kept): boolean {
  if (drawing?.under !== early.under) return false;
  const root = fromDrawn(drawing.root);
  dress(document.documentElement, drawing.page);
  document.body.replaceChildren(root);
  return true;
}

function loadInterface(): void {
  document.head.append(Object.assign(document.createElement('script'), { src: 'main.js' }));
}

/** How long the store, or a frame, may hold up the interface (ms): a page out of sight, or a broken store, has none. */
const patience = 150;
const late = (): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, patience));

/** Marks the end of the drawing's frame, as the interface does of its own; resolves then, or when it is late. */
const painted = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(() => resolve(performance.mark('seen'))));
    setTimeout(resolve, patience);
  });

/** There is nothing to draw into, nor to render into, before the page is read to its end. */
const parsed = new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));

/** Sends the reader to the page; answers the tab where it has arrived. Why it has not, the background finds out. */
async function reach(tab: ReadTab): Promise<ReachedTab | undefined> {
  const { id: tabId, url } = tab;
  if (!url) return undefined;
  const way = { target: { tabId }, files: ['/reader.js'], injectImmediately: true };
  const [entered] = await browser.scripting.executeScript(way).catch(() => []);
  return entered && !entered.error ? { ...tab, url } : undefined;
}

async function begin(): Promise<void> {
  const digested = await Promise.race([onDisk, late()]);
  const tab = await front.catch(() => undefined);
  if (tab && !digested) early.reached = reach(tab);
  await parsed;
  if (tab && digested && draw(digested)) {
    early.shown = { tab, digested };
    await painted();
  }
}

begin()
  .catch(() => undefined) // A broken row: the interface draws it.
  .then(loadInterface);
