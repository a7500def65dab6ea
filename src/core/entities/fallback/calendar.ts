import { knownToPlatform } from './platform.ts';

/**
 * Names of months and weekdays, long and short, in a language's own words, lower case: they are written with a
 * capital in many languages and are no entities. Empty where the platform does not know the language.
 */
export function calendarWords(tag: string, lower: (word: string) => string): Set<string> {
  const words = new Set<string>();
  if (!knownToPlatform(tag)) return words;
  const take = (options: Intl.DateTimeFormatOptions, dates: readonly Date[]) => {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    for (const date of dates) addWords(words, lower(format.format(date)));
  };
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2023, month, 15)));
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2023, 0, 1 + day)));
  for (const width of ['long', 'short'] as const) {
    take({ month: width }, months);
    take({ day: 'numeric', month: width }, months);
    take({ weekday: width }, days);
  }
  return words;
}

function addWords(into: Set<string>, text: string): void {
  for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) if (word.length > 1) into.add(word);
}
