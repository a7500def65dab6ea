import type { BackgroundCalls, DigestAnswer, ReachedTab } from '../messages.ts';
import { browser } from '../shell/browser.ts';
import { interfaceLanguage } from '../shell/i18n.ts';
import { toBackground } from '../shell/rpc.ts';
import { rawOptions } from '../ui/session/remembered.ts';
import { activeTab } from './active-tab.ts';
import { dress, fromDrawn } from './drawing.ts';
import type { Early, Kept } from './early-answers.ts';
import { keptInMemory, keptOnDisk, openStore } from './kept.ts';

declare const SOURCE_VERSION: string;

/**
 * What the first paint needs is asked of the browser (the tab in front, and what is kept of it) before anything else is
 * loaded. What was drawn of it before is drawn again, and the interface, which follows, takes over what it finds; where
 * nothing is kept, the reader goes to the page first, and the interface is fetched while the page is read.
 */
const front = activeTab().catch(() => undefined);
const store = openStore();
const close = (): Promise<unknown> => store.then((open) => open.close()).catch(() => undefined); // None to close.
const onDisk = front.then((tab) => tab && keptOnDisk(tab, store));
onDisk.then(close);
const background = toBackground<BackgroundCalls>();
const early: Early = {
  background,
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

/**
 * Sends the reader to the page, and asks for the digest once it has arrived (why it has not, the background finds out);
 * resolves when that is under way, or takes its time.
 */
function ask(tab: ReachedTab): Promise<unknown> {
  const { id: tabId } = tab;
  const way = { target: { tabId }, files: ['/reader.js'], injectImmediately: true };
  const reaching = browser.scripting.executeScript(way).catch(() => []);
  const answer = async (): Promise<DigestAnswer | undefined> => {
    const [entered] = await reaching;
    if (!entered || entered.error) return undefined;
    return background.digestTab({ tabId, clicked: true, selection: true, reached: tab });
  };
  early.answer = answer().catch(() => undefined);
  return Promise.race([reaching, late()]);
}

async function begin(): Promise<void> {
  const digested = await Promise.race([onDisk, late()]);
  const tab = await front;
  if (tab?.url && !digested) await ask(tab as ReachedTab);
  await parsed;
  if (tab && digested && draw(digested)) {
    early.shown = { tab, digested };
    await painted();
  }
}

begin()
  .catch(() => undefined) // A broken row: the interface draws it.
  .then(loadInterface);
