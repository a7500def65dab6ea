import { isOpen, LABELS, mayFollow } from './labels.ts';

const PREVIOUS: readonly Int32Array[] = Array.from({ length: LABELS }, (_, to) =>
  Int32Array.from(Array.from({ length: LABELS }, (_, from) => from).filter((from) => mayFollow(from, to))),
);
const LOWEST = -(2 ** 30);

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
  const back = new Uint8Array(length * LABELS);
  let best = new Int32Array(LABELS);
  let next = new Int32Array(LABELS);
  for (let l = 0; l < LABELS; l++)
    best[l] = mayFollow(0, l) ? scores[from * LABELS + l]! + transition[l]! : LOWEST;
  for (let t = 1; t < length; t++) {
    const row = (from + t) * LABELS;
    for (let l = 0; l < LABELS; l++) {
      const previous = PREVIOUS[l]!;
      let top = LOWEST;
      let arg = 0;
      for (let j = 0; j < previous.length; j++) {
        const k = previous[j]!;
        const score = best[k]! + transition[k * LABELS + l]!;
        if (score > top) {
          top = score;
          arg = k;
        }
      }
      next[l] = top <= LOWEST ? LOWEST : top + scores[row + l]!;
      back[t * LABELS + l] = arg;
    }
    [best, next] = [next, best];
    if ((t & 4095) === 0) rebase(best);
  }
  let label = 0;
  for (let l = 1; l < LABELS; l++) if (!isOpen(l) && best[l]! > best[label]!) label = l;
  for (let t = length - 1; t >= 0; t--) {
    labels[from + t] = label;
    label = back[t * LABELS + label]!;
  }
}

/** Keeps the scores of very long lines within 32 bits; only their differences matter. */
function rebase(best: Int32Array): void {
  let top = LOWEST;
  for (let l = 0; l < LABELS; l++) if (best[l]! > top) top = best[l]!;
  for (let l = 0; l < LABELS; l++) best[l] = Math.max(LOWEST, best[l]! - top);
}
