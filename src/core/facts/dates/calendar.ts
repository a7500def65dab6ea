import type { TimeUnit } from '../lexicon.ts';

/** A day of the Gregorian calendar, with its number counted from 1 January 1970. */
export type Day = { year: number; month: number; day: number; serial: number };

const dayLength = 86_400_000;

/** The day with a number. */
export function dayOf(serial: number): Day {
  const at = new Date(serial * dayLength);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(), serial };
}

/** The number of a day; `undefined` for one that does not exist (31 February). */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.getTime() / dayLength : undefined;
}

/** The day of an ISO 8601 date, read as it is written, whatever its time zone. */
export function dayOfIso(iso: string | undefined): Day | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '');
  if (!parts) return undefined;
  const serial = serialOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return serial === undefined ? undefined : dayOf(serial);
}

/** Monday is 1. */
export const weekdayOf = (serial: number): number => ((((serial + 3) % 7) + 7) % 7) + 1;

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** ISO 8601, as much of it as is given. */
export const isoOf = (year: number, month?: number, day?: number): string =>
  [padded(year, 4), ...[month, day].flatMap((part) => (part === undefined ? [] : [padded(part, 2)]))].join(
    '-',
  );

/** The day, month or year that lies so many units from a day; weeks are told by their Monday. */
export function shifted(
  { year, month, serial }: Day,
  unit: TimeUnit,
  by: number,
): { value: string; precision: 'day' | 'month' | 'year' | 'about' } | undefined {
  const iso = (at: Day) => isoOf(at.year, at.month, at.day);
  if (!Number.isFinite(by) || Math.abs(by) > 3000) return undefined;
  switch (unit) {
    case 'hour':
      return Math.abs(by) < 24
        ? { value: isoOf(year, month, dayOf(serial).day), precision: 'about' }
        : undefined;
    case 'day':
      return { value: iso(dayOf(serial + Math.round(by))), precision: 'day' };
    case 'week':
      return { value: iso(dayOf(serial + Math.round(by) * 7 - weekdayOf(serial) + 1)), precision: 'about' };
    case 'month': {
      const count = year * 12 + month - 1 + Math.round(by);
      return { value: isoOf(Math.floor(count / 12), (count % 12) + 1), precision: 'month' };
    }
    default: {
      const then = year + Math.round(by * (unit === 'decade' ? 10 : 1));
      return then > 0 && then < 10_000
        ? { value: isoOf(then), precision: unit === 'year' ? 'year' : 'about' }
        : undefined;
    }
  }
}
