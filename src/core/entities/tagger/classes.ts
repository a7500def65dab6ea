import { type Fingerprints, findRow, readFingerprints } from '../gazetteer/fingerprints.ts';
import { mix } from '../tokens/hash.ts';
import type { Tokens } from '../tokens/index.ts';

/** Classes of words that stand in like places, learned from text without labels; 0 is no class. */
export type WordClasses = { words: Fingerprints; classes: Uint8Array };

/** Reads word classes from the sections of a generated file; `undefined` where there are none or they are broken. */
export function readClasses(sections: ReadonlyMap<string, Uint8Array>): WordClasses | undefined {
  const counts = sections.get('wcnt');
  const low = sections.get('wlow');
  const classes = sections.get('wcls');
  if (!counts || !low || !classes || classes.length !== low.length) return undefined;
  const words = readFingerprints(counts, low);
  return words && { words, classes };
}

/** The class of every token. */
export function classesOf(known: WordClasses, tokens: Tokens): Uint8Array {
  const classes = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const row = findRow(known.words, mix(tokens.lower[i]!));
    if (row >= 0) classes[i] = known.classes[row]!;
  }
  return classes;
}
