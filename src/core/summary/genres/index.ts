import type { Article } from '../../article.ts';
import type { Language } from '../../language.ts';
import type { Genre } from '../genre.ts';
import type { Sentence } from '../sentence.ts';
import { interview } from './interview.ts';
import type { Kind } from './kind.ts';
import { listicle } from './listicle.ts';
import { live } from './live.ts';
import { obituary } from './obituary.ts';
import { opinion } from './opinion.ts';
import { press } from './press.ts';
import { readForGenre, type Told } from './reading.ts';
import { recipe } from './recipe.ts';
import { short } from './short.ts';

/**
 * The kinds in the order in which they are tried: those told by their layout come before those told by their words,
 * and a text that is shown whole needs no other treatment.
 */
export const kinds: readonly Kind[] = [recipe, live, short, interview, listicle, obituary, press, opinion];

/** The special kind of a text, `undefined` for a plain report. Bounded work for each block and sentence. */
export function genreOf(article: Article, sentences: readonly Told[], language: Language): Genre | undefined {
  const reading = readForGenre(article, sentences, language);
  for (const kind of kinds) {
    const genre = kind.detect(reading);
    if (genre) return genre;
  }
  return undefined;
}

/**
 * The scored sentences with what their kind of text asks of the choice: groups of which one sentence at most is taken,
 * times, questions that come with their answers, the sentence to favour, or all barred.
 */
export function shapeSentences(
  genre: Genre | undefined,
  article: Article,
  sentences: readonly Sentence[],
  language: Language,
): Sentence[] {
  const kind = kinds.find(({ name }) => name === genre?.name);
  return kind?.shape?.(readForGenre(article, sentences, language), sentences) ?? [...sentences];
}
