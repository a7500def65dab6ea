import { folded } from '../../src/core/locale/table.ts';

const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 10));
const weekdays = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day));

/** Words of dates in the calendar that a language goes by, of two letters and more, that its tables lack. */
export function dateWords(tag: string, tables: string): string {
  const known = new Set(tables.match(/[\p{L}\p{M}]+/gu));
  const words = new Set<string>();
  const take = (shape: Intl.DateTimeFormatOptions, times: readonly number[]) => {
    const format = new Intl.DateTimeFormat(tag, { ...shape, timeZone: 'UTC' });
    for (const time of times)
      for (const word of folded(format.format(time), tag).match(/[\p{L}\p{M}]+/gu) ?? [])
        if (word.length > 1 && !known.has(word)) words.add(word);
  };
  for (const width of ['long', 'short'] as const) {
    take({ month: width }, months);
    take({ day: 'numeric', month: width }, months);
    take({ weekday: width }, weekdays);
  }
  return [...words].join(' ');
}
