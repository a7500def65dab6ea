import { Form, Gap } from '../tokens/index.ts';
import { LineCase } from './case.ts';
import { type Context, habitOf } from './context.ts';
import { EDGE, feature, pair, pairBits } from './templates.ts';

/** Room that the features of one token need at most. */
export const MOST_FEATURES = 256;

/** The shape as far as the line's case lets it tell something. */
const shapeAt = (context: Context, i: number): number => {
  const kind = context.lineCase[i]!;
  if (kind === LineCase.usual || kind === LineCase.title) return context.shape[i]!;
  return context.tokens.form[i] === Form.number || context.tokens.form[i] === Form.symbol
    ? context.shape[i]!
    : kind;
};

/** Whether there is an i-th token and another before it in the same line. */
const follows = ({ tokens }: Context, i: number): boolean =>
  i > 0 && i < tokens.count && tokens.gap[i] !== Gap.newline;

/** The tokens before and after one in its line; -1 where there is none. */
type Neighbours = { p1: number; p2: number; n1: number; n2: number };

/** Filled anew for each token, so that the loop over a text makes no objects. */
const around: Neighbours = { p1: -1, p2: -1, n1: -1, n2: -1 };

function lookAround(context: Context, i: number): Neighbours {
  around.p1 = follows(context, i) ? i - 1 : -1;
  around.p2 = around.p1 >= 0 && follows(context, i - 1) ? i - 2 : -1;
  around.n1 = follows(context, i + 1) ? i + 1 : -1;
  around.n2 = around.n1 >= 0 && follows(context, i + 2) ? i + 2 : -1;
  return around;
}

/** The word itself, its neighbours, its letters and how it is written. */
function collectWords(context: Context, i: number, at: Neighbours, out: Int32Array): number {
  const { lower } = context.tokens;
  const { p1, p2, n1, n2 } = at;
  let n = 0;
  const w = lower[i]!;
  const wp1 = p1 < 0 ? EDGE : lower[p1]!;
  const wp2 = p2 < 0 ? EDGE : lower[p2]!;
  const wn1 = n1 < 0 ? EDGE : lower[n1]!;
  const wn2 = n2 < 0 ? EDGE : lower[n2]!;
  const s = shapeAt(context, i);
  const sp1 = p1 < 0 ? EDGE : shapeAt(context, p1);
  const sn1 = n1 < 0 ? EDGE : shapeAt(context, n1);
  const start = context.starts[i]!;
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
  out[n++] = pair(23, h, start * 4 + context.lineCase[i]!);
  out[n++] = pair(24, pair(0, h, s), start);
  if (p1 >= 0) out[n++] = feature(25, context.suffix3[p1]!);
  if (n1 >= 0) out[n++] = feature(26, context.suffix3[n1]!);
  return n;
}

/** What the lists say of the word and its neighbours. */
function collectMarks(context: Context, i: number, at: Neighbours, out: Int32Array, from: number): number {
  const { marks, starts } = context;
  let n = from;
  const s = shapeAt(context, i);
  const m = marks[i]!;
  const mp1 = at.p1 < 0 ? 0 : marks[at.p1]!;
  const mn1 = at.n1 < 0 ? 0 : marks[at.n1]!;
  const habit = starts[i]! * 4 + habitOf(context, i);
  n = pairBits(27, m, s, out, n);
  n = pairBits(28, m, habit, out, n);
  out[n++] = pair(29, m, s);
  out[n++] = pair(30, mp1, m);
  out[n++] = pair(31, m, mn1);
  out[n++] = pair(32, pair(0, mp1, m), mn1);
  if (mp1 !== 0) out[n++] = pair(33, mp1, s);
  if (mn1 !== 0) out[n++] = pair(34, mn1, s);
  return n;
}

/** The class of an edge of a line, which no word has. */
const EDGE_CLASS = 255;

/** The classes of the word and its neighbours. */
function collectClasses(context: Context, i: number, at: Neighbours, out: Int32Array, from: number): number {
  const { classes } = context;
  if (!classes) return from;
  let n = from;
  const s = shapeAt(context, i);
  const c = classes[i]!;
  const cp1 = at.p1 < 0 ? EDGE_CLASS : classes[at.p1]!;
  const cn1 = at.n1 < 0 ? EDGE_CLASS : classes[at.n1]!;
  out[n++] = feature(60, c);
  out[n++] = feature(61, cp1);
  out[n++] = feature(62, cn1);
  if (at.p2 >= 0) out[n++] = feature(63, classes[at.p2]!);
  if (at.n2 >= 0) out[n++] = feature(64, classes[at.n2]!);
  out[n++] = pair(65, cp1, c);
  out[n++] = pair(66, c, cn1);
  out[n++] = pair(67, cp1, s);
  out[n++] = pair(68, cn1, s);
  out[n++] = pair(69, cp1, cn1);
  return n;
}

/**
 * Writes the hashes of the i-th token's features into `out` and returns how many. The templates' numbers are part
 * of the model's format: adding one means training anew.
 */
export function collect(context: Context, i: number, out: Int32Array): number {
  const at = lookAround(context, i);
  let n = collectWords(context, i, at, out);
  n = collectMarks(context, i, at, out, n);
  n = collectClasses(context, i, at, out, n);
  return collectRun(context, i, out, n);
}

/** The features of the run of capitalised words that the token is in: its length, its ends and its neighbours. */
function collectRun(context: Context, i: number, out: Int32Array, from: number): number {
  const { tokens, runStart, runEnd, marks, classes } = context;
  let n = from;
  const start = runStart[i]!;
  if (start < 0) return n;
  const end = runEnd[i]!;
  const length = Math.min(end - start + 1, 6);
  const place = Math.min(i - start, 3) * 4 + Math.min(end - i, 3);
  const before = follows(context, start) ? tokens.lower[start - 1]! : EDGE;
  const after = follows(context, end + 1) ? tokens.lower[end + 1]! : EDGE;
  out[n++] = pair(40, length, place);
  if (classes) {
    out[n++] = pair(70, before === EDGE ? EDGE_CLASS : classes[start - 1]!, length);
    out[n++] = pair(71, after === EDGE ? EDGE_CLASS : classes[end + 1]!, length);
    if (length > 1) out[n++] = pair(72, classes[end]!, i === end ? 1 : 0);
    if (length > 1) out[n++] = pair(73, classes[start]!, i === start ? 1 : 0);
  }
  n = pairBits(80, context.seen[context.words.id[i]!]!, length === 1 ? 1 : 0, out, n);
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
