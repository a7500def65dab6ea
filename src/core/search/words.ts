/** Scripts without spaces between words: found by pairs of neighbouring characters. */
const unspaced = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const marks = /\p{M}+/gu;

/** Longer words are cut, so that a page of one endless word costs no more than another. */
const longest = 40;

/** The form under which a word is found: lower case, without accents. */
const fold = (found: string): string =>
  found.slice(0, longest).normalize('NFKD').replace(marks, '').toLowerCase();

function pairsOf(folded: string): string[] {
  const characters = [...folded];
  if (characters.length === 1) return characters;
  return characters.slice(0, -1).map((character, index) => character + characters[index + 1]);
}

/** The distinct words by which a text is found, folded; unspaced scripts give pairs of characters. */
export function searchWords(text: string): string[] {
  const found = new Set<string>();
  for (const [match] of text.matchAll(word)) {
    const whole = unspaced.test(match) ? match : match.slice(0, longest);
    if (!unspaced.test(whole)) found.add(fold(whole));
    else for (const pair of pairsOf(whole.normalize('NFKC').toLowerCase())) found.add(pair);
  }
  found.delete('');
  return [...found];
}
