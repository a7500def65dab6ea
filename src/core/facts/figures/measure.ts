import { isAddress, isAge, isClock, isJoined, isNamed, isPartOfWord, isTitle, standsAlone } from './alone.ts';
import { countedEnd, rateEnd } from './counted.ts';
import { currencyOf } from './money.ts';
import { type NumberPhrase, readPhrase, touches } from './phrase.ts';
import type { Measure, Reading } from './reading.ts';
import { linked, unitAfter, unitBefore } from './unit.ts';

/** A measure, or where to go on where the number is none. */
export type Read = { measure?: Measure; next: number };

/** The number that begins at a token (or at the sign of money before it) with its unit or what it counts. */
export function measureAt(reading: Reading, at: number, limit: number): Read | undefined {
  const { text, tokens, lexicon } = reading;
  const sign = currencyOf(tokens, at, lexicon.tag);
  const next = tokens[at + 1];
  const first = sign && next && touches(text, tokens[at]!, next) ? at + 1 : at;
  const money = first > at;
  const phrase = readPhrase(text, tokens, first, lexicon, money || tokens[at + 2]?.entry?.unit !== undefined);
  if (!phrase) return tokens[first]!.kind === 'number' ? { next: first + 1 } : undefined;
  if (isClock(reading, first, phrase.end)) return { next: pastClock(reading, phrase.end) };
  if (money) return { measure: plain(sign!.from, phrase, sign!.code), next: phrase.end };
  const { unit = unitBefore(reading, first), times = 1, end } = unitAfter(reading, phrase.end);
  const below = isBelow(reading, first, unit);
  const measure = {
    ...plain(below ? first - 1 : first, phrase),
    value: below ? -phrase.value : phrase.value,
  };
  if (unit === undefined) return counted(reading, first, phrase, measure, limit);
  return { measure: { ...measure, end, unit, value: measure.value * times }, next: end };
}

/** A measure of a number as it stands. */
const plain = (from: number, { end, value }: NumberPhrase, unit?: string): Measure => ({
  from,
  numberEnd: end,
  end,
  value,
  ...(unit === undefined ? {} : { unit }),
});

function counted(
  reading: Reading,
  first: number,
  phrase: NumberPhrase,
  measure: Measure,
  limit: number,
): Read {
  const { text, tokens, lexicon } = reading;
  if (
    // "page 4", "No. 1"
    tokens[tokens[first - 1]?.low === '.' ? first - 2 : first - 1]?.entry?.numbered ||
    isAddress(reading, first) ||
    isPartOfWord(reading, first, phrase) ||
    isJoined(reading, first, phrase)
  )
    return { next: phrase.end };
  const from = linked(reading, phrase.end);
  const noun = countedEnd(text, tokens, from, lexicon);
  const named = lexicon.tag !== 'de' && phrase.value < 1000 && isNamed(reading, first);
  if (noun > from && !named && tokens[noun - 1]!.end <= limit) {
    const end = rateEnd(text, tokens, noun);
    // 約7500年前: a time counted back too far to be a date.
    if (tokens[end]?.entry?.ago && tokens[end - 1]!.entry?.time) return { next: end };
    if (isAge(reading, first, from, phrase) || isTitle(reading, first, from)) return { next: end };
    const of = text.slice(tokens[from]!.start, tokens[end - 1]!.end);
    return { measure: { ...measure, end, of }, next: end };
  }
  const sure = measure.value >= 0 && standsAlone(reading, first, phrase);
  return {
    measure: sure ? { ...measure, ...partOf(reading, phrase.end) } : { ...measure, doubtful: true },
    next: phrase.end,
  };
}

/** "four of the steel cables": what some are taken of is what is counted. */
function partOf({ text, tokens, lexicon }: Reading, at: number): { of?: string } {
  const from = at + 2;
  if (!tokens[at]?.entry?.partOf || !tokens[at + 1]?.entry?.definite || !tokens[from]) return {};
  const noun = countedEnd(text, tokens, from, lexicon);
  // "four of the season's goals"
  const owner = /^['’]s/.test(text.slice(tokens[noun - 1]!.end, tokens[noun - 1]!.end + 2));
  return noun > from && !owner ? { of: text.slice(tokens[from]!.start, tokens[noun - 1]!.end) } : {};
}

/** "−6", "minus 12 degrees": less than nothing; by a word only with a unit, and not "au moins 3 %", "plus or minus 3". */
function isBelow({ tokens }: Reading, at: number, unit: string | undefined): boolean {
  const [sign, before] = [tokens[at - 1], tokens[at - 2]];
  if (!sign) return false;
  if (sign.entry?.minus) {
    const least = before?.entry?.before || before?.entry?.fill || tokens[at - 3]?.low === 'plus';
    return unit !== undefined && (!least || unit.startsWith('°'));
  }
  const free = !before || before.end < sign.start || /^[(:]$/.test(before.low);
  return /^[−-]$/.test(sign.low) && sign.end === tokens[at]!.start && free;
}

function pastClock({ tokens }: Reading, end: number): number {
  return tokens[end]?.low === ':' ? end + 2 : end + 1;
}
