import { attributeOf, readMeta, readStructured } from './declared.ts';
import { Count, newTally, type Tally, Word } from './tally.ts';

/** Elements visited at most: a page beyond it is judged by its beginning. */
const ELEMENT_LIMIT = 2e4;

/** A text block is a paragraph from this many characters on that are no link. */
const PARAGRAPH = 80;

/** Elements after the headline in which its writer is looked for. */
const NEAR = 80;

const named = (names: string): Set<string> => new Set(names.split(' '));

/** Elements whose inside says nothing of what the page is. */
const SKIPPED = named('style noscript template svg select iframe nav footer');

/** Elements that run on in the line of their parent. */
const INLINE = named('a abbr b br cite code em font i label small span strong sub sup time u');

/** Elements that are counted. */
const COUNTED = new Map([
  ['a', Count.Links],
  ['article', Count.Articles],
  ['img', Count.Images],
  ['input', Count.Controls],
  ['button', Count.Controls],
  ['pre', Count.Code],
  ['code', Count.Code],
]);

/** What is summed up of an open element: of its own line of text, and of the blocks below it. */
enum Sum {
  /** Characters in it that are no text; what is linked of it. */
  Unread,
  Linked,
  /** Whether a block, and whether anything in its line, is inside. */
  Blocks,
  Inline,
  Prose,
  Total,
}

/** What a sentence ends with. */
const ENDS = `.!?:;"'”’»)。！？؟।`;

/** A method of the document, past an image or form that is named like it. */
const ask = <Name extends 'createTreeWalker' | 'querySelector'>(
  document: Document,
  name: Name,
): Document[Name] => Object.getPrototypeOf(document)[name].bind(document);

const newSum = (): number[] => [0, 0, 0, 0, 0, 0];

/** The sums of an element without elements inside. */
const EMPTY = newSum();

/**
 * Walks over the page's elements once, without recursion and to a limit, and counts. A walker of the browser's own
 * takes the steps: asked of the elements themselves, which are of many kinds, they cost twice as much in a page that
 * was just opened, and a form's fields may hide them. Text is asked of whole blocks: each node that a script touches
 * costs the browser an object, and most nodes are text.
 */
export function walk(document: Document): Tally {
  const tally = newTally();
  const walker = ask(document, 'createTreeWalker')(document, 1);
  const elements: Element[] = [];
  const names = ['html'];
  const sums = [newSum()];
  /** The depth at which a link is open, the elements since the headline, and how deep types are looked for. */
  const open = [0, NEAR, ask(document, 'querySelector')('[itemtype]') ? 10 : 0];
  let left = ELEMENT_LIMIT;
  let element = walker.firstChild() && (walker.firstChild() as Element | null);
  while (names.length > 1 || element) {
    if (element && left-- > 0) {
      const name = nameOf(element);
      const up = sums.at(-1)!;
      const enters = enter(tally, element, name, open, names.length);
      const child = enters && (walker.firstChild() as Element | null);
      if (child) {
        elements.push(element);
        names.push(name);
        sums.push(newSum());
        element = child;
        continue;
      }
      if (enters) leave(tally, element, name, EMPTY, up, open[0]!);
      else up[Sum.Unread]! += element.textContent!.length;
    } else leave(tally, elements.pop()!, names.pop()!, sums.pop()!, sums.at(-1)!, open[0]!);
    if (open[0]! >= names.length) open[0] = 0;
    element = left > 0 ? (walker.nextSibling() as Element | null) : null;
    if (!element) walker.parentNode();
  }
  return tally;
}

/** An element's name; one whose name is hidden can only be a form. */
const nameOf = ({ localName }: Element): string => (typeof localName === 'string' ? localName : 'form');

/** Counts an element; says whether to look below it. */
function enter(tally: Tally, element: Element, name: string, open: number[], depth: number): boolean {
  const { counts, words } = tally;
  if (name === 'form' || SKIPPED.has(name)) return name === 'form';
  const counted = COUNTED.get(name);
  if (counted !== undefined) counts[counted]!++;
  if (name === 'meta') readMeta(tally, element);
  if (name === 'script') {
    if (attributeOf(element, 'type').includes('ld+json')) readStructured(tally, element);
    return false;
  }
  if (
    open[1]!++ < NEAR &&
    /author|byline|\/(people|staff|profile)\//i.test(
      attributeOf(element, 'class') +
        attributeOf(element, 'rel') +
        attributeOf(element, 'itemprop') +
        attributeOf(element, 'href'),
    )
  )
    counts[Count.Byline] = 1;
  if (name === 'a') open[0] ||= depth;
  if (name === 'h1' && !counts[Count.Headlines]!++) {
    words[Word.Headline] = element.textContent!.trim().slice(0, 400);
    open[1] = 0;
  }
  const type = depth < open[2]! && attributeOf(element, 'itemtype');
  if (type) words[Word.Data] += ` ${type.slice(type.lastIndexOf('/') + 1).slice(0, 30)} `;
  return true;
}

/** Closes an element: the text of an inline one runs on in its parent, a block is told prose or a story's headline. */
function leave(
  { counts }: Tally,
  element: Element,
  name: string,
  sum: number[],
  up: number[],
  link: number,
): void {
  const unread = sum[Sum.Unread]!;
  const inner = sum[Sum.Linked]!;
  const blocks = sum[Sum.Blocks]!;
  const inline = sum[Sum.Inline]!;
  const prose = sum[Sum.Prose]!;
  const total = sum[Sum.Total]!;
  if (INLINE.has(name)) {
    up[Sum.Inline] = 1;
    up[Sum.Blocks]! += blocks;
    up[Sum.Unread]! += unread;
    up[Sum.Linked]! += name === 'a' && !blocks ? element.textContent!.trim().length : inner;
    up[Sum.Prose]! += prose;
    up[Sum.Total]! += total;
    return;
  }
  up[Sum.Blocks] = 1;
  const text =
    name === 'form' || (blocks && !inline) ? '' : blocks ? lineOf(element) : element.textContent!.trim();
  const own = Math.max(0, text.length - (blocks ? 0 : unread));
  const linked = link ? own : Math.min(inner, own);
  if (own && own < 30 && /[$€£¥₹]\s?\d|\d\s?([€£₽]|kr\b|zł)/.test(text)) counts[Count.Prices]!++;
  if (prose > counts[Count.Best]!) {
    counts[Count.Best] = prose;
    counts[Count.BestTotal] = total + own;
  }
  // A paragraph belongs to its parent; further up it counts for less.
  up[Sum.Prose]! += prose * 0.6;
  up[Sum.Total]! += total + own;
  if (own - linked >= PARAGRAPH && linked < own / 2 && !/^h\d/.test(name)) {
    up[Sum.Prose]! += own - linked;
    counts[Count.Prose]! += own - linked;
    counts[Count.Paragraphs]!++;
    counts[Count.Linked]! += linked;
    counts[Count.Ended]! += +ENDS.includes(text.at(-1)!);
    counts[Count.Late]! += (own - linked) * counts[Count.Links]!;
  } else if (linked > own * 0.7 && own > 20 && own < 250) counts[Count.Stories]!++;
}

/** The text that stands in an element beside the blocks inside it. */
const lineOf = (element: Element): string =>
  ([...element.childNodes] as Text[]).map((node) => (node.nodeType === 3 ? node.data.trim() : '')).join('');
