import type { DateMention } from '../facts.ts';
import { readPhrase } from '../figures/phrase.ts';
import { isCapital, isSmall } from '../letters.ts';
import type { TimeUnit } from '../lexicon.ts';
import { type Day, dayOf, dayOfIso, isoOf, shifted, weekdayOf } from './calendar.ts';
import { direction } from './direction.ts';
import { type Frame, nextPart, type Reading } from './frame.ts';

/** Most characters between a date and what is counted from it. */
const nearby = 150;
/** Months after a season's last in which "this summer" is still that one. */
const lateSeason = 2;
/** Most days between publication and a weekday with its day of the month. */
const dayReach = 31;

/** Words that say which one: last, this, next. */
function stepOf({ tokens }: Frame, at: number): number | undefined {
  const entry = tokens[at]?.entry;
  if (entry?.last) return -1;
  if (entry?.next) return 1;
  return entry?.current ? 0 : undefined;
}

const settled = (
  at: { value: string; precision: Reading['precision'] } | undefined,
  from: number,
  end: number,
): Reading | undefined => at && { from, end, ...at };

/** A time counted from that of publication; nothing where that is not known. */
export function relativeAt(frame: Frame, at: number): Reading | undefined {
  const { published, tokens } = frame;
  const entry = tokens[at]!.entry;
  if (!published) return undefined;
  if (entry?.phrase) return settled(shifted(published, ...entry.phrase), at, at + 1);
  if (entry?.day !== undefined)
    // Spanish "la mañana" is a morning.
    return isInName(frame, at) || tokens[at - 1]?.entry?.definite
      ? undefined
      : settled(shifted(published, 'day', entry.day), at, at + 1);
  return stepped(frame, at) ?? weekday(frame, at, undefined, at, at + 1) ?? counted(frame, at);
}

/** "USA Today", "im Heute Journal": a capital inside a sentence makes the word part of a name. */
function isInName({ tokens, text }: Frame, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]!];
  return (
    before?.kind === 'word' && text.slice(before.end, token.start) === ' ' && isCapital(text, token.start)
  );
}

/** "last week", "la semaine dernière", "next March", "mardi prochain". */
function stepped(frame: Frame, at: number): Reading | undefined {
  const before = stepOf(frame, at);
  if (before !== undefined) {
    const named = nextPart(frame, at + 1);
    return named < 0 ? undefined : step(frame, named, before, at, named + 1);
  }
  const { entry } = frame.tokens[at]!;
  if ((entry?.time ?? entry?.weekday ?? entry?.month ?? entry?.season) === undefined) return undefined;
  const after = stepOf(frame, at + 1);
  return after === undefined ? undefined : step(frame, at, after, at, at + 2);
}

function step(frame: Frame, named: number, by: number, from: number, end: number): Reading | undefined {
  const { published, tokens, lexicon, text } = frame;
  const entry = tokens[named]?.entry;
  if (!published || !entry) return undefined;
  if (entry.weekday !== undefined) return weekday(frame, named, by === 0 ? undefined : by, from, end);
  if (entry.month !== undefined && !entry.short) {
    if (lexicon.capitals && isSmall(text, tokens[named]!.start)) return undefined;
    const ahead = entry.month > published.month || (entry.month === published.month && by > 0);
    const year =
      by < 0
        ? published.year - (entry.month >= published.month ? 1 : 0)
        : by > 0
          ? published.year + (ahead ? 0 : 1)
          : published.year;
    return { from, end, value: isoOf(year, entry.month), precision: 'month' };
  }
  if (entry.season !== undefined) {
    // "this summer" in December may be over or to come.
    if (by === 0 && published.month - entry.season > lateSeason) return undefined;
    const within = by < 0 ? entry.season < published.month : entry.season - 2 > published.month;
    // "earlier this fall", told in January
    const over = by === 0 && within && direction(frame, from, end) === 'past' ? -1 : 0;
    return { from, end, value: isoOf(published.year + (within ? over : by)), precision: 'about' };
  }
  // "the last weeks" are no one week.
  if (entry.many) return undefined;
  if (entry.time === undefined || entry.time === 'hour' || entry.time === 'day') return undefined;
  return settled(
    shifted(entry.time === 'decade' ? decadeOf(published) : published, entry.time, by),
    from,
    end,
  );
}

/** "this decade", "next decade" begin with a year that ends in 0. */
const decadeOf = (day: Day): Day => ({ ...day, year: day.year - (day.year % 10) });

