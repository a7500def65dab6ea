import type { ServiceLines } from './barred/rules.ts';
import type { OpeningRules } from './coherence/rules.ts';
import type { GenreRules } from './genres/rules.ts';

/** What ranking and joining sentences needs to be told of a language, as plain data. */
export type SummaryRules = {
  /** How sentences open that lean on an earlier one. */
  openings?: OpeningRules;
  /** Words by which kinds of text are told. */
  kinds?: GenreRules;
  /** Lines that serve the page and not the story. */
  service?: ServiceLines;
};
