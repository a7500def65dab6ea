import { type Head, newHead, readMeta, readStructured } from './head.ts';

/** Nodes visited at most: a page beyond it is judged by its beginning. */
export const NODE_LIMIT = 3e4;

/** A text block counts as a paragraph from this many characters (unlinked) on. */
const PARAGRAPH = 80;

/** Elements whose inside says nothing of what the page is. */
const SKIPPED = /^(style|noscript|template|svg|select|iframe|nav|footer|object|video|audio|canvas|math)$/;

/** Elements that run on in the line of their parent. */
const INLINE =
  /^(a|abbr|b|bdi|bdo|big|br|cite|code|data|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|tt|u|var|wbr|img|label)$/;

/** Names authors give to what visitors write. */
const TALK = /comment|repl(y|ies)|answer|message|cooked|postbody|post-content|js-post/i;

/** Names authors give to what names the writer. */
const BYLINE = /author|byline|\/(people|staff|profile|by)\//i;

const PRICE = /[$€£¥₹]\s?\d|\d\s?([€£₽]|kr\b|zł)|\b(EUR|USD|GBP)\b/;

/** What is counted of one open element. */
interface Frame {
  node: Element;
  name: string;
  /** Characters directly in it or in inline elements below, of them linked, and their commas. */
  own: number;
  linked: number;
  commas: number;
  last: string;
  /** Characters in the paragraphs below (faded by distance), their number, and all characters below. */
  prose: number;
  paragraphs: number;
  total: number;
  links: number;
  rows: number;
}

/** What one walk over the page counts; lengths in characters. */
export interface Sketch {
  head: Head;
  headline: string;
  /** Whether the first headline is being read. */
  open: number;
  title: string;
  /** Prose before the headline began. */
  before: number;
  headlines: number;
  prose: number;
  paragraphs: number;
  commas: number;
  linked: number;
  ended: number;
  cut: number;
  talk: number;
  links: number;
  stories: number;
  storyText: number;
  linkedHeadings: number;
  headings: number;
  articles: number;
  images: number;
  times: number;
  inputs: number;
  buttons: number;
  prices: number;
  code: number;
  cells: number;
  items: number;
  short: number;
  rows: number;
  near: number;
  best: Frame;
}

const newFrame = (node: Element, name: string): Frame => ({
  node,
  name,
  own: 0,
  linked: 0,
  commas: 0,
  last: '',
  prose: 0,
  paragraphs: 0,
  total: 0,
  links: 0,
  rows: 0,
});

const newSketch = (root: Element): Sketch => ({
  head: newHead(),
  headline: '',
  open: 0,
  title: '',
  before: 0,
  headlines: 0,
  prose: 0,
  paragraphs: 0,
  commas: 0,
  linked: 0,
  ended: 0,
  cut: 0,
  talk: 0,
  links: 0,
  stories: 0,
  storyText: 0,
  linkedHeadings: 0,
  headings: 0,
  articles: 0,
  images: 0,
  times: 0,
  inputs: 0,
  buttons: 0,
  prices: 0,
  code: 0,
  cells: 0,
  items: 0,
  short: 0,
  rows: 0,
  near: 0,
  best: newFrame(root, ''),
});

/** Reads a property past anything a form's fields may have laid over it by their names. */
const bare = (node: object, key: string): unknown => Reflect.get(Object.getPrototypeOf(node), key, node);

const childOf = (node: Node, form: boolean): Node | null =>
  form ? (bare(node, 'firstChild') as Node | null) : node.firstChild;

const nextOf = (node: Node, form: boolean): Node | null =>
  form ? (bare(node, 'nextSibling') as Node | null) : node.nextSibling;

/** Walks the page once, without recursion and to a limit, and counts. */
export function sketch(document: Document): Sketch {
  const root = bare(document, 'documentElement') as Element;
  const page = newSketch(root);
  const stack: Frame[] = [newFrame(root, 'html')];
  let link = 0;
  let sinceHeadline = 1e4;
  let budget = NODE_LIMIT;
  let node: Node | null = childOf(root, false);
  while (stack.length > 1 || node) {
    const top = stack.at(-1)!;
    if (!node || !budget--) {
      // Everything below is seen: what was counted goes up.
      stack.pop();
      if (top.name === 'a') link--;
      if (top.name === 'h1') page.open = 0;
      leave(page, top, stack.at(-1) ?? top);
      node = budget > 0 ? nextOf(top.node, top.name === 'form') : null;
      continue;
    }
    const { nodeType } = node;
    if (nodeType === 3) readText(page, top, (node as Text).data, link);
    else if (nodeType === 1) {
      sinceHeadline++;
      const { localName } = node as Element;
      const name = typeof localName === 'string' ? localName : 'form';
      if (enter(page, node as Element, name, stack.length, sinceHeadline)) {
        if (name === 'a') link++;
        if (name === 'h1') sinceHeadline = 0;
        stack.push(newFrame(node as Element, name));
        node = childOf(node, name === 'form');
        continue;
      }
    }
    node = nextOf(node, false);
  }
  return page;
}

