import { type Messages, readLocales } from './read-locales.ts';

const messagesOf = (all: Messages): string[] => Object.values(all).map(({ message }) => message);

/** How many characters the messages have. */
const characters = (messages: readonly string[]): number => messages.join('').length;

/** How many characters the longest words of the messages have, which no line can break. */
const unbreakable = (messages: readonly string[]): number =>
  messages.reduce(
    (sum, message) => sum + Math.max(...message.split(/[\s/-]/).map(({ length }) => length)),
    0,
  );

/** The locale whose messages measure most. */
function most(measure: (messages: readonly string[]) => number): string {
  const measured = Object.entries(readLocales())
    // Signs of the East Asian scripts are counted as other letters are, and their lines break anywhere.
    .filter(([locale]) => !/^(?:ja|zh)/.test(locale))
    .map(([locale, all]) => [locale, measure(messagesOf(all))] as const);
  return measured.reduce((longest, one) => (one[1] > longest[1] ? one : longest))[0];
}

/** The locale with the longest text. */
export const longestLocale = (): string => most(characters);

/** The locales that try a layout most: the longest text, the longest words, and both written from right to left. */
export const tryingLocales = (): string[] => [...new Set([longestLocale(), most(unbreakable), 'ar', 'he'])];
