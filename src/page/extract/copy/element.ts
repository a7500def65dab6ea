import { type Marks, markOf, NO_MARKS } from '../marks.ts';
import { type CopiedNode, CopiedParent, following } from './node.ts';
import { bitOf, wantedBy } from './tags.ts';

/** An address within the page: Readability lets such a link count for less. */
const WITHIN = /^#.+/;
const WITHIN_WEIGHT = 0.3;

/** An element of the copy: only the attributes that decide something were copied. */
export class CopiedElement extends CopiedParent {
  declare parentNode: CopiedElement | null;
  #tag: string;
  #marks: Marks;
  /** Bits of the names of what is, or was, below: no other names need be looked for there. */
  #below = 0;

  constructor(
    tagName: string,
    readonly ownerDocument: unknown,
    marks: Marks = NO_MARKS,
  ) {
    super();
    this.#tag = tagName;
    this.#marks = marks;
  }

  get tagName(): string {
    return this.#tag;
  }
  get nodeName(): string {
    return this.#tag;
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

  get children(): CopiedElement[] {
    return this.childNodes.filter((node) => node instanceof CopiedElement);
  }
  get firstElementChild(): CopiedElement | null {
    return elementFrom(this.firstChild, 'nextSibling');
  }
  get nextElementSibling(): CopiedElement | null {
    return elementFrom(this.nextSibling, 'nextSibling');
  }
  get previousElementSibling(): CopiedElement | null {
    return elementFrom(this.previousSibling, 'previousSibling');
  }

  override get linkWeight(): number {
    if (this.#tag !== 'A') return 0;
    return this.extent.length * (WITHIN.test(this.getAttribute('href') ?? '') ? WITHIN_WEIGHT : 1);
  }

  getAttribute(name: string): string | null {
    return markOf(this.#marks, name);
  }
  setAttribute(name: string, value: string): void {
    const others = this.#marks.filter((_, at) => this.#marks[at & ~1] !== name);
    this.#marks = [...others, name, value];
  }

  /** Gives the element another name, in capitals. */
  rename(name: string): void {
    this.#tag = name;
    if (this.parentNode) this.parentNode.#holds(bitOf(name));
  }

  getElementsByTagName(name: string): CopiedElement[] {
    return this.querySelectorAll(name);
  }

  /** Elements below this one, in the document's order; only lists of plain names are understood. */
  querySelectorAll(selector: string): CopiedElement[] {
    const { names, bits } = wantedBy(selector);
    const found: CopiedElement[] = [];
    let node: CopiedNode | null = this.#below & bits ? this.firstChild : null;
    while (node) {
      let enters = false;
      if (node instanceof CopiedElement) {
        if (names.has(node.#tag)) found.push(node);
        enters = (node.#below & bits) !== 0;
      }
      node = following(node, this, enters);
    }
    return found;
  }

  protected took(node: CopiedNode): void {
    if (node instanceof CopiedElement) this.#holds(bitOf(node.#tag) | node.#below);
  }

  /** Tells this element and all around it what names are below. */
  #holds(bits: number): void {
    let at: CopiedElement | null = this;
    for (; at && (at.#below & bits) !== bits; at = at.parentNode) at.#below |= bits;
  }
}

function elementFrom(
  from: CopiedNode | null,
  direction: 'nextSibling' | 'previousSibling',
): CopiedElement | null {
  let node = from;
  while (node && !(node instanceof CopiedElement)) node = node[direction];
  return node;
}
