/** Signs that stand without a space after the word before them. */
const CLOSING = new Set([',', '.', ';', ':', '!', '?', ')', ']', '}', '%', '’', '”', '»', '…']);
/** Signs that stand without a space before the word after them. */
const OPENING = new Set(['(', '[', '{', '“', '‘', '«', '$', '£', '€', '#']);
const CLITIC = /^(['’](s|re|ll|ve|m|d|S)|n['’]t|-)$/;

/** What follows an apostrophe that is written apart: "Peru", "’", "s". */
const AFTER_APOSTROPHE = /^(?:s|t|re|ll|ve|m|d)$/i;

/** Whether the sign, after `before` and with no quotation open, is an apostrophe that joins it to `next`. */
const isApostrophe = (
  token: string,
  before: string,
  next: string | undefined,
  inSingle: boolean,
): boolean => {
  if (token !== '’' || next === undefined || !/\p{L}$/u.test(before)) return false;
  if (AFTER_APOSTROPHE.test(next)) return true;
  return !inSingle && !/s$/i.test(before) && /^\p{L}/u.test(next);
};

/** How running text writes two words that treebanks keep apart, per language. */
const CONTRACTIONS: Record<string, Record<string, string>> = {
  pt: {
    'de o': 'do', 'de a': 'da', 'de os': 'dos', 'de as': 'das', 'em o': 'no', 'em a': 'na', 'em os': 'nos',
    'em as': 'nas', 'a o': 'ao', 'a a': 'à', 'a os': 'aos', 'a as': 'às', 'por o': 'pelo', 'por a': 'pela',
    'por os': 'pelos', 'por as': 'pelas', 'de este': 'deste', 'de esta': 'desta', 'de esse': 'desse',
    'de essa': 'dessa', 'em este': 'neste', 'em esta': 'nesta', 'em um': 'num', 'em uma': 'numa',
    'de ele': 'dele', 'de ela': 'dela', 'de aquele': 'daquele', 'de isso': 'disso', 'de isto': 'disto',
  },
}; // biome-ignore format: a table

const contract = (first: string, second: string, table: Record<string, string>): string | undefined => {
  const joined = table[`${first.toLowerCase()} ${second}`];
  if (joined === undefined) return undefined;
  const upper = first[0] !== first[0]!.toLowerCase();
  return upper ? joined[0]!.toUpperCase() + joined.slice(1) : joined;
};

/** A token's place in the text that {@link detokenize} makes; a word lost in a contraction has the contraction's. */
export type Place = { start: number; end: number };

/** Writes the tokens as running text, as an editor would, and tells where each one went. */
export function detokenize(tokens: readonly string[], language = 'en'): { text: string; places: Place[] } {
  const table = CONTRACTIONS[language] ?? {};
  const places: Place[] = [];
  let text = '';
  let glue = true;
  let inQuotes = false;
  let inSingle = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const straight = token === '"' || token === "''" || token === '``';
    const closes = straight ? inQuotes : CLOSING.has(token) || CLITIC.test(token);
    if (!glue && !closes) text += ' ';
    const joined = next === undefined ? undefined : contract(token, next, table);
    const start = text.length;
    text += joined ?? token;
    places.push({ start, end: text.length });
    if (joined !== undefined) {
      places.push({ start, end: text.length });
      i++;
    }
    glue = straight ? !inQuotes : OPENING.has(token) || token === '-' || token === '/';
    if (token === '‘') inSingle = true;
    if (isApostrophe(token, tokens[i - 1] ?? '', tokens[i + 1], inSingle)) glue = true;
    else if (token === '’') inSingle = false;
    if (token === '/' && text.length > 1) text = text.replace(/ \/$/, ' /');
    if (straight) inQuotes = !inQuotes;
  }
  return { text, places };
}
