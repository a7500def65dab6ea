import { mix } from '../../src/core/entities/tokens/hash.ts';
import { Form, tokenize } from '../../src/core/entities/tokens/index.ts';
import type { Language } from '../../src/core/language.ts';
import type { GoldDocument } from './sets.ts';

/** A document and where in it the nouns start that a list of nouns would know. */
export type WithNouns = GoldDocument & { nouns: ReadonlySet<number> };

/** Chooses the nouns that are listed: nine of ten, as of German ones. */
const LISTED = 0x3c6ef372;

/**
 * The document as a language that writes nouns with a capital would have it, roughly: two of five distinct content
 * words (no function words, four letters at least), always the same ones, get a capital; what is labelled stays.
 */
export function nounsCapitalized(document: GoldDocument, language: Language): WithNouns {
  const nouns = new Set<number>();
  const stop = new Set(language.stopWords ?? []);
  const verbs = new Set((language.names?.sayVerbs ?? '').split(/\s+/));
  const tokens = tokenize(document.text);
  let text = '';
  let at = 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i]!;
    const word = document.text.slice(start, tokens.end[i]);
    const content =
      tokens.form[i] === Form.lowercase && word.length >= 4 && !stop.has(word) && !verbs.has(word);
    if (!content || (mix(tokens.lower[i]!) >>> 0) % 5 > 1 || /ly$|mente$|ed$|ing$/.test(word)) continue;
    if ((mix(tokens.lower[i]! ^ LISTED) >>> 0) % 10 > 0) nouns.add(start);
    text += document.text.slice(at, start) + word[0]!.toUpperCase();
    at = start + 1;
  }
  text += document.text.slice(at);
  return { ...document, text, nouns };
}
