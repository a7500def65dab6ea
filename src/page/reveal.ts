/** Steps outward at which a scrolling box around the range is looked for. */
const MOST_STEPS = 64;

/** How long a scroll may be put right, in milliseconds, and how often: pages that load as they scroll move what is sought. */
const LONGEST_SCROLL = 3000;
const MOST_CORRECTIONS = 3;

/** What tells that the reader has taken over. */
const BY_HAND = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

let following: AbortController | undefined;

/** Scrolls a range to the middle of what a sticky header leaves free; at once where less motion is wanted. */
export function reveal(range: Range): void {
  const start = range.startContainer;
  const document = start.ownerDocument;
  const view = document?.defaultView;
  if (!document || !view) return;
  following?.abort();
  following = follow(view, () => isInView(view, range) || scrollTo(view, document, range, 'instant'));
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollTo(view, document, range, calm ? 'instant' : 'smooth');
}

/** Calls `correct` at the end of each scroll until it answers true, the reader takes over, or it has been long enough. */
function follow(view: Window, correct: () => boolean): AbortController {
  const end = new AbortController();
  const { signal } = end;
  const stop = () => end.abort();
  let corrections = 0;
  const atEnd = () => {
    if (correct() || ++corrections >= MOST_CORRECTIONS) stop();
  };
  for (const type of BY_HAND) view.addEventListener(type, stop, { signal, capture: true, passive: true });
  view.addEventListener('scrollend', atEnd, { signal, capture: true });
  const late = view.setTimeout(stop, LONGEST_SCROLL);
  signal.addEventListener('abort', () => view.clearTimeout(late));
  return end;
}

function isInView(view: Window, range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < view.innerHeight;
}

/** Answers false: whether the range came into view is known only when the scroll has ended. */
function scrollTo(view: Window, document: Document, range: Range, behavior: ScrollBehavior): false {
  const start = range.startContainer;
  const element = start.nodeType === 1 ? (start as Element) : start.parentElement;
  const covered = coveredTop(view, document);
  const box = range.getBoundingClientRect();
  const room = view.innerHeight - covered;
  const tall = box.height > room;
  const scroller = scrollerOf(view, element);
  if (scroller) element?.scrollIntoView({ behavior: 'instant', block: 'center', inline: 'nearest' });
  const now = range.getBoundingClientRect();
  const top = now.top - covered - (tall ? 16 : (room - now.height) / 2);
  const left = now.left < 0 || now.right > view.innerWidth ? now.left - view.innerWidth / 4 : 0;
  view.scrollBy({ top, left, behavior });
  return false;
}

function scrollerOf(view: Window, from: Element | null): Element | undefined {
  let element = from;
  for (let step = 0; element && step < MOST_STEPS; step++, element = element.parentElement) {
    if (element.localName === 'body' || element.localName === 'html') return undefined;
    const { overflowY, overflowX } = view.getComputedStyle(element);
    const scrolls = /auto|scroll/.test(`${overflowY} ${overflowX}`);
    if (
      scrolls &&
      (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)
    )
      return element;
  }
  return undefined;
}

/** Height in CSS pixels that fixed or sticky bars cover at the top of the window. */
function coveredTop(view: Window, document: Document): number {
  let covered = 0;
  for (const element of document.elementsFromPoint(view.innerWidth / 2, 2)) {
    const { position } = view.getComputedStyle(element);
    if (position !== 'fixed' && position !== 'sticky') continue;
    const { bottom, height } = element.getBoundingClientRect();
    if (height < view.innerHeight / 2) covered = Math.max(covered, bottom);
  }
  return covered;
}
