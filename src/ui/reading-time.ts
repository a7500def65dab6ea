/**
 * Silent reading speeds of adults by language. English: 238 words a minute (Brysbaert 2019, a meta-analysis of
 * 190 studies); the others scaled from it by their ratio to English in IReST (Trauzettel-Klosinski & Dietz 2012).
 */
const wordsPerMinute: Readonly<Record<string, number>> = {
  ar: 144,
  de: 187,
  en: 238,
  es: 228,
  fi: 168,
  fr: 204,
  he: 195,
  it: 196,
  nl: 211,
  pl: 173,
  pt: 189,
  ru: 192,
  sv: 208,
  tr: 173,
};

/** Characters a minute where words are not spaced, scaled the same way (IReST; Thai after Chinese). */
const charactersPerMinute: Readonly<Record<string, number>> = { ja: 373, zh: 266, th: 266 };

/** Languages without a study of their own: the mean of those above. */
const meanSpeed = 193;

const primary = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/** How many words a text has, by white space; linear. */
export function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const isSpace = text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 0xa0;
    if (!isSpace && !inWord) count++;
    inWord = !isSpace;
  }
  return count;
}

/** How long an adult takes to read a text silently, in seconds. */
export function readingSeconds(text: string, language: string): number {
  const characters = charactersPerMinute[primary(language)];
  if (characters) return (text.length / characters) * 60;
  return (countWords(text) / (wordsPerMinute[primary(language)] ?? meanSpeed)) * 60;
}
