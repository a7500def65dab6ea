import { Gap } from '../tokens/index.ts';
import type { Context } from './context.ts';
import { EDGE, feature, pair } from './templates.ts';

/** The value of the token at `i` if it is in the same line as its neighbour at `of`. */
function near(values: Int32Array, context: Context, i: number, of: number): number {
  const { count, gap } = context.tokens;
  if (i < 0 || i >= count || gap[Math.max(i, of)] === Gap.newline) return EDGE;
  return values[i]!;
}

/**
 * Adds to `out`, from `from` on, the hashes of features of the language's own words around the i-th token, for a
 * cross-lingual tagger that has learned from texts of the language too; returns how many there are then. The
 * templates' numbers are part of the model's format.
 */
export function collectLocal(context: Context, i: number, out: Int32Array, from: number): number {
  const { lower } = context.tokens;
  let n = from;
  const w = lower[i]!;
  const s = context.shape[i]!;
  const p1 = near(lower, context, i - 1, i);
  const n1 = near(lower, context, i + 1, i);
  const p2 = p1 === EDGE ? EDGE : near(lower, context, i - 2, i - 1);
  const n2 = n1 === EDGE ? EDGE : near(lower, context, i + 2, i + 1);
  out[n++] = feature(200, w);
  out[n++] = pair(201, p1, s);
  out[n++] = pair(202, n1, s);
  out[n++] = pair(203, p2, s);
  out[n++] = pair(204, n2, s);
  out[n++] = pair(205, p2, p1);
  out[n++] = pair(206, n1, n2);
  out[n++] = pair(207, p1, n1);
  out[n++] = pair(208, near(context.suffix3, context, i - 1, i), s);
  out[n++] = pair(209, near(context.suffix3, context, i + 1, i), s);
  return collectRun(context, i, out, n);
}

/** The words beside the run of capitalised words that the token is in, and its last one. */
function collectRun(context: Context, i: number, out: Int32Array, from: number): number {
  const { tokens, runStart, runEnd, marks } = context;
  let n = from;
  const start = runStart[i]!;
  if (start < 0) return n;
  const end = runEnd[i]!;
  const length = Math.min(end - start + 1, 4);
  out[n++] = pair(220, near(tokens.lower, context, start - 1, start), length);
  out[n++] = pair(221, near(tokens.lower, context, end + 1, end), length);
  if (length === 1) return n;
  out[n++] = pair(222, tokens.lower[end]!, i === end ? 1 : 0);
  out[n++] = pair(223, tokens.lower[start]!, i === start ? 1 : 0);
  out[n++] = pair(224, marks[start]!, marks[end]!);
  return n;
}
