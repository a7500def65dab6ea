import { isOpen, LABELS, mayFollow } from './labels.ts';

const FOLLOWS = Uint8Array.from({ length: LABELS * LABELS }, (_, i) =>
  mayFollow(Math.floor(i / LABELS), i % LABELS) ? 1 : 0,
);
const LOWEST = -(2 ** 30);

/**
 * Labels that score this much less than a token's best one are not looked at (a difference in log-likelihood of
 * about eight, in the models' steps); outside always is, so that there is always a way on.
 */
const BEAM = 140;

/** The labels worth looking at for one token, written into `active`; returns how many. */
function activeLabels(scores: Int32Array, row: number, active: Uint8Array): number {
  let top = scores[row]!;
  for (let l = 1; l < LABELS; l++) if (scores[row + l]! > top) top = scores[row + l]!;
  let n = 0;
  active[n++] = 0;
  for (let l = 1; l < LABELS; l++) if (scores[row + l]! >= top - BEAM) active[n++] = l;
  return n;
}

/** The best scores of paths that end in each active label of one token. */
type Column = { active: Uint8Array; count: number; best: Int32Array };

const column = (): Column => ({ active: new Uint8Array(LABELS), count: 0, best: new Int32Array(LABELS) });

/** Room for the work, kept between lines because most are short; decoding is never interrupted. */
const first = column();
const second = column();
let back = new Uint8Array(256 * LABELS);

/** Goes on from one token's column to the next; `back` gets at `at` for each label the best one before it. */
function step(from: Column, to: Column, scores: Int32Array, row: number, pairs: Int16Array, at: number) {
  to.count = activeLabels(scores, row, to.active);
  for (let j = 0; j < to.count; j++) {
    const l = to.active[j]!;
    let top = LOWEST;
    let arg = 0;
    for (let i = 0; i < from.count; i++) {
      const k = from.active[i]!;
      if (FOLLOWS[k * LABELS + l] === 0) continue;
      const score = from.best[k]! + pairs[k * LABELS + l]!;
      if (score > top) {
        top = score;
        arg = k;
      }
    }
    to.best[l] = top <= LOWEST ? LOWEST : top + scores[row + l]!;
    back[at + l] = arg;
  }
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
  here.count = 1;
  here.active[0] = 0;
  here.best[0] = 0;
  for (let t = 0; t < length; t++) {
    step(here, next, scores, (from + t) * LABELS, transition, t * LABELS);
    [here, next] = [next, here];
    if ((t & 4095) === 4095) rebase(here);
  }
  let label = 0;
  for (let i = 1; i < here.count; i++) {
    const l = here.active[i]!;
    if (
      !isOpen(l) &&
      here.best[l]! + transition[l * LABELS]! > here.best[label]! + transition[label * LABELS]!
    )
      label = l;
  }
  for (let t = length - 1; t >= 0; t--) {
    labels[from + t] = label;
    label = back[t * LABELS + label]!;
  }
}

/** Keeps the scores of very long lines within 32 bits; only their differences matter. */
function rebase({ active, count, best }: Column): void {
  let top = LOWEST;
  for (let i = 0; i < count; i++) top = Math.max(top, best[active[i]!]!);
  for (let i = 0; i < count; i++) best[active[i]!] = Math.max(LOWEST, best[active[i]!]! - top);
}
