import type { Span } from '../../text.ts';

/** Sentences after which an unclosed quotation is taken to have been closed without a mark. */
const LONGEST = 8;
const OPENING = /[“„«「『]/;
const CLOSING = /[”»」』]/;
const MARKS = /["“”„«»「」『』]/g;
/** A straight mark before a letter at the start of a sentence opens. */
const OPENS = /^"[\p{L}\p{N}]/u;

/**
 * For each sentence, whether it starts inside a quotation that an earlier one of its block has opened: who speaks is then said
 * elsewhere. Straight marks are counted in pairs, and a sentence that begins with one starts anew.
 */
export function insideQuotation(text: string, sentences: readonly (Span & { block: number })[]): boolean[] {
  let since = -1;
  return sentences.map(({ start, end, block }, index) => {
    if (sentences[index - 1]?.block !== block || index - since > LONGEST) since = -1;
    if (since >= 0 && OPENS.test(text.slice(start, start + 2))) since = -1;
    const inside = since >= 0;
    since = openAfter(text.slice(start, end), inside) ? (inside ? since : index) : -1;
    return inside;
  });
}

/** Whether a quotation is open at the sentence's end. */
function openAfter(sentence: string, before: boolean): boolean {
  let open = before;
  for (const [mark] of sentence.matchAll(MARKS)) {
    if (mark === '"') open = !open;
    // German closes with the mark that English opens with.
    else if (mark === '“' && open) open = false;
    else if (OPENING.test(mark)) open = true;
    else if (CLOSING.test(mark)) open = false;
  }
  return open;
}
