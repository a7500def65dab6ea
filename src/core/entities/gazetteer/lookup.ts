import type { Language } from '../../language.ts';
import type { NameLists } from '../fallback/lists.ts';
import { join } from '../tokens/hash.ts';
import { type Tokens, tokenize } from '../tokens/index.ts';
import { tokenOptions } from '../tokens/options.ts';
import { type Gazetteer, kindsOfHash, LONGEST_NAME } from './index.ts';
import { EntryBit } from './marks.ts';

const PLACES = EntryBit.place | EntryBit.largePlace | EntryBit.country;

/** The hash by which the lists know the name of the tokens `[from, to]`. */
export function joinedHash({ folded }: Tokens, from: number, to: number): number {
  let hash = folded[from]!;
  for (let i = from + 1; i <= to; i++) hash = join(hash, folded[i]!);
  return hash;
}

/** The packed lists as questions about names given as strings, for the rules. */
export function namesIn(gazetteer: Gazetteer, language: Language): NameLists {
  const options = tokenOptions(language.tag);
  const kindsOf = (name: string): number => {
    const tokens = tokenize(name, options);
    if (tokens.count === 0 || tokens.count > LONGEST_NAME) return 0;
    return kindsOfHash(gazetteer, joinedHash(tokens, 0, tokens.count - 1));
  };
  return {
    place: (name) => (kindsOf(name) & PLACES) !== 0,
    forename: (word) => (kindsOf(word) & EntryBit.forename) !== 0,
    surname: (word) => (kindsOf(word) & EntryBit.surname) !== 0,
    organization: (name) => (kindsOf(name) & EntryBit.organization) !== 0,
  };
}
