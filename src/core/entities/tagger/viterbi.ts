import { isOpen, kindOf, LABELS, labelOf, mayFollow, Part } from './labels.ts';

const LOWEST = -(2 ** 30);

/**
 * Labels that score this much less than a token's best one, and those whose best path scores so much less than the best
 * path so far, are not looked at (a difference in log-likelihood of about eight, in the models' steps); outside always
 * is, so that there is always a way on.
 */
const BEAM = 140;

/** For a label that goes on with a name: the label that begins such a name; -1 for the others. */
const BEGIN_OF = Int8Array.from({ length: LABELS }, (_, label) =>
  mayFollow(0, label) ? -1 : labelOf(kindOf(label), Part.begin),
);

/** What lies between the labels of a name's first token and of one inside it. */
const TO_INSIDE = Part.inside - Part.begin;

/** Whether a name is still open after each label. */
const OPEN = Uint8Array.from({ length: LABELS }, (_, label) => (isOpen(label) ? 1 : 0));

/**
 * The best scores of paths that end in each label of one token, {@link LOWEST} where none is looked at; and the labels
 * among these after which no name is open.
 */
type Column = { best: Int32Array; closed: Uint8Array; count: number };

const column = (): Column => ({ best: new Int32Array(LABELS), closed: new Uint8Array(LABELS), count: 0 });

/** Room for the work, kept between lines because most are short; decoding is never interrupted. */
const first = column();
const second = column();
let back = new Uint8Array(256 * LABELS);

/** The label before `to` on the best path to it; the paths' score without that of `to` is left in `reached`. */
function bestBefore({ best, closed, count }: Column, to: number, pairs: Int16Array): number {
  let top = LOWEST;
  let arg = 0;
  const begin = BEGIN_OF[to]!;
  if (begin >= 0) {
    const inside = begin + TO_INSIDE;
    const opened = best[begin]! + pairs[begin * LABELS + to]!;
    const gone = best[inside]! + pairs[inside * LABELS + to]!;
    arg = gone > opened ? inside : begin;
    top = best[arg]! <= LOWEST ? LOWEST : Math.max(opened, gone);
  } else
    for (let i = 0; i < count; i++) {
      const from = closed[i]!;
      const score = best[from]! + pairs[from * LABELS + to]!;
      if (score > top) {
        top = score;
        arg = from;
      }
    }
  reached = top;
  return arg;
}

/** The second result of {@link bestBefore}: an object for each label would cost more than the search. */
let reached = LOWEST;

/** Goes on from one token's column to the next; `back` gets at `at` for each label the best one before it. */
function step(
  from: Column,
  to: Column,
  scores: Int32Array,
  row: number,
  pairs: Int16Array,
  at: number,
): void {
  let best = scores[row]!;
  for (let l = 1; l < LABELS; l++) if (scores[row + l]! > best) best = scores[row + l]!;
  let top = LOWEST;
  for (let l = 0; l < LABELS; l++) {
    const own = scores[row + l]!;
    to.best[l] = LOWEST;
    if (l > 0 && own < best - BEAM) continue;
    back[at + l] = bestBefore(from, l, pairs);
    if (reached <= LOWEST) continue;
    to.best[l] = reached + own;
    if (reached + own > top) top = reached + own;
  }
  narrow(to, top - BEAM);
}

/** Leaves the labels out whose paths are below the bar. */
function narrow(column: Column, bar: number): void {
  const { best, closed } = column;
  let count = 1;
  closed[0] = 0;
  for (let l = 1; l < LABELS; l++) {
    if (best[l]! < bar) best[l] = LOWEST;
    else if (OPEN[l] === 0) closed[count++] = l;
  }
  column.count = count;
}

/** The best label for a line to end with. */
function lastLabel({ best, closed, count }: Column, pairs: Int16Array): number {
  let label = 0;
  for (let i = 1; i < count; i++) {
    const l = closed[i]!;
    if (best[l]! + pairs[l * LABELS]! > best[label]! + pairs[label * LABELS]!) label = l;
  }
  return label;
}

/**
 * The best sequence of labels for the tokens `[from, to)` of one line, written into `labels`. `scores` holds a
 * score for each token and label. Linear in the number of tokens; no recursion.
 */
export function decode(
  scores: Int32Array,
  transition: Int16Array,
  from: number,
  to: number,
  labels: Uint8Array,
): void {
  const length = to - from;
  if (length <= 0) return;
  if (back.length < length * LABELS) back = new Uint8Array(length * LABELS * 2);
  let here = first;
  let next = second;
  here.best.fill(LOWEST);
  here.best[0] = 0;
  here.closed[0] = 0;
  here.count = 1;
  for (let t = 0; t < length; t++) {
    step(here, next, scores, (from + t) * LABELS, transition, t * LABELS);
    [here, next] = [next, here];
    if ((t & 4095) === 4095) rebase(here);
  }
  let label = lastLabel(here, transition);
  for (let t = length - 1; t >= 0; t--) {
    labels[from + t] = label;
    label = back[t * LABELS + label]!;
  }
}

/** Keeps the scores of very long lines within 32 bits; only their differences matter. */
function rebase({ best }: Column): void {
  let top = LOWEST;
  for (const score of best) if (score > top) top = score;
  for (let l = 0; l < LABELS; l++) if (best[l]! > LOWEST) best[l]! -= top;
}
