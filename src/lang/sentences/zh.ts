import type { SentenceRules } from '../../core/sentences/rules.ts';

/** Chinese: a quotation goes on with who said it. */
export const zhSentences: SentenceRules = {
  wholeQuotes: true,
  afterQuote: `[^，。！？“”\\n]{0,8}(?:说|說|表示|问|問|称|稱|道|指出|强调|強調)`,
};
