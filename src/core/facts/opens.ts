import type { Entry, Lexicon } from './entry.ts';

/** What a word may open, as flags; `count` opens a date only with a unit of time soon after it. */
export enum Opens {
  date = 1,
  figure = 2,
  report = 4,
  count = 8,
}

/** The flags ({@link Opens}) of a word; most words that mean something open nothing. */
export function opensOf(entry: Entry): number {
  const { month, weekday, day, feast, phrase, time, number, scale, unit } = entry;
  const named = month ?? weekday ?? day ?? feast ?? phrase ?? time;
  const told = entry.last ?? entry.current ?? entry.next ?? entry.ago ?? entry.hence;
  const counted = number ?? scale ?? entry.per;
  const said = entry.say ?? entry.saying ?? entry.source ?? entry.sourceAfter ?? entry.bareThat ?? entry.thus;
  return (
    ((named ?? told) === undefined ? 0 : Opens.date) |
    (counted === undefined ? 0 : Opens.count) |
    ((number ?? scale ?? unit) === undefined ? 0 : Opens.figure) |
    (said === undefined ? 0 : Opens.report)
  );
}

/** Sets what each word of a lexicon opens, when all its meanings are known. */
export function markOpeners({ words, stems }: Lexicon): void {
  for (const table of [words, stems]) for (const entry of table.values()) entry.opens = opensOf(entry);
}
