import type { Language } from '../../language.ts';
import type { Mention } from '../entity.ts';
import { recognizeCased } from './cased.ts';
import { lexiconOf } from './lexicon.ts';
import type { NameLists } from './lists.ts';
import { recognizeUncased } from './uncased.ts';

/**
 * Names by rules alone, for a language without a model or where it cannot be read: mentions as spans into the
 * text, in order, never overlapping. Works for any text in linear time and never throws.
 */
export function recognizeByRules(text: string, language: Language, lists?: NameLists): Mention[] {
  const lexicon = lexiconOf(language);
  return lexicon.nameRules.uncased
    ? recognizeUncased(text, lexicon, lists)
    : recognizeCased(text, lexicon, lists);
}

export { recognizeEventsAndWorks } from './complement.ts';
export type { NameLists } from './lists.ts';
