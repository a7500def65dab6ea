const WORD = /[\p{L}\p{N}]+/gu;

/** By unit: whether it is part of a word (1) or not (2), found out when first met; a pattern takes longer each time. */
const kinds = new Uint8Array(0x10000);
const isWord = (unit: number): boolean => {
  kinds[unit] ||= /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 2;
  return kinds[unit] === 1;
};

/** Lower-case words of a text. */
export function tokens(text: string): string[] {
  const lower = text.toLowerCase();
  if (/[\ud800-\udfff]/.test(lower)) return lower.match(WORD) ?? [];
  const words: string[] = [];
  for (let at = 0; at < lower.length; at++) {
    const start = at;
    while (isWord(lower.charCodeAt(at))) at++;
    if (at > start) words.push(lower.slice(start, at));
  }
  return words;
}
