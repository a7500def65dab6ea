import type { BylineWords } from '../metadata/byline.ts';
import { type Phrase, Phrasebook } from './clean/phrases.ts';
import { type Forest, type PackedForest, unpack } from './judge/trees.ts';

/** What reading a page rests on besides its rules, as it is stored: JSON-safe, in a file of its own. */
export interface StoredKnowledge {
  phrases: Readonly<Record<Phrase, string>>;
  /** The beginnings of the phrases, a few characters each. */
  starts: Readonly<Record<Phrase, readonly string[]>>;
  /** Sources of the patterns of what authors of pages call the parts of a page. */
  parts: readonly string[];
  /** Words that publishers use of themselves. */
  furniture: readonly string[];
  /** Sources of the patterns of how bylines are worded; they know no case. */
  bylines: Readonly<Record<keyof BylineWords, string>>;
  /** Source of the pattern by which pages offer a summary of their own; it knows no case. */
  ownSummary: string;
  forest: PackedForest;
}

/** The same, ready for use; `trees` are missing where the file could not be read. */
export interface Knowledge {
  says: Phrasebook;
  parts: readonly RegExp[];
  furniture: ReadonlySet<string>;
  bylines?: BylineWords;
  /** A source still: most pages are read without it, and making the pattern takes longer than many. */
  ownSummary?: string;
  trees?: Forest;
}

/** Makes stored knowledge ready; without any, pages are read by the rules and Readability alone. */
export function knowledgeOf(stored: StoredKnowledge | undefined): Knowledge {
  if (!stored) return { says: new Phrasebook({}), parts: [], furniture: new Set() };
  return {
    says: new Phrasebook(stored.phrases, stored.starts),
    parts: stored.parts.map((source) => new RegExp(source)),
    furniture: new Set(stored.furniture),
    bylines: patternsOf(stored.bylines),
    ownSummary: stored.ownSummary,
    trees: unpack(stored.forest),
  };
}

const patternsOf = <Name extends string>(sources: Readonly<Record<Name, string>>): Record<Name, RegExp> =>
  Object.fromEntries(
    Object.entries<string>(sources).map(([name, source]) => [name, new RegExp(source, 'iu')]),
  ) as Record<Name, RegExp>;
