import type { View } from './driver.ts';

/** What a popup (or panel) shows once it has settled: a summary, or a notice in its place. */
export type Shown = {
  title: string;
  source: string;
  sentences: string[];
  entities: { name: string; kind: string; count: number }[];
  notice: string | undefined;
  /** Lines above the summary: paywall, private window, what changed. */
  remarks: string[];
};

/** What the main button offers: to show the summary in the page, and to clear what is shown there. */
export const SHOW = 'Show in page';
export const CLEAR = 'Clear the page';

/** The words on the main button. */
export const offered = (screen: View): Promise<string | undefined> =>
  screen.evaluate(() => document.querySelector('.foot > .main')?.textContent ?? undefined);

/** Waits until the popup shows a summary or says why there is none, and reads it as its reader does. */
export async function shownIn(popup: View): Promise<Shown> {
  const shown = await popup.waitFor(readShown);
  const { notice, ...rest } = shown as Shown;
  return { ...rest, notice: notice ?? undefined };
}

/** Runs in the popup. */
function readShown(): Shown | null {
  if (document.querySelector('[aria-busy="true"]')) return null;
  // What was drawn before there is an interface answers no click: elements that do bear their listeners.
  const { nutgraf } = globalThis as unknown as { nutgraf?: { shown?: unknown } };
  const main = document.querySelector('.foot > .main');
  if (nutgraf?.shown && main && Object.keys(main).length === 0) return null;
  const text = (element: Element | null | undefined) => (element?.textContent ?? '').trim();
  const all = (selector: string, within: ParentNode = document) => [...within.querySelectorAll(selector)];
  const withoutNotes = (words: Element) => {
    const copy = words.cloneNode(true) as Element;
    for (const note of all('.vh, .note, .new', copy)) note.remove();
    return (copy.textContent ?? '').trim();
  };
  const notice = document.querySelector('.notice-page');
  const sentences = all('.sentence .words').map(withoutNotes);
  if (!notice && sentences.length === 0 && !document.querySelector('.nothing')) return null;
  const entities = all('.entity').map((entity) => ({
    name: text(entity.querySelector('.name bdi')),
    kind: text(entity.closest('section, [role=group], div')?.querySelector('h2, h3')),
    count: Number(text(entity.querySelector('.count [aria-hidden]'))),
  }));
  return {
    title: text(document.querySelector('h1')),
    source: text(document.querySelector('.source')),
    sentences,
    entities,
    notice: notice ? all('h1, p:not(.tagline)', notice).map(text).join(' ') : undefined,
    remarks: all('.notices li, .notices p').map(text),
  };
}
