import type { DateMention } from '../core/facts/facts.ts';
import type { Words } from './words.ts';

const isoDate = /^-?\d{4,6}(?:-\d\d)?(?:-\d\d)?/;

/** Whether the value of a date is one that the calendar knows; else it is words. */
export const isDate = ({ value }: DateMention): boolean => isoDate.test(value);

/** A date as precisely as it is known, in the reader's language; as the article writes it where it is no date. */
export function dateLabel(date: DateMention, words: Words): string {
  if (!isDate(date)) return date.text;
  const written = words.date(date.value, date.precision);
  return date.precision === 'about' ? words.t('date_about', written) : written;
}

/** The date in the reader's language where the article writes it another way. */
export function dateBeside(date: DateMention, words: Words): string | undefined {
  const label = dateLabel(date, words);
  return label === date.text ? undefined : label;
}
