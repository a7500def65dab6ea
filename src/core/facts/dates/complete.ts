import { isDigits } from '../letters.ts';
import { asciiDigits } from '../reading.ts';
import { type Day, isoOf, serialOf } from './calendar.ts';
import { direction } from './direction.ts';
import type { Frame, Reading } from './frame.ts';

/** What of a date is written, by the tokens `[from, end)`. */
export type Parts = { day?: number; month?: number; year?: number; end: number; from: number };

/** Completes a date from that of publication: the year nearest in the direction that the context gives. */
export function completed(frame: Frame, { day, month, year, from, end }: Parts): Reading | undefined {
  const { published } = frame;
  if (month === undefined)
    return year === undefined
      ? day === undefined || !published
        ? undefined
        : monthOfDay(frame, day, from, end)
      : { from, end, value: isoOf(year), precision: 'year' };
  const precision = day === undefined ? 'month' : 'day';
  if (day !== undefined && serialOf(year ?? 2024, month, day) === undefined) return undefined;
  if (year !== undefined) return { from, end, value: isoOf(year, month, day), precision };
  if (!published) return undefined;
  const then = yearOfRange(frame, end, month) ?? yearOf(frame, published, { month, day, from, end });
  if (day !== undefined && serialOf(then, month, day) === undefined) return undefined;
  return { from, end, value: isoOf(then, month, day), precision, yearless: true };
}

/** "April–June 2018": the year stands once, after the second month. */
function yearOfRange({ tokens }: Frame, end: number, month: number): number | undefined {
  const [dash, second, year] = [tokens[end], tokens[end + 1], tokens[end + 2]];
  const later = second?.entry?.month;
  if (!dash || !/^[-–—/]$/.test(dash.low) || later === undefined || !year || !isDigits(year, 4))
    return undefined;
  const value = Number(asciiDigits(year.low));
  return later > month ? value : value - 1;
}

function yearOf(
  frame: Frame,
  published: Day,
  { month, day, from, end }: { month: number; day: number | undefined; from: number; end: number },
): number {
  const known = yearInSentence(frame, from) ?? sinceThen(frame, published, month, day);
  if (known !== undefined) return known;
  const told = direction(frame, from, end);
  const distance = (month - published.month) * 31 + ((day ?? published.day) - published.day);
  // Where nothing tells, the nearest; a day some weeks ahead is meant even beside a past ("the vote of 3 October").
  const reach = told === undefined ? 180 : day === undefined ? 0 : 45;
  const back = told === 'future' ? 0 : distance > reach ? 1 : 0;
  const on = told === 'future' ? distance < 0 : told === undefined && distance < -180;
  return published.year - back + (on ? 1 : 0);
}

/** "Next year's term ends in June": a year ahead that the sentence has named. */
function yearInSentence({ last, published, text, tokens }: Frame, from: number): number | undefined {
  if (last?.precision !== 'year' || !published || Number(last.value) <= published.year) return undefined;
  return /[.!?\n]/.test(text.slice(last.end, tokens[from]!.start)) ? undefined : Number(last.value);
}

/** A day between publication and the last change of the article, which tells of it. */
function sinceThen(
  { modified }: Frame,
  published: Day,
  month: number,
  day: number | undefined,
): number | undefined {
  if (!modified || day === undefined) return undefined;
  return [published.year, modified.year].find((year) => {
    const serial = serialOf(year, month, day);
    return serial !== undefined && serial > published.serial && serial <= modified.serial;
  });
}

/** A day of the month alone (17日): in the month of publication, or the one beside it that fits. */
function monthOfDay(frame: Frame, day: number, from: number, end: number): Reading | undefined {
  const { published, tokens, text } = frame;
  // 1日約2万台 is "a day".
  const a =
    day === 1 &&
    /^(?:約|平均|当たり|あたり|に)/.test(text.slice(tokens[end - 1]!.end, tokens[end - 1]!.end + 3));
  if (!published || a) return undefined;
  const phrase = tokens[from - 1]?.entry?.phrase;
  const by =
    direction(frame, from) === 'future' ? (day < published.day ? 1 : 0) : day > published.day ? -1 : 0;
  const count = published.year * 12 + published.month - 1 + (phrase?.[0] === 'month' ? phrase[1] : by);
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  if (serialOf(year, month, day) === undefined) return undefined;
  return { from, end, value: isoOf(year, month, day), precision: 'day' };
}
