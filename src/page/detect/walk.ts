import { readMeta, readStructured } from './declared.ts';
import { Count, newTally, type Tally, Word } from './tally.ts';

/** Nodes visited at most: a page beyond it is judged by its beginning. */
const NODE_LIMIT = 3e4;

/** A text block is a paragraph from this many characters on that are no link. */
const PARAGRAPH = 80;

/** Elements after the headline in which its writer is looked for. */
const NEAR = 80;

const named = (names: string): Set<string> => new Set(names.split(' '));

/** Elements whose inside says nothing of what the page is. */
const SKIPPED = named('style noscript template svg select iframe nav footer object video audio canvas math');

/** Elements that run on in the line of their parent. */
const INLINE = named('a abbr b br cite code em font i kbd label mark q s small span strong sub sup time u');

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

/** What is summed up of an open element: text in it and its inline elements, and what is below its blocks. */
enum Sum {
  Own,
  Linked,
  Ended,
  Prose,
  Total,
}

/** What a sentence ends with. */
const ENDS = `.!?:;"'”’»)。！？؟।`;

/** Reads a property of a node past anything a form's fields may have laid over it by their names. */
const bare = <Value>(node: object, key: string): Value => Reflect.get(Object.getPrototypeOf(node), key, node);

/** A node's neighbour; only a form's fields can hide it. */
const step = (node: Node, key: 'firstChild' | 'nextSibling', name?: string): Node | null =>
  name === 'form' ? bare(node, key) : node[key];

/** Walks over the page once, without recursion and to a limit, and counts. */
export function walk(document: Document): Tally {
  const tally = newTally();
  const nodes: Node[] = [bare(document, 'documentElement')];
  const names = ['html'];
  const sums = [[0, 0, 0, 0, 0]];
  /** The depths at which a link and the headline are open, the elements since the headline. */
  const open = [0, 0, NEAR];
  let left = NODE_LIMIT;
  let node = nodes[0] && step(nodes[0], 'firstChild');
  while (names.length > 1 || node) {
    if (!node || left-- < 0) {
      const name = names.pop()!;
      const up = nodes.pop()!;
      leave(tally, name, sums.pop()!, sums.at(-1) ?? []);
      if (open[0]! >= names.length) open[0] = 0;
      if (open[1]! >= names.length) open[1] = 0;
      node = left > 0 ? step(up, 'nextSibling', name) : null;
    } else if (node.nodeType === 1) {
      const name = nameOf(node as Element);
      if (!enter(tally, node as Element, name, open, names.length)) node = step(node, 'nextSibling');
      else {
        nodes.push(node);
        names.push(name);
        sums.push([0, 0, 0, 0, 0]);
        node = step(node, 'firstChild', name);
      }
    } else {
      if (node.nodeType === 3) readText(tally, (node as Text).data.trim(), sums.at(-1)!, open);
      node = step(node, 'nextSibling');
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
    open[2]!++ < NEAR &&
    /author|byline|\/(people|staff|profile)\//i.test(
      attribute('class') + attribute('rel') + attribute('itemprop') + attribute('href'),
    )
  )
    counts[Count.Byline] = 1;
  if (name === 'a') open[0] ||= depth;
  if (name === 'h1' && !counts[Count.Headlines]!++) {
    open[1] = depth;
    open[2] = 0;
  }
  const type = depth < 10 && attribute('itemtype');
  if (type) words[Word.Data] += ` ${type.slice(-30).replace(/^.*\//, '')} `;
  return true;
}

function readText({ counts, words }: Tally, text: string, sum: number[], open: number[]): void {
  const { length } = text;
  if (!length) return;
  if (open[1] && words[Word.Headline]!.length < 200) words[Word.Headline] += `${text.slice(0, 200)} `;
  sum[Sum.Own]! += length;
  if (open[0]) sum[Sum.Linked]! += length;
  sum[Sum.Ended] = +ENDS.includes(text.at(-1)!);
  if (length < 30 && /[$€£¥₹]\s?\d|\d\s?([€£₽]|kr\b|zł)/.test(text)) counts[Count.Prices]!++;
}

/** Closes an element: the text of an inline one runs on in its parent, a block is told prose or a story's headline. */
function leave({ counts }: Tally, name: string, sum: number[], up: number[]): void {
  const [own, linked, ended, prose, total] = sum as [number, number, number, number, number];
  if (INLINE.has(name)) {
    up[Sum.Own]! += own;
    up[Sum.Linked]! += linked;
    up[Sum.Prose]! += prose;
    up[Sum.Total]! += total;
    if (own) up[Sum.Ended] = ended;
    return;
  }
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
    counts[Count.Ended]! += ended;
    counts[Count.Late]! += (own - linked) * counts[Count.Links]!;
  } else if (linked > own * 0.7 && own > 20 && own < 250) counts[Count.Stories]!++;
}
