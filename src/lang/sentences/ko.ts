import type { SentenceRules } from '../../core/sentences/rules.ts';

/** Korean: a quotation goes on with its particle. */
export const koSentences: SentenceRules = {
  afterQuote: `(?:라고|라며|고|며|는|이라고|이라며|하고|란|라는|라면서|면서)`,
};
