import type { Entity } from './entities/entity.ts';
import type { Facts } from './facts/facts.ts';
import type { Genre } from './summary/genre.ts';
import type { Sentence } from './summary/sentence.ts';

/** All that the screens show of an article; JSON-safe, spans into the article's text. */
export type Digest = {
  /** BCP 47 tag of the language the text is in. */
  language: string;
  sentences: Sentence[];
  /** Indices of the chosen sentences, ascending. */
  summary: number[];
  /** The chosen sentences for each wished number, from one to ten: what `choose` looks up. */
  choices?: number[][];
  /** Index of the sentence that says what the story is about. */
  nutgraf?: number;
  /** In order of salience. */
  entities: Entity[];
  facts: Facts;
  /** The kind of text where it is a special one. */
  genre?: Genre;
  /** Parts of the engine that could not work in full, so that the screens can say so. */
  limited?: Limit[];
};

/** What may fall short: `entities` (model missing or broken), `language` (no data for the language). */
export type Limit = 'entities' | 'language';
