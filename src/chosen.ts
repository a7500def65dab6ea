import type { Digest } from './core/digest.ts';
import { choose } from './core/summary/choose.ts';
import { inOrder } from './core/summary/order.ts';
import type { Options } from './options.ts';

/** Fewest and most sentences of a summary. */
export const lengthRange = { min: 1, max: 10 } as const;

/** How many sentences can be asked for at most: no more than may be chosen at all. */
export const mostSentences = (digest: Digest): number =>
  Math.max(
    lengthRange.min,
    Math.min(lengthRange.max, digest.sentences.filter((sentence) => !sentence.barred).length),
  );

/** How many sentences the reader's options ask for: a number, or a share of the article. */
export function wantedSentences(
  digest: Digest,
  { lengthBy, sentences, share }: Pick<Options, 'lengthBy' | 'sentences' | 'share'>,
): number {
  const wanted = lengthBy === 'share' ? Math.round((digest.sentences.length * share) / 100) : sentences;
  return Math.min(mostSentences(digest), Math.max(lengthRange.min, wanted));
}

/** The chosen sentences: ascending for the bar and the page, and in the order in which they are listed. */
export type ChosenSentences = { chosen: number[]; shown: number[] };

/** The sentences to show: the digest brings the choice of the usual length along, any other is chosen here. */
export function chosenFor(digest: Digest, sentences: number, order: Options['order']): ChosenSentences {
  const chosen = digest.summary.length === sentences ? digest.summary : choose(digest, { sentences });
  return { chosen, shown: inOrder(digest, chosen, { order }) };
}
