import { type Cues, cuesOf, readCues } from '../../src/core/entities/gazetteer/cues.ts';
import {
  type Gazetteer,
  kindsOfHash,
  type NameList,
  readNameList,
} from '../../src/core/entities/gazetteer/index.ts';
import { entryKinds } from '../../src/core/entities/gazetteer/marks.ts';
import { hashFolded } from '../../src/core/entities/tokens/hash.ts';
import { tokenOptions } from '../../src/core/entities/tokens/options.ts';
import { commonNouns } from './german-nouns.ts';
import { languageOf } from './languages.ts';
import { INFLECTING, type Names, namesOfLanguage, packNames } from './name-lists.ts';
import { packCues } from './pack.ts';

/** What a language's texts are read with, and the sections that carry it. */
export type Materials = { gazetteer: Gazetteer; cues: Cues; sections: Map<string, Uint8Array> };

/** A German word, and as texts have it that lost the letters beyond ASCII on their way. */
const withLostLetters = (word: string): string[] =>
  /[äöüß]/i.test(word) ? [word, word.replace(/[äöüß]/gi, '')] : [word];

/** Languages whose compounds tell what they are by their last part. */
const COMPOUNDING = new Set(['de']);

const bitsOf = (...names: string[]): number =>
  entryKinds.reduce((bits, { name }, k) => (names.includes(name) ? bits | (1 << k) : bits), 0);

/** Kinds of listed names that are not taken for common nouns, however they are used ("im Irak"). */
const SURE_NAMES = bitsOf('largePlace', 'country', 'forename', 'organization');

const FORENAME = bitsOf('forename');

/** Makes the name lists and words of a language. */
export function materialsOf(folder: string, tag: string, common: Names, commonList: NameList): Materials {
  const inflects = INFLECTING.has(tag);
  const elides = tokenOptions(tag).elision === true;
  const own = packNames(namesOfLanguage(folder, tag, common, elides), inflects);
  const compounds = COMPOUNDING.has(tag);
  const gazetteer: Gazetteer = { lists: [commonList, readNameList(own)!] };
  const isAny = (kinds: number) => (word: string) => (kindsOfHash(gazetteer, hashFolded(word)) & kinds) !== 0;
  const test = { isName: isAny(SURE_NAMES), isForename: isAny(FORENAME) };
  const nouns = tag === 'de' ? commonNouns(folder, test).flatMap(withLostLetters) : [];
  const words = packCues(cuesOf(languageOf(tag), inflects, compounds, nouns), inflects, compounds);
  return {
    gazetteer,
    cues: readCues(words)!,
    sections: new Map([...own, ...words]),
  };
}
