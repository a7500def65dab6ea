import type { Language } from '../../language.ts';
import type { Mention } from '../entity.ts';
import { type Cues, markCues } from '../gazetteer/cues.ts';
import { type Gazetteer, markNames } from '../gazetteer/index.ts';
import { Gap, type Tokens, tokenize } from '../tokens/index.ts';
import { tokenOptions } from '../tokens/options.ts';
import { classesOf } from './classes.ts';
import { type Context, describe } from './context.ts';
import { agree } from './document.ts';
import { collect as collectOwn, MOST_FEATURES } from './features.ts';
import { favourKnown } from './known.ts';
import { LABELS } from './labels.ts';
import { collectLocal } from './local.ts';
import { toMentions } from './mentions.ts';
import type { Tagger } from './model.ts';
import { findRows } from './rows.ts';
import { collectShared } from './shared.ts';
import { decode } from './viterbi.ts';

/** The features that a tagger reads. */
function collectorOf({ shared, local }: Pick<Tagger, 'shared' | 'local'>): typeof collectOwn {
  if (!shared) return collectOwn;
  if (!local) return collectShared;
  return (context, i, out) => collectLocal(context, i, out, collectShared(context, i, out));
}

/** Scores of every token and label: the sums of the weights of the token's features. */
export function score(tagger: Tagger, context: Context): Int32Array {
  const collect = collectorOf(tagger);
  const { features, entries } = tagger;
  const { busy, tokens } = context;
  const { count } = tokens;
  const scores = new Int32Array(count * LABELS);
  const found = new Int32Array(MOST_FEATURES);
  for (let i = 0; i < count; i++) {
    if (busy[i] === 0) continue;
    const n = collect(context, i, found);
    const base = i * LABELS;
    findRows(features, found, n);
    for (let f = 0; f < n; f++) {
      const row = found[f]!;
      const end = (row >> 5) + (row & 31);
      for (let e = row >> 5; e < end; e++) {
        const entry = entries[e]!;
        scores[base + (entry & 31)]! += entry >> 5;
      }
    }
  }
  return scores;
}

/** The best label of every token, line by line; tokens that cannot be part of a name cut the line as well. */
export function decodeLines(
  { transition }: Pick<Tagger, 'transition'>,
  context: Context,
  scores: Int32Array,
): Uint8Array {
  const { busy, tokens } = context;
  const { count, gap } = tokens;
  const labels = new Uint8Array(count);
  let from = 0;
  for (let i = 0; i <= count; i++) {
    if (i < count && gap[i] !== Gap.newline && busy[i] === 1) continue;
    decode(scores, transition, from, i, labels);
    from = i < count && busy[i] === 0 ? i + 1 : i;
  }
  return labels;
}

/** What the language's word tables and the name lists say of each token. */
export function marksOf(text: string, tokens: Tokens, cues: Cues, gazetteer: Gazetteer): Int32Array {
  const marks = new Int32Array(tokens.count);
  markNames(gazetteer, text, tokens, marks);
  markCues(cues, text, tokens, marks);
  return marks;
}

/** The names in a text by the learned tagger, in order, never overlapping. */
export function tag(text: string, language: Language, gazetteer: Gazetteer, tagger: Tagger): Mention[] {
  const tokens = tokenize(text, tokenOptions(language.tag));
  const habits = { inflected: tagger.cues.stems, close: tagger.close === true };
  const context = describe(text, tokens, marksOf(text, tokens, tagger.cues, gazetteer), habits);
  if (tagger.classes) context.classes = classesOf(tagger.classes, tokens);
  const scores = score(tagger, context);
  if (tagger.shared) favourKnown(context, scores);
  let labels = decodeLines(tagger, context, scores);
  if (agree(context, labels, scores)) labels = decodeLines(tagger, context, scores);
  return toMentions(context, labels);
}
