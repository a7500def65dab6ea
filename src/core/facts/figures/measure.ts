import { isAddress, isAge, isClock, isNamed, isPartOfWord, standsAlone } from './alone.ts';
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
  const negative = money ? 0 : minusBefore(reading, first);
  if (isClock(reading, first, phrase.end)) return { next: pastClock(reading, phrase.end) };
  const value = negative > 0 ? -phrase.value : phrase.value;
  const measure = {
    from: money ? sign!.from : first - negative,
    numberEnd: phrase.end,
    end: phrase.end,
    value,
  };
  if (money) return { measure: { ...measure, unit: sign!.code }, next: phrase.end };
  const { unit = unitBefore(reading, first), times = 1, end } = unitAfter(reading, phrase.end);
  if (unit === undefined) return counted(reading, first, phrase, measure, limit);
  return { measure: { ...measure, end, unit, value: value * times }, next: end };
}

function counted(
  reading: Reading,
  first: number,
  phrase: NumberPhrase,
  measure: Measure,
  limit: number,
): Read {
  const { text, tokens, lexicon } = reading;
  if (isAddress(reading, first) || isPartOfWord(reading, first, phrase)) return { next: phrase.end };
  const from = linked(reading, phrase.end);
  const noun = countedEnd(text, tokens, from, lexicon);
  const named = lexicon.tag !== 'de' && phrase.value < 1000 && isNamed(reading, first);
  if (noun > from && !named && tokens[noun - 1]!.end <= limit) {
    const end = rateEnd(text, tokens, noun);
    // 約7500年前: a time counted back too far to be a date.
    if (tokens[end]?.entry?.ago && tokens[end - 1]!.entry?.time) return { next: end };
    if (isAge(reading, first, from, phrase)) return { next: end };
    const of = text.slice(tokens[from]!.start, tokens[end - 1]!.end);
    return { measure: { ...measure, end, of }, next: end };
  }
  const sure = measure.value >= 0 && standsAlone(reading, first, phrase);
  return { measure: sure ? measure : { ...measure, doubtful: true }, next: phrase.end };
}

/** How many tokens before a number make it less than nothing: "−6", "minus 12". */
function minusBefore({ tokens }: Reading, at: number): number {
  const [sign, before] = [tokens[at - 1], tokens[at - 2]];
  if (!sign) return 0;
  // "plus or minus 3" is how far off it may be.
  if (sign.entry?.minus) return tokens[at - 3]?.low === 'plus' ? 0 : 1;
  const free = !before || before.end < sign.start || /^[(:]$/.test(before.low);
  return /^[−-]$/.test(sign.low) && sign.end === tokens[at]!.start && free ? 1 : 0;
}

function pastClock({ tokens }: Reading, end: number): number {
  return tokens[end]?.low === ':' ? end + 2 : end + 1;
}
