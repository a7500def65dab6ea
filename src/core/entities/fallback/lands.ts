import type { Kind } from '../kinds.ts';
import type { Lexicon } from './lexicon.ts';

/** Whether a word in lower case is a land's name and, as it stands, its people's, too: "polen". */
export const isLandAndPeople = (
  { regionNames: regions, quantities, peoples }: Lexicon,
  word: string,
): boolean => quantities.size > 0 && peoples.has(word) && regions.countries.has(word);

/**
 * What a word in lower case names that is a land's name, maybe with the s of a genitive, and not only one of the same
 * stem: the land or, by the word `before` it ("viele Polen"), the people. Nothing for any other word.
 */
export function landKind(lexicon: Lexicon, word: string, before = ''): Kind | undefined {
  const { regionNames: regions, nameRules: rules, quantities } = lexicon;
  const bare = rules.nounsCapitalized ? word.replace(/s$/u, '') : word;
  if (!regions.countries.has(word) && !regions.countries.has(bare)) return undefined;
  const counted = quantities.has(before) || /^\d{1,3}(?:\.|$)/.test(before);
  return counted && isLandAndPeople(lexicon, word) ? 'group' : 'place';
}
