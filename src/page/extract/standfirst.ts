import { isProse } from './judge/context.ts';
import { tokens } from './judge/tokens.ts';
import type { Passage } from './passage.ts';

const NAMES =
  /standfirst|\bdek\b|-dek|_dek|dek-|subtitle|sub-?head|subline|\blede\b|deck\b|chapo|vorspann|abstract|excerpt|summary|introduction|article-?intro|lead-?text|sapo|bajada|sommario|ingress/;
const FEWEST_WORDS = 6;
const MOST_WORDS = 90;
/** Passages between the title and the text among which a standfirst is looked for. */
const REACH = 12;

/**
 * Marks the standfirst: the lines between title and text that are called so, or that the page gives as its
 * description. One that was left out, as Readability does with headers, is brought back.
 */
export function withStandfirst(
  passages: readonly Passage[],
  chosen: readonly Passage[],
  hints: { title: string; description: string },
): Passage[] {
  const opening = chosen.find(isProse);
  if (!opening) return [...chosen];
  const description = new Set(tokens(hints.description));
  const title = tokens(hints.title).join(' ');
  const isStandfirst = (passage: Passage): boolean =>
    passage.words >= FEWEST_WORDS &&
    passage.words <= MOST_WORDS &&
    passage.linked < passage.text.length * 0.5 &&
    tokens(passage.text).join(' ') !== title &&
    (NAMES.test(passage.scope.names) || describes(passage, description));
  const before = passages.slice(Math.max(0, opening.index - REACH), opening.index).filter(isStandfirst);
  const found = before.at(-1) ?? (isStandfirst(opening) && !sameLook(opening, chosen) ? opening : undefined);
  if (!found) return [...chosen];
  const marked: Passage = { ...found, type: 'standfirst' };
  return [marked, ...chosen.filter(({ index }) => index !== found.index)].sort((a, b) => a.index - b.index);
}

/** Whether a passage says what the page's description says: nine words of ten, either way. */
function describes(passage: Passage, description: ReadonlySet<string>): boolean {
  if (description.size < FEWEST_WORDS) return false;
  const words = tokens(passage.text);
  const shared = words.filter((word) => description.has(word)).length;
  return shared >= 0.9 * words.length && new Set(words).size >= 0.6 * description.size;
}

/** Whether the text goes on in the same element and class: then its first paragraph is no standfirst. */
function sameLook(passage: Passage, chosen: readonly Passage[]): boolean {
  const { name, names } = passage.scope;
  return chosen.filter(({ scope }) => scope.name === name && scope.names === names).length > 1;
}
