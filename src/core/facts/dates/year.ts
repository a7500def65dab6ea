import { isAddress } from '../figures/alone.ts';
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
  const short = shortDecade(frame, at);
  if (short) return short;
  if (token.kind !== 'number' || !/^\p{Nd}{4}$/u.test(token.low)) return undefined;
  const year = Number(asciiDigits(token.low));
  if (year < least || isAddress(frame, at) || year > (published?.year ?? 2030) + soonest) return undefined;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
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
  const bare =
    plain && (lexicon.tag === 'en' || (lexicon.tag === 'de' && /\p{Ll}/u.test(text[after.start]!)));
  if (!bare && !named && !bracket && !before?.entry?.before && !before?.entry?.about) return undefined;
  return { from: at, end: named ? at + 2 : at + 1, value: isoOf(year), precision: 'year' };
}

/** "the ’60s": a decade of the last century. */
function shortDecade({ tokens, lexicon }: Frame, at: number): Reading | undefined {
  const [mark, token, end] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (lexicon.tag !== 'en' || mark?.low !== "'" || mark.end !== token.start || !/^[2-9]0$/.test(token.low))
    return undefined;
  if (end?.low !== 's' || end.start !== token.end) return undefined;
  return { from: at - 1, end: at + 2, value: isoOf(1900 + Number(token.low)), precision: 'about' };
}
