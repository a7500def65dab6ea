import { type JsonLdNode, readJsonLd, typesOf } from './jsonld.ts';
import { bare, queryAll } from './query.ts';

/** What the page says of itself, gathered once: every reader of one field chooses from here. */
export interface Sources {
  document: Document;
  url: string;
  /** The structured data about the article itself, if there is any. */
  article: JsonLdNode | undefined;
  nodes: readonly JsonLdNode[];
  /** The content of the first `<meta>` with one of these names (name, property or itemprop), in the names' order. */
  meta(...names: string[]): string;
  /** The elements a selector finds, at most `limit`, in document order. */
  find(selector: string, limit?: number): Element[];
}

const METAS_LIMIT = 400;
const ARTICLE = /Article$|^(Blog|LiveBlog)Posting$|^Report$|^Review$/;

/** Gathers the sources of a page; the page is only read. */
export function readSources(document: Document, url: string): Sources {
  const metas = new Map<string, string>();
  for (const element of queryAll(document, 'meta[content]', METAS_LIMIT)) {
    const content = clean(element.getAttribute('content') ?? '');
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = (element.getAttribute(key) ?? '').trim().toLowerCase();
      if (name && content && !metas.has(name)) metas.set(name, content);
    }
  }
  const nodes = readJsonLd(document);
  return {
    document,
    url,
    nodes,
    article: nodes.find((node) => typesOf(node).some((type) => ARTICLE.test(type))),
    meta: (...names) => names.map((name) => metas.get(name)).find(Boolean) ?? '',
    find: (selector, limit = 20) => queryAll(document, selector, limit),
  };
}

/** Text as it is read: at most 1,000 characters, references decoded, inline tags dropped, white space single. */
export function clean(text: string): string {
  return decode(text.slice(0, 1000))
    .replace(/<\/?(b|i|em|strong|span|sup|sub|a|p|u|small|mark|font|q|cite)(\s[^<>]*)?>|<br\s*\/>/gi, ' ')
    .replace(/[\s\u200b\u00ad]+/g, (space) => (/\s/.test(space) ? ' ' : ''))
    .trim();
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Structured data and meta contents are often escaped twice: references that are left are decoded once more. */
function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return Object.hasOwn(NAMED, name) ? NAMED[name]! : whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : whole;
  });
}

/** Elements whose text is no text of the page, and those that part words where they stand. */
const UNREAD = /^(script|style|noscript|template|svg|button)$/;
const PARTING =
  /^(br|div|p|li|ul|ol|h[1-6]|section|article|header|footer|time|td|tr|dd|dt|figure|figcaption)$/;

/** Nodes looked at for one text: an unclosed headline may hold the whole page. */
const NODES_LIMIT = 300;

/**
 * The text of an element as it is read, without scripts and buttons inside it; blocks are parted by `gap`, pieces
 * in one line stand as they are written.
 */
export function textIn(element: Element | undefined, gap = ' '): string {
  let text = '';
  if (element)
    walk(element, element, {
      text: (data) => {
        if (text.length < LONG) text += data;
      },
      block: () => {
        text += gap;
      },
    });
  return clean(text);
}

/** The texts that follow an element in the document, at most `limit`, as they are written. */
export function textsAfter(element: Element | undefined, limit: number): string[] {
  const texts: string[] = [];
  const take = (data: string) => data.trim() && texts.push(data.trim().slice(0, 300));
  if (element) walk(element, null, { text: take, block: () => undefined });
  return texts.slice(0, limit);
}

/** Longer texts are cut by `clean` anyway. */
const LONG = 1000;

interface Visitor {
  text(data: string): void;
  block(): void;
}

/** Visits the nodes in and, without a root, after the element, in the document's order and to a limit. */
function walk(element: Element, root: Element | null, visitor: Visitor): void {
  let node: Node | null = bare(element, 'firstChild');
  for (let left = NODES_LIMIT; node && left > 0; left--) {
    if (node.nodeType === 3) visitor.text((node as Text).data);
    const name = nameOf(node);
    if (PARTING.test(name)) visitor.block();
    const inner: Node | null = UNREAD.test(name) ? null : bare(node, 'firstChild');
    node = inner ?? nextOutside(node, root, visitor);
  }
}

/** The name of an element; one that hides its name can only be a form. */
function nameOf(node: Node): string {
  const { localName } = node as Element;
  return typeof localName === 'string' ? localName : '';
}

/** The node after all that is in this one, inside the root (the document, if null). */
function nextOutside(from: Node, root: Element | null, visitor: Visitor): Node | null {
  for (let node: Node | null = from; node && node !== root; node = bare(node, 'parentNode')) {
    if (PARTING.test(nameOf(node))) visitor.block();
    const next: Node | null = bare(node, 'nextSibling');
    if (next) return next;
  }
  return null;
}
