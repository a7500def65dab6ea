/** Whether a node is shown, as far as the browser can tell; asked only when anchoring, since it costs a layout. */
export function isShown(node: Text): boolean {
  const parent = node.parentElement;
  return parent !== null && isVisible(parent);
}

/** A document library has no layout: there all is shown. */
const isVisible = (element: Partial<Element>): boolean =>
  element.checkVisibility?.({ visibilityProperty: true }) ?? true;

/** What lies around a range: the boxes that may scroll by themselves, the innermost first, and the fold it lies in. */
export interface Surroundings {
  scrollers: Element[];
  /**
   * The nearest element that can be seen, where the range itself cannot: it lies in closed `details`, in a part that is
   * not displayed, or beyond the edge of a box that cuts off what overflows.
   */
  fold?: Element;
}

/** Looks outward from a range. */
export function surroundingsOf(range: Range): Surroundings {
  const around: Surroundings = { scrollers: [] };
  let box = range.getBoundingClientRect();
  let element = outside(range.startContainer);
  let seen = element !== undefined && isVisible(element) && hasRoom(box);
  for (; element && !/^(body|html)$/.test(element.localName); element = outside(element)) {
    const edge = element.getBoundingClientRect();
    const { overflowX, overflowY } = getComputedStyle(element);
    if (/auto|scroll/.test(overflowX + overflowY)) {
      around.scrollers.push(element);
      box = edge; // Anything in it can be scrolled to where the box is.
    }
    if (/hidden|clip/.test(overflowX)) seen &&= box.right > edge.left && box.left < edge.right;
    if (/hidden|clip/.test(overflowY)) seen &&= box.bottom > edge.top && box.top < edge.bottom;
    if (!seen && isVisible(element) && hasRoom(edge)) {
      seen = true;
      around.fold = element;
      box = edge;
    }
  }
  // Nothing around it can be seen either: the page shows nothing at all.
  if (!seen) around.fold = document.documentElement;
  return around;
}

const hasRoom = ({ width, height }: DOMRect): boolean => width * height > 0;

/** The element around a node, across the edge of a shadow tree. */
const outside = (node: Node): Element | undefined =>
  node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host;
