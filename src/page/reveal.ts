/** Steps outward at which a scrolling box around the range is looked for. */
const MOST_STEPS = 64;

/** Scrolls a range to the middle of what a sticky header leaves free; at once where less motion is wanted. */
export function reveal(range: Range): void {
  const start = range.startContainer;
  const document = start.ownerDocument;
  const view = document?.defaultView;
  if (document && view) scrollTo(view, document, range);
}

function scrollTo(view: Window, document: Document, range: Range): void {
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior: ScrollBehavior = calm ? 'instant' : 'smooth';
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
