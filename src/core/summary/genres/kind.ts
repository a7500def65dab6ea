import type { Genre, GenreName } from '../genre.ts';
import type { Sentence } from '../sentence.ts';
import type { Reading } from './reading.ts';

/** One kind of text: how it is told, and what it asks of the sentences before the choice. */
export type Kind = {
  name: GenreName;
  /** Whether the text is of this kind, with what its label needs. */
  detect(reading: Reading): Genre | undefined;
  /** The sentences with what the choice must know of them; as they are where the kind asks for nothing. */
  shape?(reading: Reading, sentences: readonly Sentence[]): Sentence[];
};

/** A score raised towards 1 by a share (0–1) of what it lacks. */
export const raised = (sentence: Sentence, share: number): Sentence => ({
  ...sentence,
  score: sentence.score + (1 - sentence.score) * share,
});

/** The sentence without a field that another kind of text would have set. */
export function without<Key extends 'leansOn' | 'barred' | 'antecedent'>(
  sentence: Sentence,
  key: Key,
): Sentence {
  const copy = { ...sentence };
  delete copy[key];
  return copy;
}
