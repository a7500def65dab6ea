import { readMeta, readStructured } from './declared.ts';
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
  Length,
}

/** What a sentence ends with. */
const ENDS = `.!?:;"'”’»)。！？؟।`;

/** Reads a property of a node past anything a form's fields may have laid over it by their names. */
const bare = <Value>(node: object, key: string): Value => Reflect.get(Object.getPrototypeOf(node), key, node);

/** An element's neighbour; only a form's fields can hide it. */
const step = (
  element: Element,
  key: 'firstElementChild' | 'nextElementSibling',
  name?: string,
): Element | null => (name === 'form' ? bare(element, key) : element[key]);

const newSum = (): number[] => new Array<number>(Sum.Length).fill(0);

/**
 * Walks over the page's elements once, without recursion and to a limit, and counts. Text is asked of whole blocks:
 * each node that a script touches costs the browser an object, and most nodes are text.
 */
export function walk(document: Document): Tally {
  const tally = newTally();
  const elements: Element[] = [bare(document, 'documentElement')];
  const names = ['html'];
  const sums = [newSum()];
  /** The depth at which a link is open, the elements since the headline. */
  const open = [0, NEAR];
  let left = ELEMENT_LIMIT;
  let element = elements[0] && step(elements[0], 'firstElementChild');
  while (names.length > 1 || element) {
    if (!element || left-- < 0) {
      const name = names.pop()!;
      const up = elements.pop()!;
      leave(tally, up, name, sums.pop()!, sums.at(-1) ?? [], open[0]!);
      if (open[0]! >= names.length) open[0] = 0;
      element = left > 0 ? step(up, 'nextElementSibling', name) : null;
    } else {
      const name = nameOf(element);
      if (enter(tally, element, name, open, names.length)) {
        elements.push(element);
        names.push(name);
        sums.push(newSum());
        element = step(element, 'firstElementChild', name);
      } else {
        sums.at(-1)![Sum.Unread]! += element.textContent!.length;
        element = step(element, 'nextElementSibling');
      }
    }
  }
  return tally;
}

/** An element's name; one whose name is hidden can only be a form. */
const nameOf = ({ localName }: Element): string => (typeof localName === 'string' ? localName : 'form');

/** Counts an element; says whether to look below it. */
function enter(tally: Tally, element: Element, name: string, open: number[], depth: number): boolean {
  const { counts, words } = tally;
  if (name === 'form' || SKIPPED.has(name)) return name === 'form';
  const attribute = (key: string) => element.getAttribute(key) ?? '';
  const counted = COUNTED.get(name);
  if (counted !== undefined) counts[counted]!++;
  if (name === 'meta') readMeta(tally, element);
  if (name === 'script') {
    if (/ld\+json/i.test(attribute('type'))) readStructured(tally, element);
    return false;
  }
  if (
    open[1]!++ < NEAR &&
    /author|byline|\/(people|staff|profile)\//i.test(
      attribute('class') + attribute('rel') + attribute('itemprop') + attribute('href'),
    )
  )
    counts[Count.Byline] = 1;
  if (name === 'a') open[0] ||= depth;
  if (name === 'h1' && !counts[Count.Headlines]!++) {
    words[Word.Headline] = element.textContent!.trim().slice(0, 400);
    open[1] = 0;
  }
  const type = depth < 10 && attribute('itemtype');
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
  const [unread, inner, blocks, inline, prose, total] = sum as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
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
  ([...element.childNodes] as Text[])
    .map(({ nodeType, data }) => (nodeType === 3 ? data.trim() : ''))
    .join('');
