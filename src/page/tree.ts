/** Elements whose text is never part of what a reader sees as running text. */
const UNREAD = new Set(
  (
    'script style noscript template svg canvas audio video object embed iframe map select textarea input datalist ' +
    'meter progress head title annotation annotation-xml rp rt rtc portal'
  ).split(' '),
);

/** Our own hosts in a page: whatever name begins so is never read. */
const OWN = 'nutgraf-';

/** What a walk reports; `enter` returns false to leave an element and all below it out. */
export interface Visitor {
  enter(element: Element, depth: number): boolean;
  leave(element: Element): void;
  text(node: Text): void;
}

interface Frame {
  element: Element;
  /** The next child where the children are those of one parent. */
  next: ChildNode | null;
  /** The children given to a slot, which are no siblings of one another. */
  assigned: ChildNode[] | undefined;
  at: number;
  host: Element | undefined;
}

/** Whether text of this element may be read at all: its name decides, and that it cannot be mistaken for another. */
export const isRead = (element: Element): boolean =>
  isItself(element) && !UNREAD.has(element.localName) && !element.localName.startsWith(OWN);

/**
 * Walks the tree as it is shown: open shadow roots in place of their hosts' children, slotted nodes in their
 * slots. Iterative, so that depth costs no stack; elements that are never read are not entered.
 */
export function walk(root: Element, visitor: Visitor): void {
  if (!isRead(root) || !visitor.enter(root, 0)) return;
  const stack: Frame[] = [frameOf(root, undefined)];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = nextOf(frame);
    if (!node) {
      stack.pop();
      visitor.leave(frame.element);
    } else if (node.nodeType === 3) {
      visitor.text(node as Text);
    } else if (node.nodeType === 1) {
      const element = node as ChildNode as Element;
      if (isRead(element) && visitor.enter(element, stack.length)) stack.push(frameOf(element, frame.host));
    }
  }
}

function nextOf(frame: Frame): ChildNode | null {
  if (frame.assigned) return frame.assigned[frame.at++] ?? null;
  const node = frame.next;
  frame.next = node && after(node, frame.element);
  return node;
}

/** The next sibling; a form whose field is called `nextSibling` answers with that field, so the answer is checked. */
function after(node: ChildNode, parent: Element): ChildNode | null {
  const next = node.nextSibling;
  if (next === null || next.previousSibling === node) return next;
  const siblings = [...parent.childNodes];
  return siblings[siblings.indexOf(node) + 1] ?? null;
}

/** Whether an element answers as itself: a form, and no other, may hold fields called like what is asked here. */
function isItself(element: Element): boolean {
  if (typeof element.localName !== 'string') return false;
  if (element.localName !== 'form') return true;
  const { firstChild } = element;
  return (
    typeof element.getAttribute === 'function' &&
    typeof element.getAttributeNames === 'function' &&
    typeof element.hasAttribute === 'function' &&
    (firstChild === null || firstChild.parentNode === element) &&
    (!element.shadowRoot || element.shadowRoot.nodeType === 11)
  );
}

function frameOf(element: Element, host: Element | undefined): Frame {
  const shadow = element.shadowRoot;
  if (shadow)
    return {
      element,
      next: shadow.firstChild as ChildNode | null,
      assigned: undefined,
      at: 0,
      host: element,
    };
  const assigned = element.localName === 'slot' && host ? assignedTo(element, host) : [];
  if (assigned.length > 0) return { element, next: null, assigned, at: 0, host: undefined };
  return { element, next: element.firstChild as ChildNode | null, assigned: undefined, at: 0, host };
}

function assignedTo(slot: Element, host: Element): ChildNode[] {
  const name = slot.getAttribute('name') ?? '';
  const nodes: ChildNode[] = [];
  for (let node = host.firstChild; node; node = node.nextSibling) {
    const wanted = node.nodeType === 1 ? ((node as ChildNode as Element).getAttribute('slot') ?? '') : '';
    if (wanted === name && (node.nodeType === 1 || node.nodeType === 3)) nodes.push(node);
  }
  return nodes;
}
