import { isAddress } from '../figures/alone.ts';
import { isDigits, isSmall } from '../letters.ts';
import { asciiDigits } from '../reading.ts';
import { isoOf } from './calendar.ts';
import type { Frame, Reading } from './frame.ts';

const least = 1400;
const soonest = 60;
/** "1783 gegründet": no count stands before a participle. */
const participle = /^(?:ge|be|ver|er|ent|zer|um)\p{L}{3,}t$/u;

/** A year alone, after a word that says so ("since 1998") or in brackets, and a decade ("the 1980s"). */
export function yearAt(frame: Frame, at: number): Reading | undefined {
  const { text, tokens, lexicon, published } = frame;
  const token = tokens[at]!;
  const decade = shortDecade(frame, at) ?? namedDecade(frame, at);
  if (decade) return decade;
  if (!isDigits(token, 4)) return undefined;
  const year = Number(asciiDigits(token.low));
  if (year < least || isAddress(frame, at) || year > (published?.year ?? 2030) + soonest) return undefined;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  // A name with a year in it: "maria1976".
  if (before?.kind === 'word' && before.end === token.start && !lexicon.rules.unspaced) return undefined;
  const written = after?.start === token.end;
  if (written && year % 10 === 0 && /^(?:s|er|ern|an|tallet|talet|luvulla|luvun|х)$/u.test(after.low))
    return { from: at, end: at + 2, value: isoOf(year), precision: 'about' };
  if ((after?.entry?.unit !== undefined && !after.entry.past) || after?.entry?.scale !== undefined)
    return undefined;
  const named = after?.entry?.time === 'year';
  const bracket = before?.low === '(' && /^[)–,-]$/.test(after?.low ?? '');
  // "Ein 2006 gestohlenes Bild", "the 2004 tsunami": German and English write larger counts another way.
  const founded = lexicon.tag === 'de' && (before?.entry?.past || participle.test(after?.low ?? ''));
  const plain = (year > 1899 || founded) && after?.kind === 'word' && before?.low !== '$';
  const bare = plain && (lexicon.tag === 'en' || (lexicon.tag === 'de' && isSmall(text, after.start)));
  if (!bare && !named && !bracket && !before?.entry?.before && !before?.entry?.about) return undefined;
  return { from: at, end: named ? at + 2 : at + 1, value: isoOf(year), precision: 'year' };
}

/** Languages that put the number of a decade after the word for years: "anni Novanta", "jaren 90". */
const numberAfter = new Set(['it', 'es', 'pt', 'fr', 'nl']);
const fillers = 2;

/** "gli anni Novanta", "los años 80", "la década de los 90", "les années 1980"; not the twenties, of which there are two. */
function namedDecade({ tokens, lexicon }: Frame, at: number): Reading | undefined {
  const { entry } = tokens[at]!;
  const decade = entry?.time === 'decade';
  if (!numberAfter.has(lexicon.tag) || !(decade || (entry?.time === 'year' && entry.many))) return undefined;
  const earlier = tokens[at - 1];
  if (earlier?.kind === 'number' || earlier?.entry?.number !== undefined) return undefined;
  let next = at + 1;
  while (decade && next <= at + fillers && (tokens[next]?.entry?.fill || tokens[next]?.entry?.definite))
    next++;
  const token = tokens[next];
  const value = token?.kind === 'number' ? Number(asciiDigits(token.low)) : (token?.entry?.number ?? 0);
  if (value % 10 !== 0 || !((value >= 30 && value <= 90) || (value >= least && value < 2030)))
    return undefined;
  return { from: at, end: next + 1, value: isoOf(value < 100 ? 1900 + value : value), precision: 'about' };
}

/** "the ’60s", "die 90er Jahre": a decade of the last century. */
function shortDecade({ tokens, lexicon }: Frame, at: number): Reading | undefined {
  const [mark, token, end] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (
    lexicon.tag === 'de' &&
    /^[3-9]0$/.test(token.low) &&
    end?.start === token.end &&
    /^ern?$/.test(end.low)
  )
    return { from: at, end: at + 2, value: isoOf(1900 + Number(token.low)), precision: 'about' };
  if (lexicon.tag !== 'en' || mark?.low !== "'" || mark.end !== token.start || !/^[2-9]0$/.test(token.low))
    return undefined;
  if (end?.low !== 's' || end.start !== token.end) return undefined;
  return { from: at - 1, end: at + 2, value: isoOf(1900 + Number(token.low)), precision: 'about' };
}
