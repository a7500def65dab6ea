import type { Language } from '../../language.ts';
import { localeOf } from '../../locale/index.ts';

/**
 * The words of dates in a language, lower case: names of months and weekdays are written with a capital in many
 * languages and are no entities. Empty where nothing is known of the language.
 */
export function calendarWords(language: Language): Set<string> {
  const { months, shortMonths, weekdays, dateWords } = localeOf(language) ?? {};
  const tables = `${months} ${shortMonths} ${weekdays} ${dateWords ?? ''}`;
  const words = months === undefined ? [] : (tables.match(/[\p{L}\p{M}]+/gu) ?? []);
  return new Set(words.filter((word) => word.length > 1));
}
