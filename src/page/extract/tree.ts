import { isHidden, type Opened, openedOf } from './elements.ts';

/** Elements whose text is never part of what a reader sees as running text. */
const UNREAD = new Set(
  (
    'script style noscript template svg canvas audio video object embed iframe map select textarea input datalist ' +
    'meter progress head title annotation annotation-xml rp rt rtc'
  ).split(' '),
);

/** Our own hosts in a page: whatever name begins so is never read. */
const OWN = 'nutgraf-';

/** What a walk reports; `enter` returns false to leave an element and all below it out. */
export interface Visitor {
  enter(opened: Opened, depth: number): boolean;
  leave(opened: Opened): void;
  text(node: Text, data: string): void;
}

interface Frame {
  opened: Opened;
  /** The next child where the children are those of one parent. */
  next: ChildNode | null;
  /** The children given to a slot, which are no siblings of one another. */
  assigned: ChildNode[] | undefined;
  at: number;
  host: Element | undefined;
}

/** Whether text of this element may be read at all: its name decides, and that it cannot be mistaken for another. */
const isRead = (element: Element, name: unknown): name is string =>
  typeof name === 'string' &&
  !UNREAD.has(name) &&
  !name.startsWith(OWN) &&
  (name !== 'form' || isItself(element));

/**
 * Walks the tree as it is shown: open shadow roots in place of their hosts' children, slotted nodes in their
 * slots. Iterative, so that depth costs no stack; elements that are never read, or that the markup hides, are not
 * entered, save the root.
 */
export function walk(root: Element, visitor: Visitor): void {
  const name: unknown = root.localName;
  if (!isRead(root, name)) return;
  const opened = openedOf(root, name);
  if (!visitor.enter(opened, 0)) return;
  const stack: Frame[] = [frameOf(opened, undefined)];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.assigned ? frame.assigned[frame.at++] : frame.next;
    if (!node) {
      stack.pop();
      visitor.leave(frame.opened);
      continue;
    }
    const kind = node.nodeType;
    const called: unknown = kind === 1 && (node as ChildNode as Element).localName;
    if (!frame.assigned) frame.next = after(node, kind === 3 || isPlain(called), frame.opened.element);
    if (kind === 3) visitor.text(node as Text, (node as Text).data);
    else if (kind === 1) enter(node as ChildNode as Element, called, visitor, stack, frame.host);
  }
}

function enter(
  element: Element,
  name: unknown,
  visitor: Visitor,
  stack: Frame[],
  host: Element | undefined,
): void {
  if (!isRead(element, name)) return;
  const opened = openedOf(element, name);
  if (!isHidden(opened) && visitor.enter(opened, stack.length)) stack.push(frameOf(opened, host));
}

/** Whether an element is of a name whose properties no child can hide. */
const isPlain = (name: unknown): boolean => typeof name === 'string' && name !== 'form';

/** The next sibling; a form whose field is called `nextSibling` answers with that field, so its answer is checked. */
function after(node: ChildNode, plain: boolean, parent: Element): ChildNode | null {
  const next = node.nextSibling;
  if (plain || next === null || next.previousSibling === node) return next;
  const siblings = [...parent.childNodes];
  return siblings[siblings.indexOf(node) + 1] ?? null;
}

/** Whether a form answers as itself: it, and no other element, may hold fields called like what is asked here. */
function isItself(element: Element): boolean {
  const { firstChild } = element;
  return (
    typeof element.getAttribute === 'function' &&
    typeof element.getAttributeNames === 'function' &&
    (firstChild === null || firstChild.parentNode === element) &&
    (!element.shadowRoot || element.shadowRoot.nodeType === 11)
  );
}

function frameOf(opened: Opened, host: Element | undefined): Frame {
  const { element, name } = opened;
  const shadow = element.shadowRoot;
  const frame: Frame = { opened, next: null, assigned: undefined, at: 0, host: shadow ? element : host };
  const assigned = !shadow && host && name === 'slot' ? assignedTo(element, host) : [];
  if (assigned.length > 0) {
    frame.assigned = assigned;
    frame.host = undefined;
  } else frame.next = (shadow ?? element).firstChild as ChildNode | null;
  return frame;
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
