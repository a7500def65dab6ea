import type { DateMention } from '../facts.ts';
import { isCapital, isDigits } from '../letters.ts';
import type { Lexicon } from '../lexicon.ts';
import { Opens } from '../opens.ts';
import type { Token } from '../tokens.ts';
import { absoluteAt } from './absolute.ts';
import { type Day, dayOf, dayOfIso, isoOf, serialOf, weekdayOf } from './calendar.ts';
import { type Frame, nextPart, type Reading } from './frame.ts';
import { numericAt } from './numeric.ts';
import { relativeAt } from './relative.ts';
import { yearAt } from './year.ts';
import { Years } from './years.ts';

/** Most tokens in a number word and the unit of time after it. */
const countReach = 8;

/** The readers in their order: what is written out goes before what is counted from publication. */
const readers = [numericAt, absoluteAt, relativeAt, yearAt] as const;

/** The times that a text names, in order, resolved against its day of publication (ISO 8601); they begin at `triggers`. */
export function findDates(
  text: string,
  tokens: readonly Token[],
  triggers: readonly number[],
  { published, modified }: { published?: string | undefined; modified?: string | undefined },
  lexicon: Lexicon,
): DateMention[] {
  const [first, last] = [dayOfIso(published), dayOfIso(modified)];
  const later = first && last && last.serial > first.serial ? last : undefined;
  const frame: Frame = { text, tokens, lexicon, published: first, modified: later };
  const years = new Years(text);
  let next = 0;
  for (const at of triggers) {
    if (at < next || countsElse(tokens, at)) continue;
    const reading = weekdayFirst(frame, at) ?? read(frame, at);
    if (!reading) continue;
    const widened = widen(frame, reading);
    const [start, end] = [tokens[widened.from]!.start, tokens[reading.end - 1]!.end];
    const { value } = reading;
    const date: DateMention = {
      start,
      end,
      text: text.slice(start, end),
      value,
      precision: widened.precision,
    };
    const entry = entryDay(frame, reading);
    if (entry) {
      frame.published = entry;
      date.value = isoOf(entry.year, entry.month, entry.day);
    }
    years.add(date, reading.yearless ?? false);
    frame.last = date;
    next = reading.end;
  }
  return years.dates;
}

/** "Jan. 11: …" where a line begins, of a day that is over: what follows in a diary or live report was written then. */
function entryDay({ text, tokens, published }: Frame, reading: Reading): Day | undefined {
  const { start } = tokens[reading.from]!;
  const opens = start === 0 || text[start - 1] === '\n';
  if (!opens || reading.precision !== 'day' || tokens[reading.end]?.low !== ':') return undefined;
  const day = dayOfIso(reading.value);
  if (!day || !published || day.serial <= published.serial) return day;
  const before = serialOf(published.year, day.month, day.day) ?? Number.POSITIVE_INFINITY;
  const earlier = before <= published.serial ? before : serialOf(published.year - 1, day.month, day.day);
  return reading.yearless && earlier !== undefined ? dayOf(earlier) : undefined;
}

/** A number word or article without a unit of time soon after it: not "two hundred years ago", "a year ago". */
function countsElse(tokens: readonly Token[], at: number): boolean {
  const { kind, entry } = tokens[at]!;
  if (kind === 'number' || (entry?.opens ?? 0) & Opens.date) return false;
  for (let next = at + 1; next < at + countReach; next++)
    if (tokens[next]?.entry?.time !== undefined) return false;
  return true;
}

function read(frame: Frame, at: number): Reading | undefined {
  for (const reader of readers) {
    const reading = reader(frame, at);
    if (reading && !isDoubtful(frame, reading)) return reading;
  }
  return undefined;
}

/** "Tuesday, September 17": the weekday belongs to the date. */
function weekdayFirst(frame: Frame, at: number): Reading | undefined {
  const { next: step, last, current } = frame.tokens[at]!.entry ?? {};
  // "el próximo miércoles 18 de mayo"
  const named = (step ?? last ?? current) ? at + 1 : at;
  const weekday = frame.tokens[named]?.entry?.weekday;
  if (weekday === undefined) return undefined;
  const next = nextPart(frame, named + 1);
  const date = next < 0 ? undefined : (numericAt(frame, next) ?? absoluteAt(frame, next));
  return date?.precision === 'day' ? { ...date, value: yearOf(frame, date, weekday), from: at } : undefined;
}

/** Where no year is written, the weekday tells which of those about publication it is. */
function yearOf({ tokens, published }: Frame, { from, end, value }: Reading, weekday: number): string {
  const written = tokens.slice(from, end).some((token) => isDigits(token, 4) || /\d{4}/.test(token.low));
  if (written || !published) return value;
  const fits = [0, -1, 1].map((by) => {
    const day = dayOfIso(`${published.year + by}${value.slice(4)}`);
    return day && weekdayOf(day.serial) === weekday ? isoOf(day.year, day.month, day.day) : undefined;
  });
  return fits.find((one) => one !== undefined) ?? value;
}

/** A month that is another word too ("may", "march") or very short, with nothing beside it that says a date. */
function isDoubtful({ tokens, text, lexicon }: Frame, { from, end, precision }: Reading): boolean {
  const { entry, low } = tokens[from]!;
  if (precision !== 'month' || end - from > 1 || entry?.month === undefined) return false;
  const last = tokens[from - 1];
  if (!lexicon.capitals && last && !/[.!?"«“]/.test(last.low) && isCapital(text, tokens[from]!.start))
    return true;
  if (!entry.ambiguous && (low.length > 4 || !/^[a-zà-ÿ]/u.test(low))) return false;
  const before = tokens[from - 1]?.entry;
  return !before?.before && !before?.about && !before?.fill;
}

/** "early 2024", "the end of March": less precise, and longer. */
function widen(
  { tokens }: Frame,
  { from, precision }: Reading,
): { from: number; precision: DateMention['precision'] } {
  for (let at = from - 1; at >= 0 && at >= from - 3; at--) {
    const { entry, low } = tokens[at]!;
    if (entry?.about) return { from: at, precision: 'about' };
    if (!entry?.fill && low !== '-') break;
  }
  return { from, precision };
}
