import { mix } from '../tokens/hash.ts';
import { Form, Gap } from '../tokens/index.ts';
import { type Context, habitOf, LineCase } from './context.ts';

/** Room that the features of one token need at most. */
export const MOST_FEATURES = 192;

/** Stands for what is before the first and after the last token of a line. */
const EDGE = 0x5bd1e995;

/** A feature's hash from its template and what fills it. */
const feature = (template: number, value: number): number => mix(Math.imul(template + 1, 0x9e3779b1) ^ value);
const pair = (template: number, a: number, b: number): number =>
  mix(Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b) ^ mix(b));

/** The shape as far as the line's case lets it tell something. */
const shapeAt = (context: Context, i: number): number => {
  const kind = context.lineCase[i]!;
  if (kind === LineCase.usual || kind === LineCase.title) return context.shape[i]!;
  return context.tokens.form[i] === Form.number || context.tokens.form[i] === Form.symbol
    ? context.shape[i]!
    : kind;
};

const inLine = (context: Context, i: number, by: number): boolean => {
  const { count, gap } = context.tokens;
  const j = i + by;
  if (j < 0 || j >= count) return false;
  for (let k = Math.min(i, j) + 1; k <= Math.max(i, j); k++) if (gap[k] === Gap.newline) return false;
  return true;
};

/**
 * Writes the hashes of the i-th token's features into `out` and returns how many. The templates' numbers are part
 * of the model's format: adding one means training anew.
 */
export function collect(context: Context, i: number, out: Int32Array): number {
  const { tokens, marks, lineCase } = context;
  const { lower } = tokens;
  let n = 0;
  const p1 = inLine(context, i, -1);
  const p2 = p1 && inLine(context, i, -2);
  const n1 = inLine(context, i, 1);
  const n2 = n1 && inLine(context, i, 2);
  const w = lower[i]!;
  const wp1 = p1 ? lower[i - 1]! : EDGE;
  const wp2 = p2 ? lower[i - 2]! : EDGE;
  const wn1 = n1 ? lower[i + 1]! : EDGE;
  const wn2 = n2 ? lower[i + 2]! : EDGE;
  const s = shapeAt(context, i);
  const sp1 = p1 ? shapeAt(context, i - 1) : EDGE;
  const sn1 = n1 ? shapeAt(context, i + 1) : EDGE;
  const m = marks[i]!;
  const mp1 = p1 ? marks[i - 1]! : 0;
  const mn1 = n1 ? marks[i + 1]! : 0;
  const start = context.starts[i]!;
  const line = lineCase[i]!;

  out[n++] = feature(0, 0);
  out[n++] = feature(1, w);
  out[n++] = feature(2, wp1);
  out[n++] = feature(3, wn1);
  out[n++] = feature(4, wp2);
  out[n++] = feature(5, wn2);
  out[n++] = pair(6, wp1, w);
  out[n++] = pair(7, w, wn1);
  out[n++] = pair(8, wp2, wp1);
  out[n++] = pair(9, wn1, wn2);
  out[n++] = pair(10, s, start);
  out[n++] = pair(11, sp1, s);
  out[n++] = pair(12, s, sn1);
  out[n++] = pair(13, pair(0, sp1, s), sn1);
  out[n++] = feature(14, context.prefix3[i]!);
  out[n++] = feature(15, context.prefix4[i]!);
  out[n++] = feature(16, context.suffix2[i]!);
  out[n++] = feature(17, context.suffix3[i]!);
  out[n++] = feature(18, context.suffix4[i]!);
  out[n++] = pair(19, context.suffix3[i]!, s);
  out[n++] = pair(20, wp1, s);
  out[n++] = pair(21, wn1, s);
  out[n++] = pair(22, w, s);
  const h = habitOf(context, i);
  out[n++] = pair(23, h, start * 4 + line);
  out[n++] = pair(24, pair(0, h, s), start);
  if (p1) out[n++] = feature(25, context.suffix3[i - 1]!);
  if (n1) out[n++] = feature(26, context.suffix3[i + 1]!);
  for (let bits = m; bits !== 0; bits &= bits - 1) {
    const bit = 31 - Math.clz32(bits & -bits);
    out[n++] = pair(27, bit, s);
    out[n++] = pair(28, bit, start * 4 + h);
  }
  out[n++] = pair(29, m, s);
  out[n++] = pair(30, mp1, m);
  out[n++] = pair(31, m, mn1);
  out[n++] = pair(32, pair(0, mp1, m), mn1);
  if (mp1 !== 0) out[n++] = pair(33, mp1, s);
  if (mn1 !== 0) out[n++] = pair(34, mn1, s);
  return collectRun(context, i, out, n);
}

/** The features of the run of capitalised words that the token is in: its length, its ends and its neighbours. */
function collectRun(context: Context, i: number, out: Int32Array, from: number): number {
  const { tokens, runStart, runEnd, marks } = context;
  let n = from;
  const start = runStart[i]!;
  if (start < 0) return n;
  const end = runEnd[i]!;
  const length = Math.min(end - start + 1, 6);
  const place = Math.min(i - start, 3) * 4 + Math.min(end - i, 3);
  const before = inLine(context, start, -1) ? tokens.lower[start - 1]! : EDGE;
  const after = inLine(context, end, 1) ? tokens.lower[end + 1]! : EDGE;
  out[n++] = pair(40, length, place);
  if (length === 1) return n;
  out[n++] = pair(41, before, length);
  out[n++] = pair(42, after, length);
  if (i !== end) out[n++] = feature(43, tokens.lower[end]!);
  if (i !== start) out[n++] = feature(44, tokens.lower[start]!);
  out[n++] = pair(45, marks[start]!, i === start ? 1 : 0);
  out[n++] = pair(46, marks[end]!, i === end ? 1 : 0);
  out[n++] = pair(47, context.suffix3[end]!, i === end ? 1 : 0);
  return n;
}
