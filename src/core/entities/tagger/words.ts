import { hashFolded, mix } from '../tokens/hash.ts';
import { Form, type Tokens } from '../tokens/index.ts';

/** How often each distinct word (in any case) of the text is written which way. */
export type WordCounts = {
  /** Distinct words. */
  count: number;
  /** The word's number for each token. */
  id: Int32Array;
  /** By word number: written in lower case; with a capital inside a sentence; with a capital at its start. */
  lower: Int32Array;
  inside: Int32Array;
  atStart: Int32Array;
};

/** Numbers the distinct words (open addressing, so no strings are made). */
function numberWords(keyOf: Int32Array, tokens: Tokens): { id: Int32Array; count: number } {
  let size = 16;
  while (size < tokens.count * 2) size *= 2;
  const slots = new Int32Array(size);
  const keys = new Int32Array(size);
  const id = new Int32Array(tokens.count);
  let count = 0;
  for (let i = 0; i < tokens.count; i++) {
    const key = keyOf[i]!;
    let slot = mix(key) & (size - 1);
    while (slots[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    if (slots[slot] === 0) {
      slots[slot] = ++count;
      keys[slot] = key;
    }
    id[i] = slots[slot]! - 1;
  }
  return { id, count };
}

/** Letters by which the forms of an inflected word are taken for one. */
const STEM_LETTERS = 5;

function stemKeys(text: string, tokens: Tokens): Int32Array {
  const keys = new Int32Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i]!;
    keys[i] = hashFolded(text, start, Math.min(tokens.end[i]!, start + STEM_LETTERS));
  }
  return keys;
}

/**
 * Counts for every distinct word how it is written; `starts` marks where sentences start. Where `inflected`, words
 * with the same first letters are one.
 */
export function countWords(text: string, tokens: Tokens, starts: Uint8Array, inflected: boolean): WordCounts {
  const { id, count } = numberWords(inflected ? stemKeys(text, tokens) : tokens.lower, tokens);
  const lower = new Int32Array(count);
  const inside = new Int32Array(count);
  const atStart = new Int32Array(count);
  for (let i = 0; i < tokens.count; i++) {
    const word = id[i]!;
    if (tokens.form[i] === Form.lowercase) lower[word]!++;
    else if (starts[i] !== 0) atStart[word]!++;
    else inside[word]!++;
  }
  return { count, id, lower, inside, atStart };
}
