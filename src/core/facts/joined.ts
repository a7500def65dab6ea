import type { Entry, Lexicon } from './entry.ts';

/** Scripts that write words without spaces, or endings on to them (Hangul). */
const joined =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Hangul}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]/u;
/** Below this no script is written without spaces; asking so is quicker. */
const firstJoined = 0x0e00;
const longestJoined = 10;

/** Whether a letter is of a script that writes words on to each other. */
export const isJoined = (text: string, at: number): boolean =>
  text.charCodeAt(at) >= firstJoined && joined.test(text[at]!);

/** A piece of a run: its words, where it stands in the run, and what it means. */
export type Piece = { from: number; low: string; entry: Entry | undefined };

/** Cuts a run without spaces at the longest words that mean something; the rest stays in pieces between them. */
export function cutRun(run: string, { words }: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  let rest = 0;
  const add = (from: number, to: number, entry?: Entry) =>
    pieces.push({ from, low: run.slice(from, to), entry });
  for (let at = 0; at < run.length; ) {
    let length = Math.min(longestJoined, run.length - at);
    while (length > 0 && !words.has(run.slice(at, at + length))) length--;
    if (length === 0) {
      at++;
      continue;
    }
    if (at > rest) add(rest, at);
    add(at, at + length, words.get(run.slice(at, at + length)));
    at += length;
    rest = at;
  }
  if (run.length > rest) add(rest, run.length);
  return pieces;
}
