import { Form, Gap } from '../tokens/index.ts';
import { isCapital, LineCase } from './case.ts';
import { type Context, habitOf } from './context.ts';
import { EDGE, feature, pair, pairBits } from './templates.ts';

/** The token at `i` if it is in the same line as its neighbour at `of`, else -1. */
function at(context: Context, i: number, of: number): number {
  const { count, gap } = context.tokens;
  if (of < 0 || i < 0 || i >= count || gap[Math.max(i, of)] === Gap.newline) return -1;
  return i;
}

/** What a token is in any language: its marks, and how it is written or which sign it is. */
function classOf(context: Context, i: number): number {
  if (i < 0) return EDGE;
  const { form, lower } = context.tokens;
  const kind = form[i]!;
  if (kind === Form.symbol) return lower[i]!;
  return Math.imul(context.marks[i]!, 0x9e3779b1) ^ kind;
}

const shapeOf = (context: Context, i: number): number => {
  if (i < 0) return EDGE;
  const line = context.lineCase[i]!;
  return line === LineCase.usual ? context.shape[i]! : context.shape[i]! ^ (line * 0x1f123bb5);
};

/**
 * Writes into `out` the hashes of features that mean the same in every language (marks of word lists, writing,
 * signs, habits of the word in the text) and of the names themselves, which travel between languages; returns how
 * many. The templates' numbers are part of the model's format.
 */
export function collectShared(context: Context, i: number, out: Int32Array): number {
  const { tokens, marks, starts } = context;
  const p1 = at(context, i - 1, i);
  const p2 = at(context, i - 2, p1);
  const n1 = at(context, i + 1, i);
  const n2 = at(context, i + 2, n1);
  const m = marks[i]!;
  const c = classOf(context, i);
  const cp1 = classOf(context, p1);
  const cn1 = classOf(context, n1);
  const s = shapeOf(context, i);
  const start = starts[i]!;
  const habit = habitOf(context, i) * 4 + start;
  let n = 0;
  out[n++] = feature(100, 0);
  out[n++] = feature(101, c);
  out[n++] = feature(102, cp1);
  out[n++] = feature(103, cn1);
  out[n++] = feature(104, classOf(context, p2));
  out[n++] = feature(105, classOf(context, n2));
  out[n++] = pair(106, cp1, c);
  out[n++] = pair(107, c, cn1);
  out[n++] = pair(108, s, habit);
  out[n++] = pair(109, s, shapeOf(context, p1));
  out[n++] = pair(110, s, shapeOf(context, n1));
  out[n++] = pair(111, m, habit);
  out[n++] = pair(112, cp1, s);
  out[n++] = pair(113, cn1, s);
  out[n++] = pair(114, pair(100, cp1, s), cn1);
  n = pairBits(115, m, s, out, n);
  n = pairBits(116, m, habit, out, n);
  n = pairBits(117, p1 < 0 ? 0 : marks[p1]!, s, out, n);
  n = pairBits(118, n1 < 0 ? 0 : marks[n1]!, s, out, n);
  if (!isCapital(tokens.form[i]!)) return n;
  out[n++] = feature(119, tokens.folded[i]!);
  out[n++] = feature(120, context.suffix2[i]!);
  out[n++] = feature(121, context.suffix3[i]!);
  out[n++] = feature(122, context.suffix4[i]!);
  out[n++] = feature(123, context.prefix4[i]!);
  out[n++] = feature(124, context.prefix3[i]!);
  out[n++] = pair(125, m, context.suffix2[i]!);
  return collectRun(context, i, out, n);
}

/** The features of the run of capitalised words that the token is in. */
function collectRun(context: Context, i: number, out: Int32Array, from: number): number {
  const { marks, starts } = context;
  let n = from;
  const start = context.runStart[i]!;
  const end = context.runEnd[i]!;
  const length = Math.min(end - start + 1, 5);
  const place = Math.min(i - start, 3) * 4 + Math.min(end - i, 3);
  const before = classOf(context, at(context, start - 1, start));
  const after = classOf(context, at(context, end + 1, end));
  let all = 0;
  for (let k = start; k <= end && k < start + 8; k++) all |= marks[k]!;
  out[n++] = pair(140, length, place);
  out[n++] = pair(141, before, length);
  out[n++] = pair(142, after, length);
  out[n++] = pair(143, pair(100, before, length), after);
  out[n++] = pair(144, place, all);
  n = pairBits(145, all, place, out, n);
  const seen = context.seen[context.words.id[i]!]!;
  n = pairBits(148, seen, length === 1 ? 1 : 0, out, n);
  out[n++] = pair(149, seen, length);
  out[n++] = pair(146, marks[start]!, place * 4 + starts[start]!);
  out[n++] = pair(147, marks[end]!, place);
  return n;
}
