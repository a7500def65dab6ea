import { isDigits, isSmall } from '../letters.ts';
import { asciiDigits } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { completed, type Parts } from './complete.ts';
import { type Frame, nextPart, type Reading } from './frame.ts';

const leastYear = 1000;
const greatestYear = 2199;

/** A number that can be a day of the month, or a year. */
function digitsOf(token: Token | undefined, tag: string): { day?: number; year?: number } {
  if (!token || !isDigits(token, 1, 4)) return {};
  const value = Number(asciiDigits(token.low));
  if (token.low.length <= 2) return value >= 1 && value <= 31 ? { day: value } : {};
  // The Buddhist era of Thailand.
  if (tag === 'th' && value > 2400 && value < 2700) return { year: value - 543 };
  return token.low.length === 4 && value >= leastYear && value <= greatestYear ? { year: value } : {};
}

/** 年, 월: units of time written after the number that they name. */
const timeAt = (frame: Frame, at: number): string | undefined => frame.tokens[at]?.entry?.time;

/**
 * A date by its month's name in any order of its parts ("17 September 2024", "Sept. 17", "março de 2023"), or by
 * units of time after the numbers (2024年9月17日). Impossible days give nothing.
 */
export function absoluteAt(frame: Frame, at: number): Reading | undefined {
  const parts = feastAt(frame, at) ?? dottedAt(frame, at) ?? namedAt(frame, at) ?? countedAt(frame, at);
  return parts && completed(frame, parts);
}

/** "by Christmas": a feast with a fixed day, after a word that makes it a date, with its year where written. */
function feastAt(frame: Frame, at: number): Parts | undefined {
  const { tokens, lexicon } = frame;
  const feast = tokens[at]!.entry?.feast;
  if (!feast || !tokens[at - 1]?.entry?.before || isCompound(frame, at)) return undefined;
  // In December "next Christmas" may be that of the year after.
  if (tokens[at - 1]!.entry?.next) return undefined;
  const [month, day] = feast;
  const { year } = digitsOf(tokens[at + 1], lexicon.tag);
  return {
    from: at,
    month,
    day,
    end: year === undefined ? at + 1 : at + 2,
    ...(year === undefined ? {} : { year }),
  };
}

/** "the Christmas market": with a noun after it the feast says which, not when. */
function isCompound({ text, tokens, lexicon }: Frame, at: number): boolean {
  const [feast, next] = [tokens[at]!, tokens[at + 1]];
  const joined = next?.kind === 'word' && text.slice(feast.end, next.start) === ' ';
  return joined && lexicon.tag === 'en' && next.entry === undefined && !lexicon.stop.has(next.low);
}

/** "vom 27.07. bis zum 20.08.2020": day and month in digits, which German closes with a point. */
function dottedAt({ tokens, lexicon }: Frame, at: number): Parts | undefined {
  const [token, point] = [tokens[at]!, tokens[at + 1]];
  if (lexicon.tag !== 'de' || !tokens[at - 1]?.entry?.before) return undefined;
  const parts = /^(\d\d?)\.(\d\d?)$/.exec(token.low);
  const [day, month] = [Number(parts?.[1]), Number(parts?.[2])];
  if (!parts || point?.low !== '.' || point.start !== token.end || month < 1 || month > 12) return undefined;
  return { day, month, from: at, end: at + 2 };
}

function namedAt(frame: Frame, at: number): Parts | undefined {
  const { tokens } = frame;
  const first = digitsOf(tokens[at], frame.lexicon.tag);
  let monthAt = at;
  if (first.day !== undefined || first.year !== undefined) monthAt = nextPart(frame, at + 1);
  const entry = tokens[monthAt]?.entry;
  if (monthAt < 0 || entry?.month === undefined || !isWritten(frame, monthAt)) return undefined;
  const parts: Parts = { ...first, month: entry.month, from: at, end: monthAt + 1 };
  const next = nextPart(frame, monthAt + 1);
  const after = next < 0 ? {} : digitsOf(tokens[next], frame.lexicon.tag);
  if (parts.day === undefined && after.day !== undefined && !countsOn(frame, next)) {
    parts.day = after.day;
    parts.end = next + 1;
  } else if (parts.year === undefined && after.year !== undefined) {
    return { ...parts, year: after.year, end: next + 1 };
  }
  if (parts.year === undefined && parts.day !== undefined && parts.end > monthAt + 1) {
    const last = nextPart(frame, parts.end);
    const year = last < 0 ? undefined : digitsOf(tokens[last], frame.lexicon.tag).year;
    if (year !== undefined) return { ...parts, year, end: last + 1 };
  }
  // French "sept" is a number more often than a month.
  const alone = parts.day === undefined && parts.year === undefined;
  if (alone && (entry.short || entry.number !== undefined)) return undefined;
  const year = parts.year === undefined ? relativeYear(frame, nextPart(frame, parts.end)) : undefined;
  return year ? { ...parts, ...year } : parts;
}

/** "last year", "vergangenen Jahres" after a day or month: the year, and the index after it. */
function relativeYear({ tokens, published }: Frame, at: number): { year: number; end: number } | undefined {
  const [first, second] = [tokens[at]?.entry, tokens[at + 1]?.entry];
  if (!published || !first) return undefined;
  if (first.phrase?.[0] === 'year') return { year: published.year + first.phrase[1], end: at + 1 };
  const which = second?.time === 'year' ? first : first.time === 'year' ? second : undefined;
  if (!which?.last && !which?.next && !which?.current) return undefined;
  return { year: published.year + (which.last ? -1 : which.next ? 1 : 0), end: at + 2 };
}

/** A month's name has a capital where the language writes it so ("may", "march"). */
function isWritten({ text, tokens, lexicon }: Frame, at: number): boolean {
  return !lexicon.capitals || !isSmall(text, tokens[at]!.start);
}

/** "May 12,000", "in March 3 people": the number counts something else. */
function countsOn({ tokens }: Frame, at: number): boolean {
  const next = tokens[at + 1];
  return next?.entry?.unit !== undefined || next?.entry?.scale !== undefined;
}

function countedAt(frame: Frame, at: number): Parts | undefined {
  const { tokens } = frame;
  const relative = tokens[at]?.entry?.phrase ? relativeYear(frame, at) : undefined;
  const start = relative?.end ?? at;
  const parts: Parts = relative ? { from: at, ...relative } : { from: at, end: at };
  for (let next = start; next < start + 6; ) {
    const number = digitsOf(tokens[next], frame.lexicon.tag);
    const unit = timeAt(frame, next + 1);
    if (
      tokens[next]?.end !== tokens[next + 1]?.start &&
      !/^ $/.test(frame.text.slice(tokens[next]?.end, tokens[next + 1]?.start))
    )
      break;
    if (tokens[next + 1]?.low !== writtenUnit[unit ?? '']?.[frame.lexicon.tag]) break;
    if (unit === 'year' && parts.end === at && number.year) parts.year = number.year;
    else if (unit === 'month' && !parts.month && !parts.day && number.day && number.day <= 12)
      parts.month = number.day;
    else if (unit === 'day' && !parts.day && number.day) parts.day = number.day;
    else break;
    next += 2;
    parts.end = next;
  }
  return parts.end > start && (parts.month || parts.year || parts.day) ? parts : undefined;
}

/** The characters after the numbers of a date in the languages that write it so. */
const writtenUnit: Record<string, Record<string, string>> = {
  year: { ja: '年', zh: '年', ko: '년' },
  month: { ja: '月', zh: '月', ko: '월' },
  day: { ja: '日', zh: '日', ko: '일' },
};
