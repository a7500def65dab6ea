/** How far below the window's upper edge a revealed range stands: clear of the sticky headers of most pages. */
const restAt = 0.3;

function scrolls(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight + 1) return false;
  return /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);
}

/** Whether the range stands in a part of the page that scrolls by itself. */
function isNested(start: Element): boolean {
  const root = start.ownerDocument.scrollingElement;
  for (let element: Element | null = start; element && element !== root; element = element.parentElement) {
    if (element !== start.ownerDocument.body && scrolls(element)) return true;
  }
  return false;
}

/** Scrolls the page so that a range can be read; at once where the reader asked for less motion. */
export function reveal(range: Range): void {
  const { startContainer } = range;
  const start = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const view = start?.ownerDocument.defaultView;
  if (!start || !view) return;
  if (isNested(start)) start.scrollIntoView({ block: 'center', behavior: 'instant' });
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { top, bottom } = range.getBoundingClientRect();
  const rest = bottom - top > view.innerHeight * (1 - restAt) ? 0.1 : restAt;
  view.scrollBy({ top: top - view.innerHeight * rest, behavior: still ? 'instant' : 'smooth' });
}