/** Counts an element by its name; says whether to look below it. */
function enter(page: Sketch, element: Element, name: string, depth: number, sinceHeadline: number): boolean {
  if (name === 'form' || name === 'span') return true;
  if (SKIPPED.test(name)) return false;
  if (sinceHeadline < 80) {
    const mark = `${element.getAttribute('class')} ${element.getAttribute('rel')} ${element.getAttribute('itemprop')} ${element.getAttribute('href')}`;
    if (BYLINE.test(mark)) page.near |= 1;
    if (name === 'time') page.near |= 2;
  }
  if (depth < 10 && /^(body|main|div|article|section)$/.test(name)) {
    const type = element.getAttribute('itemtype');
    if (type) page.head.types += `${type.slice(-30).replace(/.*\//, '')} `;
  }
  return count(page, element, name);
}

function count(page: Sketch, element: Element, name: string): boolean {
  switch (name) {
    case 'script':
      if (/ld\+json/i.test(element.getAttribute('type') ?? '')) readStructured(page.head, element);
      return false;
    case 'meta':
      readMeta(page.head, element);
      return false;
    case 'link':
      if (/\b(next|prev)\b/.test(element.getAttribute('rel') ?? '')) page.head.paged = 1;
      return false;
    case 'img':
      page.images++;
      return false;
    case 'input':
    case 'textarea':
      if (element.getAttribute('type') !== 'hidden') page.inputs++;
      return false;
    case 'button':
      page.buttons++;
      return false;
    case 'h1':
      page.open = +!page.headlines++;
      if (page.open) page.before = page.prose;
      break;
    case 'article':
      page.articles++;
      break;
    case 'time':
      page.times++;
      break;
    case 'pre':
    case 'code':
      page.code++;
      break;
    case 'td':
      page.cells++;
      break;
    case 'li':
      page.items++;
  }
  return true;
}

function readText(page: Sketch, top: Frame, data: string, link: number): void {
  const text = data.trim();
  const { length } = text;
  if (!length) return;
  if (top.name === 'title') {
    page.title ||= text.slice(0, 200);
    return;
  }
  top.own += length;
  top.last = text.slice(-4);
  if (link) top.linked += length;
  if (length > 30) top.commas += text.slice(0, 2e3).split(/[,،，、]/).length - 1;
  else if (PRICE.test(text)) page.prices++;
  if (page.open && page.headline.length < 200) page.headline += `${text.slice(0, 200)} `;
}

/** Closes an element: a text block is told a paragraph, a story's headline or a scrap; the rest goes up. */
function leave(page: Sketch, frame: Frame, up: Frame): void {
  const { name, own, linked } = frame;
  if (name === 'a') {
    page.links++;
    frame.links++;
  }
  up.links += frame.links;
  if (INLINE.test(name)) {
    up.own += own;
    up.linked += linked;
    up.commas += frame.commas;
    up.total += frame.total;
    if (frame.last) up.last = frame.last;
    return;
  }
  if (own) closeBlock(page, frame, up);
  const total = frame.total + own;
  if (frame.links && total > 15 && total < 400) up.rows++;
  if (frame.rows > page.rows) page.rows = frame.rows;
  if (frame.prose > page.best.prose) page.best = frame;
  up.total += total;
  // A paragraph belongs to its parent; further up it counts for less.
  up.prose += frame.prose * 0.6;
  up.paragraphs += frame.paragraphs;
  if (frame.prose > PARAGRAPH && TALK.test(String(frame.node.getAttribute?.('class'))))
    page.talk += frame.prose;
}

function closeBlock(page: Sketch, frame: Frame, up: Frame): void {
  const { name, own, linked, last } = frame;
  const heading = /^h[1-6]$/.test(name);
  const free = own - linked;
  if (free >= PARAGRAPH && linked < own / 2 && !heading) {
    page.prose += free;
    page.paragraphs++;
    page.commas += frame.commas;
    page.linked += linked;
    if (/[.!?:;"'”’»)。！？؟।]$/.test(last)) page.ended++;
    if (/(…|\.\.\.|more)$/.test(last)) page.cut++;
    up.prose += free;
    up.paragraphs++;
  } else if (linked > own * 0.7 && own > 20 && own < 250) {
    page.stories++;
    page.storyText += own;
    if (heading) page.linkedHeadings++;
  } else {
    page.short++;
    if (heading) page.headings++;
  }
}
