/**
 * A small tree of our own, just wide enough for Readability to take apart. It makes the copy cheap and equal
 * in every browser and in Node, and lets each text node of the copy name the live node that it came from.
 */

/** An attribute of a copied element; `cloneNode` is there because Readability moves attributes by cloning. */
export class CopiedAttribute {
  constructor(
    readonly name: string,
    readonly value: string,
  ) {}
  cloneNode(): CopiedAttribute {
    return this;
  }
}

/** What text and elements of the copy share: their place among parent and siblings. */
export abstract class CopiedNode {
  parentNode: CopiedElement | null = null;
  nextSibling: CopiedNode | null = null;
  previousSibling: CopiedNode | null = null;
  abstract readonly nodeType: number;
  abstract readonly nodeName: string;
  abstract get textContent(): string;

  get nextElementSibling(): CopiedElement | null {
    let node = this.nextSibling;
    while (node && !(node instanceof CopiedElement)) node = node.nextSibling;
    return node;
  }

  get previousElementSibling(): CopiedElement | null {
    let node = this.previousSibling;
    while (node && !(node instanceof CopiedElement)) node = node.previousSibling;
    return node;
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
  constructor(
    readonly textContent: string,
    readonly source: Text | undefined,
  ) {
    super();
  }
  get nodeValue(): string {
    return this.textContent;
  }
}

/** An element of the copy: only the attributes that decide something were copied. */
export class CopiedElement extends CopiedNode {
  readonly nodeType = 1;
  readonly localName: string;
  firstChild: CopiedNode | null = null;
  lastChild: CopiedNode | null = null;
  readonly attributes: CopiedAttribute[] = [];
  #nodes: CopiedNode[] | undefined;
  #elements: CopiedElement[] | undefined;
  #text: string | undefined;
  #inner: string | undefined;

  constructor(
    readonly tagName: string,
    readonly ownerDocument: unknown,
    readonly source?: Element,
  ) {
    super();
    this.localName = tagName.toLowerCase();
  }

  get nodeName(): string {
    return this.tagName;
  }
  get id(): string {
    return this.getAttribute('id') ?? '';
  }
  set id(value: string) {
    this.setAttribute('id', value);
  }
  get className(): string {
    return this.getAttribute('class') ?? '';
  }
  set className(value: string) {
    this.setAttribute('class', value);
  }
  /** Readability keeps the page's markup for a second try; we make a new copy instead. */
  get innerHTML(): string {
    return '';
  }
  set innerHTML(_: string) {
    while (this.firstChild) this.removeChild(this.firstChild);
  }

  get childNodes(): CopiedNode[] {
    if (!this.#nodes) {
      this.#nodes = [];
      for (let node = this.firstChild; node; node = node.nextSibling) this.#nodes.push(node);
    }
    return this.#nodes;
  }
  get children(): CopiedElement[] {
    this.#elements ??= this.childNodes.filter((node) => node instanceof CopiedElement);
    return this.#elements;
  }
  get firstElementChild(): CopiedElement | null {
    return this.firstChild instanceof CopiedElement
      ? this.firstChild
      : (this.firstChild?.nextElementSibling ?? null);
  }

  get textContent(): string {
    if (this.#text !== undefined) return this.#text;
    const parts: string[] = [];
    for (let node = this.firstChild; node; node = following(node, this)) {
      if (node.nodeType === 3) parts.push(node.textContent);
    }
    this.#text = parts.join('');
    return this.#text;
  }

  /** The text with white space trimmed, and runs of it collapsed, as Readability measures it. */
  get innerText(): string {
    this.#inner ??= this.textContent.trim().replace(/\s{2,}/g, ' ');
    return this.#inner;
  }

  /** Whether any text but white space stands below. */
  hasWords(): boolean {
    for (let node = this.firstChild; node; node = following(node, this))
      if (node.nodeType === 3 && node.textContent.trim() !== '') return true;
    return false;
  }

  getAttribute(name: string): string | null {
    return this.attributes.find((attribute) => attribute.name === name)?.value ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.attributes.some((attribute) => attribute.name === name);
  }
  setAttribute(name: string, value: string): void {
    this.removeAttribute(name);
    this.attributes.push(new CopiedAttribute(name, value));
  }
  setAttributeNode(attribute: CopiedAttribute): void {
    this.setAttribute(attribute.name, attribute.value);
  }
  removeAttribute(name: string): void {
    const at = this.attributes.findIndex((attribute) => attribute.name === name);
    if (at >= 0) this.attributes.splice(at, 1);
  }

  appendChild<Kind extends CopiedNode>(node: Kind): Kind {
    node.remove();
    node.parentNode = this;
    node.previousSibling = this.lastChild;
    if (this.lastChild) this.lastChild.nextSibling = node;
    else this.firstChild = node;
    this.lastChild = node;
    this.#changed();
    return node;
  }

  removeChild(node: CopiedNode): CopiedNode {
    if (node.previousSibling) node.previousSibling.nextSibling = node.nextSibling;
    else this.firstChild = node.nextSibling;
    if (node.nextSibling) node.nextSibling.previousSibling = node.previousSibling;
    else this.lastChild = node.previousSibling;
    node.parentNode = null;
    node.nextSibling = null;
    node.previousSibling = null;
    this.#changed();
    return node;
  }

  replaceChild(node: CopiedNode, old: CopiedNode): CopiedNode {
    node.remove();
    node.parentNode = this;
    node.previousSibling = old.previousSibling;
    node.nextSibling = old.nextSibling;
    if (node.previousSibling) node.previousSibling.nextSibling = node;
    else this.firstChild = node;
    if (node.nextSibling) node.nextSibling.previousSibling = node;
    else this.lastChild = node;
    old.parentNode = null;
    old.nextSibling = null;
    old.previousSibling = null;
    this.#changed();
    return old;
  }

  getElementsByTagName(name: string): CopiedElement[] {
    return this.querySelectorAll(name);
  }

  /** Elements below this one, in the document's order; only lists of plain names are understood. */
  querySelectorAll(names: string): CopiedElement[] {
    const wanted = names.toUpperCase().split(',');
    const [only] = wanted.length === 1 ? wanted : [];
    const found: CopiedElement[] = [];
    for (let node = this.firstChild; node; node = following(node, this)) {
      const name = node.nodeName;
      if (only ? name === only : wanted.includes(name)) found.push(node as CopiedElement);
    }
    return found;
  }

  #changed(): void {
    this.#nodes = undefined;
    this.#elements = undefined;
    for (let element: CopiedElement | null = this; element; element = element.parentNode)
      element.#text = element.#inner = undefined;
  }
}

/** The node after this one in the document's order, inside `root`. */
export function following(node: CopiedNode, root: CopiedElement): CopiedNode | null {
  const inner = node.nodeType === 1 && (node as CopiedElement).firstChild;
  if (inner) return inner;
  let at: CopiedNode | null = node;
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}
