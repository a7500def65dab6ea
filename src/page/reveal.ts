import { surroundingsOf } from './shown.ts';

/** How long a scroll may be put right, in milliseconds, and how often: pages that load as they scroll move what is sought. */
const LONGEST_SCROLL = 3000;
const MOST_CORRECTIONS = 3;

/** What tells that the reader has taken over. */
const BY_HAND = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

let following: AbortController | undefined;

/**
 * Scrolls a range to the middle of what a sticky header leaves free; at once where less motion is wanted. Answers
 * false where its words cannot be seen, since the page has folded them away: then what holds them comes into view.
 */
export function reveal(words: Range): boolean {
  following?.abort();
  const { fold } = surroundingsOf(words);
  const range = fold ? new Range() : words;
  if (fold) range.selectNode(fold);
  following = follow(() => isInView(range) || scrollTo(range, 'instant'));
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollTo(range, calm ? 'instant' : 'smooth');
  return !fold;
}

/** Calls `correct` at the end of each scroll until it answers true, the reader takes over, or it has been long enough. */
function follow(correct: () => boolean): AbortController {
  const end = new AbortController();
  const { signal } = end;
  const stop = () => end.abort();
  let corrections = 0;
  const atEnd = () => {
    if (correct() || ++corrections >= MOST_CORRECTIONS) stop();
  };
  for (const type of BY_HAND) addEventListener(type, stop, { signal, capture: true, passive: true });
  addEventListener('scrollend', atEnd, { signal, capture: true });
  const late = setTimeout(stop, LONGEST_SCROLL);
  signal.addEventListener('abort', () => clearTimeout(late));
  return end;
}

function isInView(range: Range): boolean {
  const { top, bottom } = boxOf(range);
  return bottom > 0 && top < innerHeight;
}

/** Where a range stands in the page's own window, be it inside a frame. */
function boxOf(range: Range): DOMRect {
  const box = range.getBoundingClientRect();
  const edge = frameAround(range)?.frameElement?.getBoundingClientRect();
  if (!edge) return box;
  box.x += edge.x;
  box.y += edge.y;
  return box;
}

/** The window of the frame that a range lies in; none for the page's own. */
function frameAround({ startContainer }: Range): Window | undefined {
  const view = startContainer.ownerDocument?.defaultView ?? window;
  return view === window ? undefined : view;
}

/** Answers false: whether the range came into view is known only when the scroll has ended. */
function scrollTo(range: Range, behavior: ScrollBehavior): false {
  for (const scroller of surroundingsOf(range).scrollers) centreIn(scroller, range);
  const frame = frameAround(range);
  frame?.scrollBy({ top: range.getBoundingClientRect().top - frame.innerHeight / 2, behavior: 'instant' });
  const covered = coveredTop();
  const box = boxOf(range);
  const room = innerHeight - covered;
  const top = box.top - covered - (box.height > room ? 16 : (room - box.height) / 2);
  const left = box.left < 0 || box.right > innerWidth ? box.left - innerWidth / 4 : 0;
  scrollBy({ top, left, behavior });
  return false;
}

/** Scrolls a box so that a range is in its middle, or begins at its top where it is taller. */
function centreIn(scroller: Element, range: Range): void {
  const edge = scroller.getBoundingClientRect();
  const box = range.getBoundingClientRect();
  const top = box.top - edge.top - Math.max(0, (edge.height - box.height) / 2);
  const left = box.left < edge.left || box.right > edge.right ? box.left - edge.left - edge.width / 4 : 0;
  scroller.scrollBy({ top, left, behavior: 'instant' });
}

/** Height in CSS pixels that fixed or sticky bars cover at the top of the window. */
function coveredTop(): number {
  let covered = 0;
  for (const element of document.elementsFromPoint(innerWidth / 2, 2)) {
    const { position } = getComputedStyle(element);
    if (position !== 'fixed' && position !== 'sticky') continue;
    const { bottom, height } = element.getBoundingClientRect();
    if (height < innerHeight / 2) covered = Math.max(covered, bottom);
  }
  return covered;
}
