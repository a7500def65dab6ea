import { partOf, Rows } from './table.ts';
import type { LocaleWords } from './words.ts';

type DateTables = Pick<LocaleWords, 'months' | 'shortMonths' | 'weekdays' | 'days' | 'phrases' | 'capitals'>;

const months = Array.from({ length: 12 }, (_, month) => month + 1);
const weekdays = [1, 2, 3, 4, 5, 6, 7];
/** Days told by a word of their own lie no further from today. */
const farthestDay = 2;

const monthStart = (month: number): number => Date.UTC(2024, month - 1, 10);
// 2024 begins with a Monday.
const weekdayStart = (weekday: number): number => Date.UTC(2024, 0, weekday);

const formatOf = (tag: string, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(tag, { ...shape, timeZone: 'UTC' });

/** The words of dates that the platform knows of a language, in the Gregorian calendar. */
export function dateTables(tag: string): DateTables {
  const gregorian = `${tag}-u-nu-latn-ca-gregory`;
  const long = [
    formatOf(gregorian, { month: 'long' }),
    formatOf(gregorian, { month: 'long', day: 'numeric', weekday: 'long' }),
  ];
  const short = [
    formatOf(gregorian, { month: 'short' }),
    formatOf(gregorian, { month: 'short', day: 'numeric' }),
  ];
  const [own, brief, days] = [new Rows(tag), new Rows(tag), new Rows(tag)];
  for (const format of long) addMonths(format, (name, month) => own.add(name, month));
  for (const format of short) addMonths(format, (name, month) => own.has(name) || brief.add(name, month));
  for (const format of [long[1]!, formatOf(gregorian, { weekday: 'long' })])
    for (const day of weekdays) days.add(partOf(format.formatToParts(weekdayStart(day)), 'weekday'), day);
  const capital = /^\p{Lu}/u.test(partOf(long[1]!.formatToParts(monthStart(1)), 'month'));
  const tables = { months: `${own}`, shortMonths: `${brief}`, weekdays: `${days}` };
  return { ...tables, ...relativeTables(tag, gregorian), ...(capital ? { capitals: true } : {}) };
}

/** The names of the months in a format, where it has names. */
function addMonths(format: Intl.DateTimeFormat, add: (name: string, month: number) => void): void {
  for (const month of months) {
    const name = partOf(format.formatToParts(monthStart(month)), 'month');
    if (/\p{L}.*\p{L}/u.test(name)) add(name, month);
  }
}

function relativeTables(tag: string, gregorian: string): Pick<LocaleWords, 'days' | 'phrases'> {
  const format = new Intl.RelativeTimeFormat(gregorian, { numeric: 'auto' });
  const [days, phrases] = [new Rows(tag), new Rows(tag)];
  const add = (by: number, unit: 'day' | 'week' | 'month' | 'year', into: Rows, meaning: string | number) => {
    const words = format.formatToParts(by, unit);
    // More than one part: the number stands in it.
    if (words.length === 1) into.add(words[0]!.value, meaning);
  };
  for (let day = -farthestDay; day <= farthestDay; day++) add(day, 'day', days, day);
  for (const unit of ['week', 'month', 'year'] as const)
    for (const by of [-1, 0, 1]) add(by, unit, phrases, `${unit}:${by}`);
  return { days: `${days}`, phrases: `${phrases}` };
}
