import type { Language } from '../../language.ts';
import type { Span } from '../../text.ts';
import { antecedentsIn } from './antecedent.ts';
import { Opening } from './first-words.ts';
import { insideQuotation } from './inside.ts';
import { type OpeningLexicon, openingLexiconOf } from './lexicon.ts';
import { type Lean, leanOf, POINTER } from './opening.ts';
import { leanOfQuotation, opensQuoted } from './quotation.ts';

/** How a sentence stands to the earlier ones. */
export type Leaning = {
  /** Index of the sentence that it cannot stand without. */
  leansOn?: number;
  /** The words that its opening refers to, only where they are certain. */
  antecedent?: Span & { text: string };
  /** True where it opens with something unresolved, whether or not there is an earlier sentence. */
  open: boolean;
};

/** What is known besides the text; none is needed. */
export type Surroundings = {
  /** Sentences that are never chosen, so that none leans on them. */
  barred?: (index: number) => boolean;
  /** Where persons are named, ascending; without it nobody is named as the one meant. */
  persons?: readonly Span[];
};

/** Sentences of fewer words than this lean on what they answer or comment: `Why?`, `He is 43.` */
const FRAGMENT = 4;

/** For each sentence, whether it leans on an earlier one, on which, and who is meant where that is certain. */
export function leanings(
  text: string,
  sentences: readonly (Span & { block: number })[],
  language: Language,
  around: Surroundings = {},
): Leaning[] {
  const lexicon = openingLexiconOf(language);
  const antecedents = antecedentsIn(text, lexicon, around.persons);
  const inside = insideQuotation(text, sentences);
  return sentences.map((sentence, index) => {
    const words = text.slice(sentence.start, sentence.end);
    const lean = leanOfSentence(words, lexicon) ?? (inside[index] ? POINTER : undefined);
    if (!lean) return { open: false };
    const leansOn = lastChoosable(index - 1, around.barred);
    if (leansOn === undefined) return { open: true };
    const antecedent = lean.by === 'person' ? antecedents(sentences[leansOn]!, lean.pronoun) : undefined;
    return antecedent ? { open: true, leansOn, antecedent } : { open: true, leansOn };
  });
}

/** Whether a sentence, read alone, opens with something that only an earlier one resolves. */
export const opensUnresolved = (sentence: string, language: Language): boolean =>
  leanOfSentence(sentence, openingLexiconOf(language)) !== undefined;

/** Ends inside brackets that an earlier sentence has opened. */
const IN_BRACKETS = /^[^(（]*[^(（:;=-][)）]["”»']?[.!?。]?$/;
/** Units at the end among which the closing bracket is looked for first. */
const TAIL = 3;

const endsInBrackets = (sentence: string): boolean =>
  /[)）]/.test(sentence.slice(-TAIL)) && IN_BRACKETS.test(sentence);

function leanOfSentence(sentence: string, lexicon: OpeningLexicon): Lean | undefined {
  if (endsInBrackets(sentence)) return POINTER;
  if (opensQuoted(sentence)) return leanOfQuotation(sentence, lexicon);
  const opening = new Opening(sentence);
  return leanOf(opening, lexicon) ?? (isFragment(opening, lexicon) ? POINTER : undefined);
}

const isFragment = (opening: Opening, lexicon: OpeningLexicon): boolean =>
  !lexicon.prefix && lexicon.connectives.size > 0 && opening.raw.length < FRAGMENT;

function lastChoosable(from: number, barred: Surroundings['barred']): number | undefined {
  for (let index = from; index >= 0; index--) if (!barred?.(index)) return index;
  return undefined;
}
