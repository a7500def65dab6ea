import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { bare } from '../page/metadata/query.ts';

/** The steps of the standard's walker over elements; linkedom's has but one. One that finds nothing stays put. */
class ElementWalker {
  currentNode: Node;
  constructor(readonly root: Node) {
    this.currentNode = root;
  }
  firstChild = (): Element | null => this.#go('firstElementChild');
  nextSibling = (): Element | null => this.#go('nextElementSibling');
  parentNode = (): Element | null => this.#go('parentElement');
  nextNode(): Element | null {
    const inner = this.firstChild();
    if (inner) return inner;
    for (let node: Node | null = this.currentNode; node && node !== this.root; ) {
      const next: Element | null = bare(node, 'nextElementSibling');
      if (next) {
        this.currentNode = next;
        return next;
      }
      node = bare<Node | null>(node, 'parentNode');
    }
    return null;
  }
  #go(key: string): Element | null {
    const next = bare<Element | null>(this.currentNode, key);
    if (next) this.currentNode = next;
    return next;
  }
}

const ELEMENTS = 1;
const documents: Document = Object.getPrototypeOf(parseHTML('<html></html>').document);
const { createTreeWalker } = documents;
Object.assign(documents, {
  createTreeWalker(this: Document, root: Node, shown?: number) {
    return shown === ELEMENTS ? new ElementWalker(root) : createTreeWalker.call(this, root, shown);
  },
});

type Tree = DefaultTreeAdapterTypes.ChildNode;
type TreeParent = DefaultTreeAdapterTypes.ParentNode;
interface Pending {
  from: TreeParent;
  to: Node;
  at: number;
}

/**
 * The document of an HTML string in Node. It is parsed by the HTML standard's own algorithm (as the browsers do,
 * scripting on, so that `noscript` holds text) and built of linkedom's nodes; nothing is loaded or run.
 */
export function parsePage(html: string, url: string): Document {
  const tree = parse(html, { scriptingEnabled: true });
  const { document } = parseHTML('<!doctype html><html></html>');
  const root = tree.childNodes.find((node) => node.nodeName === 'html') as TreeParent | undefined;
  document.documentElement.remove();
  if (root) build(document, root);
  Object.defineProperty(document, 'URL', { value: url, configurable: true });
  return document;
}

function build(document: Document, root: TreeParent): void {
  const html = nodeOf(document, root as Tree);
  if (!html) return;
  document.appendChild(html);
  const stack: Pending[] = [{ from: root, to: html, at: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = top.from.childNodes[top.at++];
    if (!child) {
      stack.pop();
      continue;
    }
    const node = nodeOf(document, child);
    if (!node) continue;
    const shadow = shadowFor(top.to, child);
    if (!shadow) top.to.appendChild(node);
    const from = contentOf(child);
    if (from) stack.push({ from, to: shadow ?? node, at: 0 });
  }
}

function nodeOf(document: Document, from: Tree): Node | undefined {
  if (from.nodeName === '#text')
    return document.createTextNode((from as DefaultTreeAdapterTypes.TextNode).value);
  if (from.nodeName === '#comment')
    return document.createComment((from as DefaultTreeAdapterTypes.CommentNode).data);
  if (!('tagName' in from)) return undefined;
  const foreign = from.namespaceURI !== 'http://www.w3.org/1999/xhtml';
  const element = foreign
    ? document.createElementNS(from.namespaceURI, from.tagName)
    : document.createElement(from.tagName);
  for (const { name, value } of from.attrs) element.setAttribute(name, value);
  return element;
}

function contentOf(from: Tree): TreeParent | undefined {
  if ('content' in from) return from.content;
  return 'childNodes' in from ? from : undefined;
}

/** A declarative shadow root is attached to its host, as the browsers do while they parse. */
function shadowFor(host: Node, child: Tree): Node | undefined {
  if (child.nodeName !== 'template' || !('attrs' in child)) return undefined;
  const mode = child.attrs.find(({ name }) => name === 'shadowrootmode')?.value;
  const element = host as Element;
  if ((mode !== 'open' && mode !== 'closed') || element.shadowRoot) return undefined;
  return element.attachShadow({ mode });
}
