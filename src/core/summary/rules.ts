import type { OpeningRules } from './coherence/rules.ts';

/** What ranking and joining sentences needs to be told of a language, as plain data. */
export type SummaryRules = {
  /** How sentences open that lean on an earlier one. */
  openings?: OpeningRules;
};
