import type { Language } from '../../language.ts';
import type { Mention } from '../entity.ts';
import { markCues } from '../gazetteer/cues.ts';
import { findRow } from '../gazetteer/fingerprints.ts';
import { type Gazetteer, markNames } from '../gazetteer/index.ts';
import { Gap, type Tokens, tokenize } from '../tokens/index.ts';
import { tokenOptions } from '../tokens/options.ts';
import { type Context, describe } from './context.ts';
import { collect, MOST_FEATURES } from './features.ts';
import { LABELS } from './labels.ts';
import { toMentions } from './mentions.ts';
import type { Tagger } from './model.ts';
import { decode } from './viterbi.ts';

/** Scores of every token and label: the sums of the weights of the token's features. */
export function score(tagger: Tagger, context: Context): Int32Array {
  const { features, rowStart, entries } = tagger;
  const { count } = context.tokens;
  const scores = new Int32Array(count * LABELS);
  const found = new Int32Array(MOST_FEATURES);
  for (let i = 0; i < count; i++) {
    const n = collect(context, i, found);
    const row = i * LABELS;
    for (let f = 0; f < n; f++) {
      const r = findRow(features, found[f]!);
      if (r < 0) continue;
      const end = rowStart[r + 1]!;
      for (let e = rowStart[r]!; e < end; e++) {
        const entry = entries[e]!;
        scores[row + (entry & 31)]! += entry >> 5;
      }
    }
  }
  return scores;
}

/** The best label of every token, line by line. */
export function decodeLines(tagger: Tagger, context: Context, scores: Int32Array): Uint8Array {
  const { count, gap } = context.tokens;
  const labels = new Uint8Array(count);
  let from = 0;
  for (let i = 1; i <= count; i++) {
    if (i < count && gap[i] !== Gap.newline) continue;
    decode(scores, tagger.transition, from, i, labels);
    from = i;
  }
  return labels;
}

/** What the language's word tables and the name lists say of each token. */
export function marksOf(tokens: Tokens, language: Language, gazetteer: Gazetteer): Int32Array {
  const marks = new Int32Array(tokens.count);
  markCues(language, tokens, marks);
  markNames(gazetteer, tokens, marks);
  return marks;
}

/** The names in a text by the learned tagger, in order, never overlapping. */
export function tag(text: string, language: Language, gazetteer: Gazetteer, tagger: Tagger): Mention[] {
  const tokens = tokenize(text, tokenOptions(language.tag));
  const context = describe(text, tokens, marksOf(tokens, language, gazetteer));
  const labels = decodeLines(tagger, context, score(tagger, context));
  return toMentions(context, labels);
}
