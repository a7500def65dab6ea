import type { SentenceRules } from '../../core/sentences/rules.ts';

/** Japanese: a quotation goes on with its particle. */
export const jaSentences: SentenceRules = {
  wholeQuotes: true,
  afterQuote: `[とっにをはがもやのでへ、。・]|など|という`,
};