/** A weekday: the one before publication or on it, the next where the context lies ahead. */
function weekday(
  frame: Frame,
  named: number,
  by: number | undefined,
  from: number,
  end: number,
): Reading | undefined {
  const { published, tokens, lexicon, text } = frame;
  const entry = tokens[named]?.entry;
  if (!published || entry?.weekday === undefined || entry.short) return undefined;
  if (lexicon.capitals && isSmall(text, tokens[named]!.start)) return undefined;
  if (!lexicon.capitals && isInName(frame, named)) return undefined;
  if (entry.ambiguous && tokens[named - 1]?.entry?.before === undefined) return undefined;
  // "every Tuesday", "on a Tuesday" is no one day.
  if (by === undefined && tokens[from - 1]?.entry?.every) return undefined;
  const ahead = by === undefined ? direction(frame, named) === 'future' : by > 0;
  const numbered = dayInBrackets(frame, end);
  if (numbered !== undefined) return weekdayNumbered(frame, entry.weekday, numbered, from, end);
  const gap = entry.weekday - weekdayOf(published.serial);
  let days = ahead ? (gap + 7) % 7 : -((7 - gap) % 7);
  if (days === 0 && by !== undefined && by !== 0) days = by * 7;
  const day = dayOf(published.serial + days);
  return { from, end, value: isoOf(day.year, day.month, day.day), precision: 'day' };
}

/** "sábado (23)": Portuguese gives the day of the month after the weekday. */
function dayInBrackets({ tokens, lexicon }: Frame, at: number): number | undefined {
  const [open, number, close] = tokens.slice(at, at + 3);
  if (lexicon.tag !== 'pt' || open?.low !== '(' || close?.low !== ')') return undefined;
  return /^\d\d?$/.test(number!.low) ? Number(number!.low) : undefined;
}

/** The day nearest to publication on which weekday and day of the month agree; nothing where none does. */
function weekdayNumbered(
  { published }: Frame,
  weekday: number,
  day: number,
  from: number,
  end: number,
): Reading | undefined {
  if (!published) return undefined;
  for (let by = 0; by <= dayReach; by++)
    for (const serial of [published.serial - by, published.serial + by]) {
      const found = dayOf(serial);
      if (found.day !== day || weekdayOf(serial) !== weekday) continue;
      return { from, end, value: isoOf(found.year, found.month, found.day), precision: 'day' };
    }
  return undefined;
}

/** "two weeks ago", "il y a 3 ans", "3時間前", "через два дня". */
function counted(frame: Frame, at: number): Reading | undefined {
  const { tokens, text, lexicon, published } = frame;
  const opening = tokens[at]!.entry;
  const sign = opening?.ago ? -1 : opening?.hence ? 1 : 0;
  const from = sign === 0 ? at : nextPart(frame, at + 1);
  if (from < 0 || !published) return undefined;
  const phrase = readPhrase(text, tokens, from, lexicon, false) ?? articleAt(frame, from);
  if (!phrase) return undefined;
  const unit: TimeUnit | undefined = tokens[phrase.end]?.entry?.time;
  if (unit === undefined || (sign !== 0 && phrase.end === from)) return undefined;
  if (opening?.hence && isTold(frame, at, unit)) return undefined;
  if (sign !== 0) return settled(shifted(published, unit, sign * phrase.value), at, phrase.end + 1);
  const after = tokens[phrase.end + 1]?.entry;
  // German "in den zehn Jahren vor der Wende": what stands before its number does not close it.
  const closing = after?.leading ? undefined : after;
  // "an hour before" is no date.
  if (closing?.earlier && unit === 'hour') return undefined;
  if (closing?.earlier)
    return settled(before(frame.last, unit, phrase.value, frame.text, tokens[at]!.start), at, phrase.end + 2);
  if (!closing?.ago && !closing?.hence) return undefined;
  if (closing.hence && isTold(frame, at, unit)) return undefined;
  return settled(shifted(published, unit, closing.ago ? -phrase.value : phrase.value), at, phrase.end + 2);
}

/**
 * "Через два дня умер": in what is told of the past a time to come is counted from that; hours mostly are told. Longer times
 * only where the verb shows it by its ending: "said it opens in two weeks" is ahead.
 */
function isTold(frame: Frame, at: number, unit: TimeUnit): boolean {
  const way = direction(frame, at);
  return unit === 'hour' ? way !== 'future' : way === 'past' && frame.lexicon.pastEndings.length > 0;
}

/** "a year earlier": counted from the date that the sentence, or the one before it, named last. */
function before(last: DateMention | undefined, unit: TimeUnit, by: number, text: string, place: number) {
  if (
    !last ||
    last.precision === 'about' ||
    place - last.end > nearby ||
    text.slice(last.end, place).includes('\n')
  )
    return undefined;
  const year = Number(last.value.slice(0, 4)) - by;
  if (unit === 'year') return { value: isoOf(year) + last.value.slice(4), precision: last.precision };
  const base = dayOfIso(last.value);
  return base && shifted(base, unit, -by);
}

/** "a year ago": an article, or nothing ("год назад"), counts one. */
function articleAt({ tokens, lexicon }: Frame, at: number): { value: number; end: number } | undefined {
  const entry = tokens[at]?.entry;
  // "years ago" are no one year.
  if (entry?.time !== undefined)
    return !lexicon.rules.unspaced && tokens[at - 1]?.kind !== 'number' && !entry.many
      ? { value: 1, end: at }
      : undefined;
  return (entry?.per && lexicon.tag === 'en') || entry?.number === 1 ? { value: 1, end: at + 1 } : undefined;
}
