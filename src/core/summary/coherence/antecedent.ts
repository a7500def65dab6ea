import type { Span } from '../../text.ts';
import type { OpeningLexicon } from './lexicon.ts';

/** Units from the sentence's start within which the one that it is about is named. */
const SUBJECT = 48;
/** Longest sentence, in UTF-16 units, whose subject is looked for. */
const LONGEST = 600;

/** Names the person that a pronoun at the head of a sentence means, where there is no doubt. */
export type Antecedents = (before: Span, pronoun: string) => (Span & { text: string }) | undefined;

/**
 * Antecedents among `persons` (spans of names, ascending); none where nobody has looked for them. Certain is
 * only the single person of the sentence before who is named in its first words, where nothing in that sentence
 * speaks of another gender or of another person of the same.
 */
export function antecedentsIn(text: string, lexicon: OpeningLexicon, persons?: readonly Span[]): Antecedents {
  if (!persons) return () => undefined;
  return (before, pronoun) => {
    const gender = lexicon.gender.get(pronoun);
    if (!gender || before.end - before.start > LONGEST) return undefined;
    const words = text.slice(before.start, before.end);
    if (/["“”«»]/.test(words) || speaksAgainst(words, gender, lexicon)) return undefined;
    const named = within(persons, before);
    const [first] = named;
    const distinct = new Set(named.map(({ start, end }) => lastWord(text.slice(start, end))));
    if (!first || distinct.size !== 1 || first.start - before.start > SUBJECT) return undefined;
    const fullest = named.reduce((best, name) =>
      name.end - name.start > best.end - best.start ? name : best,
    );
    return { start: fullest.start, end: fullest.end, text: text.slice(fullest.start, fullest.end) };
  };
}

/** A pronoun of the other gender, or a noun for somebody else of the same one (`the man`, `his wife`). */
function speaksAgainst(words: string, gender: string, { gender: told, nounGender }: OpeningLexicon): boolean {
  return (words.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => {
    const pronoun = told.get(word);
    return (pronoun !== undefined && pronoun !== gender) || nounGender.get(word) === gender;
  });
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).replace(/['’]s?$/, '');

/** The spans of an ascending list that lie in a range, found by halving. */
function within(spans: readonly Span[], range: Span): Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < range.start) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let at = low; at < spans.length && spans[at]!.end <= range.end; at++) found.push(spans[at]!);
  return found;
}
