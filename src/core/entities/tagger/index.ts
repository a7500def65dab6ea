import type { Language } from '../../language.ts';
import type { Span } from '../../text.ts';
import type { Mention } from '../entity.ts';
import { lexiconOf } from '../fallback/lexicon.ts';
import { type Cues, markCues } from '../gazetteer/cues.ts';
import { type Gazetteer, markNames } from '../gazetteer/index.ts';
import { Gap, type Tokens, tokenize } from '../tokens/index.ts';
import { tokenOptions } from '../tokens/options.ts';
import { favourAdjectives } from './adjectives.ts';
import { classesOf } from './classes.ts';
import { barCommas } from './commas.ts';
import { type Context, describe } from './context.ts';
import { favourDatelines } from './datelines.ts';
import { agree } from './document.ts';
import { favourKnown } from './known.ts';
import { partLeads } from './leads.ts';
import { favourPlayers } from './lineups.ts';
import { toMentions } from './mentions.ts';
import type { Tagger } from './model.ts';
import { joinOwned } from './owned.ts';
import { favourTeams } from './results.ts';
import { score } from './score.ts';
import { tellingLines } from './telling.ts';
import { decode } from './viterbi.ts';

/** Whether one of the tokens `[from, to)` is marked. */
function isAnyMarked(marked: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (marked[i] === 1) return true;
  return false;
}

/**
 * Writes the best label of every token, line by line; tokens that cannot be part of a name cut the line as well. With
 * `changed`, only where a token is marked in it.
 */
export function decodeLines(
  { transition }: Pick<Tagger, 'transition'>,
  context: Context,
  scores: Int32Array,
  labels: Uint8Array,
  changed?: Uint8Array,
): void {
  const { busy, tokens } = context;
  const { count, gap } = tokens;
  let from = 0;
  for (let i = 0; i <= count; i++) {
    if (i < count && gap[i] !== Gap.newline && busy[i] === 1) continue;
    if (!changed || isAnyMarked(changed, from, i)) decode(scores, transition, from, i, labels);
    from = i < count && busy[i] === 0 ? i + 1 : i;
  }
}

/** What the language's word tables and the name lists say of each token. */
export function marksOf(
  text: string,
  tokens: Tokens,
  cues: Cues,
  gazetteer: Gazetteer,
  endings: readonly string[] = [],
): Int32Array {
  const marks = new Int32Array(tokens.count);
  markNames(gazetteer, text, tokens, marks, endings);
  markCues(cues, text, tokens, marks);
  return marks;
}

/** The names in a text by the learned tagger, in order, never overlapping; and the lines where rules may find more. */
export type Tagged = { mentions: Mention[]; telling: Span[] };

/** Puts each of the sentences on a line of its own, as those that the tagger learned from were. */
function breakLines({ count, start, gap }: Tokens, sentences: readonly Span[]): void {
  let next = 0;
  for (let i = 0; i < count && next < sentences.length; i++) {
    if (start[i]! < sentences[next]!.start) continue;
    gap[i] = Gap.newline;
    while (next < sentences.length && sentences[next]!.start <= start[i]!) next++;
  }
}

/** Finds the names in a text of these sentences by the learned tagger; none goes over the end of a sentence. */
export function tag(
  text: string,
  language: Language,
  gazetteer: Gazetteer,
  tagger: Tagger,
  sentences: readonly Span[],
): Tagged {
  const tokens = tokenize(text, tokenOptions(language.tag));
  breakLines(tokens, sentences);
  const { stems, compounds } = tagger.cues;
  const habits = { inflected: stems, close: tagger.close === true, nouns: compounds };
  const lexicon = lexiconOf(language);
  const marks = marksOf(text, tokens, tagger.cues, gazetteer, lexicon.caseEndings);
  const context = describe(text, tokens, marks, habits);
  if (tagger.classes) context.classes = classesOf(tagger.classes, tokens);
  const scores = score(tagger, context);
  if (tagger.shared) {
    favourKnown(context, scores, stems);
    if (stems) favourAdjectives(text, context, scores, lexicon);
    favourDatelines(text, context, scores, compounds === true);
  }
  favourTeams(text, context, scores);
  favourPlayers(text, context, scores);
  barCommas(text, context, scores);
  const labels = new Uint8Array(tokens.count);
  decodeLines(tagger, context, scores, labels);
  const changed = agree(context, labels, scores);
  if (changed) decodeLines(tagger, context, scores, labels, changed);
  if (tagger.shared && !stems && !compounds) joinOwned(context, labels);
  if (stems) partLeads(context, labels);
  return {
    mentions: toMentions(context, labels, lexicon, gazetteer.known),
    telling: tellingLines(tokens, marks),
  };
}
