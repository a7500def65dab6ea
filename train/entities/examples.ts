import { type Context, describe, type Habits } from '../../src/core/entities/tagger/context.ts';
import { collect, MOST_FEATURES } from '../../src/core/entities/tagger/features.ts';
import { LABELS, labelOf, Part, TagKind } from '../../src/core/entities/tagger/labels.ts';
import { collectLocal } from '../../src/core/entities/tagger/local.ts';
import { collectShared } from '../../src/core/entities/tagger/shared.ts';
import { mix } from '../../src/core/entities/tokens/hash.ts';
import { Gap, type TokenOptions, type Tokens, tokenize } from '../../src/core/entities/tokens/index.ts';
import type { Examples } from './crf.ts';
import type { FeatureIndex } from './index-features.ts';
import type { Marked } from './relabel.ts';
import type { GoldDocument, GoldSpan } from './sets.ts';

/** What the label names of the sets are here. */
const KIND_OF_LABEL: Record<string, number> = {
  PER: TagKind.person,
  ORG: TagKind.organization,
  LOC: TagKind.place,
  GRP: TagKind.group,
  MISC: TagKind.misc,
};

const ALL = 2 ** LABELS - 1;

/** A document ready for features: its tokens described and the labels each may have. */
export type Prepared = { context: Context; allowed: Int32Array; shared?: boolean; local?: boolean };

/** Brings a set's labels into our scheme. */
export type Relabel = (document: GoldDocument, marked: Marked) => GoldDocument;

/** The bits of all labels of the given kinds. */
const bitsOfKinds = (kinds: readonly number[]): number =>
  kinds.reduce((bits, kind) => bits | (0b1111 << labelOf(kind, Part.begin)), 0);

function placeSpan(tokens: Tokens, span: GoldSpan, from: number, allowed: Int32Array): number {
  let first = from;
  while (first < tokens.count && tokens.end[first]! <= span.start) first++;
  let last = first;
  while (last + 1 < tokens.count && tokens.start[last + 1]! < span.end) last++;
  if (first >= tokens.count || tokens.start[first]! >= span.end) return first;
  if (span.label === 'ANY') {
    for (let i = first; i <= last; i++) allowed[i] = ALL;
    return last + 1;
  }
  const kind = KIND_OF_LABEL[span.label]!;
  if (first === last) allowed[first] = 1 << labelOf(kind, Part.unit);
  else {
    for (let i = first + 1; i < last; i++) allowed[i] = 1 << labelOf(kind, Part.inside);
    allowed[first] = 1 << labelOf(kind, Part.begin);
    allowed[last] = 1 << labelOf(kind, Part.last);
  }
  return last + 1;
}

/**
 * Describes a labelled document. `openKinds` are kinds that the set does not label: what it leaves outside may be
 * such a name as well.
 */
export function prepare(
  document: GoldDocument,
  marksOf: (text: string, tokens: Tokens) => Int32Array,
  options: TokenOptions,
  openKinds: readonly string[] = [],
  relabel: Relabel = (same) => same,
  habits: Habits = {},
): Prepared {
  const tokens = tokenize(document.text, options);
  const marks = marksOf(document.text, tokens);
  const context = describe(document.text, tokens, marks, habits);
  const outside = 1 | bitsOfKinds(openKinds.map((label) => KIND_OF_LABEL[label]!));
  const allowed = new Int32Array(tokens.count).fill(outside);
  let at = 0;
  for (const span of relabel(document, { tokens, marks }).spans) at = placeSpan(tokens, span, at, allowed);
  return { context, allowed };
}

/** Features that a set's own habits of labelling are learned on (the first templates), beside the common ones. */
const OWN_FEATURES = 24;

/** The features of one token; a set with a number above 0 has copies of the first ones for itself alone. */
function featuresOf({ context, shared, local }: Prepared, i: number, set: number, out: Int32Array): number {
  let n = shared ? collectShared(context, i, out) : collect(context, i, out);
  if (local) n = collectLocal(context, i, out, n);
  if (set > 0) {
    const common = Math.min(n, OWN_FEATURES);
    for (let f = 0; f < common; f++) out[n++] = mix(out[f]! ^ Math.imul(set, 0x2545f491));
  }
  return n;
}

/** Counts the features of the documents of a set. */
export function countFeatures(documents: readonly Prepared[], index: FeatureIndex, set = 0): void {
  const out = new Int32Array(MOST_FEATURES + OWN_FEATURES);
  for (const document of documents) {
    for (let i = 0; i < document.context.tokens.count; i++) {
      if (document.context.busy[i] === 0) continue;
      const n = featuresOf(document, i, set, out);
      for (let f = 0; f < n; f++) index.count(out[f]!);
    }
  }
}

/** The documents as {@link Examples}; features that the index did not keep are left out. */
export function toExamples(documents: readonly Prepared[], index: FeatureIndex, set = 0): Examples {
  const tokens = documents.reduce((sum, { context }) => sum + context.tokens.count, 0);
  const out = new Int32Array(MOST_FEATURES + OWN_FEATURES);
  let features = new Int32Array(tokens * 48);
  const from = new Int32Array(tokens + 1);
  const allowed = new Int32Array(tokens);
  const lines: number[] = [];
  let at = 0;
  let used = 0;
  for (const document of documents) {
    const { context, allowed: labels } = document;
    for (let i = 0; i < context.tokens.count; i++) {
      if (context.busy[i] === 0) continue;
      if (context.busy[i - 1] !== 1 || context.tokens.gap[i] === Gap.newline) lines.push(at);
      allowed[at] = labels[i]!;
      const n = featuresOf(document, i, set, out);
      if (used + n > features.length) {
        const grown = new Int32Array(features.length * 2);
        grown.set(features);
        features = grown;
      }
      for (let f = 0; f < n; f++) {
        const number = index.number(out[f]!);
        if (number >= 0) features[used++] = number;
      }
      from[++at] = used;
    }
  }
  lines.push(at);
  return { tokens: at, features: features.slice(0, used), from, allowed, lines: Int32Array.from(lines) };
}
