/**
 * A small tree of our own, just wide enough for Readability to take apart. It makes the copy cheap and equal
 * in every browser and in Node, and lets each text node of the copy name the live node that it came from.
 */
import { Extent } from './extent.ts';

/** What text and elements of the copy share: their place among parent and siblings. */
export abstract class CopiedNode {
  parentNode: CopiedParent | null = null;
  nextSibling: CopiedNode | null = null;
  previousSibling: CopiedNode | null = null;
  abstract readonly nodeType: number;
  abstract readonly nodeName: string;
  abstract get textContent(): string;
  /** What is measured of its text. */
  abstract get extent(): Extent;
  /** Units that it counts as a link; 0 where it is none. */
  get linkWeight(): number {
    return 0;
  }

  /** Takes the node out of its parent. */
  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

/** A text node of the copy and the live one it stands for. */
export class CopiedText extends CopiedNode {
  readonly nodeType = 3;
  readonly nodeName = '#text';
  readonly childNodes: CopiedNode[] = [];
  #extent: Extent | undefined;
  constructor(
    readonly textContent: string,
    readonly source: Text | undefined,
  ) {
    super();
  }
  get nodeValue(): string {
    return this.textContent;
  }
  get extent(): Extent {
    this.#extent ??= Extent.of(this.textContent);
    return this.#extent;
  }
}

/** A node with others below it: their order, and what is measured of their text. */
export abstract class CopiedParent extends CopiedNode {
  readonly nodeType = 1;
  firstChild: CopiedNode | null = null;
  lastChild: CopiedNode | null = null;
  #nodes: CopiedNode[] | undefined;
  // What follows is known of a node only while it is known of all below it.
  #text: string | undefined;
  #extent: Extent | undefined;

  get childNodes(): CopiedNode[] {
    if (!this.#nodes) {
      this.#nodes = [];
      for (let node = this.firstChild; node; node = node.nextSibling) this.#nodes.push(node);
    }
    return this.#nodes;
  }

  get textContent(): string {
    if (this.#text !== undefined) return this.#text;
    let text = '';
    for (let node = this.firstChild; node; node = node.nextSibling) text += node.textContent;
    this.#text = text;
    return text;
  }

  get extent(): Extent {
    if (this.#extent) return this.#extent;
    const extent = new Extent();
    for (let node = this.firstChild; node; node = node.nextSibling) {
      extent.add(node.extent);
      extent.linked += node.linkWeight;
    }
    this.#extent = extent;
    return extent;
  }

  /** The text with white space trimmed, and runs of it collapsed, as Readability measures it. */
  get innerText(): string {
    const text = this.textContent;
    const { length } = this.extent;
    return length === text.length ? text : length === 0 ? '' : text.trim().replace(/\s{2,}/g, ' ');
  }

  appendChild<Kind extends CopiedNode>(node: Kind): Kind {
    this.#place(node, null, null);
    return node;
  }

  removeChild(node: CopiedNode): CopiedNode {
    if (node.previousSibling) node.previousSibling.nextSibling = node.nextSibling;
    else this.firstChild = node.nextSibling;
    if (node.nextSibling) node.nextSibling.previousSibling = node.previousSibling;
    else this.lastChild = node.previousSibling;
    node.parentNode = node.nextSibling = node.previousSibling = null;
    this.#changed();
    return node;
  }

  replaceChild(node: CopiedNode, old: CopiedNode): CopiedNode {
    node.remove();
    const { previousSibling, nextSibling } = old;
    this.removeChild(old);
    this.#place(node, previousSibling, nextSibling);
    return old;
  }

  /** Called of every node that comes to stand below. */
  protected abstract took(node: CopiedNode): void;

  #place(node: CopiedNode, before: CopiedNode | null, after: CopiedNode | null): void {
    node.remove();
    const last = after ? before : this.lastChild;
    node.parentNode = this;
    node.previousSibling = last;
    node.nextSibling = after;
    if (last) last.nextSibling = node;
    else this.firstChild = node;
    if (after) after.previousSibling = node;
    else this.lastChild = node;
    this.took(node);
    this.#changed();
  }

  #changed(): void {
    this.#nodes = undefined;
    let at: CopiedParent | null = this;
    for (; at && (at.#text !== undefined || at.#extent); at = at.parentNode)
      at.#text = at.#extent = undefined;
  }
}

/** The node after this one in the document's order, inside `root`; after all below it where that is not entered. */
export function following(node: CopiedNode, root: CopiedParent, enters = true): CopiedNode | null {
  const inner = enters && node.nodeType === 1 && (node as CopiedParent).firstChild;
  if (inner) return inner;
  let at: CopiedNode | null = node;
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}
