import type { NameRules } from './entities/rules.ts';
import type { FactRules } from './facts/rules.ts';
import type { LocaleWords } from './locale/words.ts';
import type { SentenceRules } from './sentences/rules.ts';
import type { SummaryRules } from './summary/rules.ts';

/**
 * All that the core may know of a language, as plain JSON-safe data (the build writes each one to a file
 * that is read when needed). Every section is optional: a language without any still works by Unicode alone.
 */
export interface Language {
  /** BCP 47 primary tag: `en`, `pt`, `zh`. */
  tag: string;
  /** Silent reading speed of adults: words a minute, or characters where words are not spaced. */
  reading?: { unit: 'words' | 'characters'; perMinute: number };
  /** Function words, lower case; the build adds those of stopwords-iso. */
  stopWords?: string[];
  sentences?: SentenceRules;
  summary?: SummaryRules;
  names?: NameRules;
  facts?: FactRules;
  /** Words of dates and numbers; what the platform knows stands in for a missing table. */
  locale?: LocaleWords;
}
