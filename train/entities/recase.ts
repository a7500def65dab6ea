import type { GoldDocument } from './sets.ts';

/** Of so many documents one is written anew in each way. */
const EVERY = 10;

/** "The River Rose Again", as headlines are written. */
const titled = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());

/** The document in other letters; none where these change its length, so that its spans would not fit. */
function rewritten(document: GoldDocument, write: (text: string) => string): GoldDocument[] {
  const text = write(document.text);
  return text.length === document.text.length ? [{ ...document, text }] : [];
}

/**
 * The documents, and beside them every tenth again as headlines are written and every tenth in capitals: the tagger
 * learns to lean less on capitals where they tell nothing.
 */
export function withRecased(documents: readonly GoldDocument[]): GoldDocument[] {
  const capitals = (text: string): string => text.toUpperCase();
  return documents.flatMap((document, i) => {
    const write = i % EVERY === 0 ? titled : i % EVERY === EVERY / 2 ? capitals : undefined;
    return write ? [document, ...rewritten(document, write)] : [document];
  });
}
