import { isCapital, isDigits, isLetter } from '../letters.ts';
import { asciiDigits } from '../reading.ts';
import type { Token } from '../tokens.ts';
import type { NumberPhrase } from './phrase.ts';
import type { Reading } from './reading.ts';

/** Most words between the number of a house and the word for its street. */
const streetReach = 3;

/** ", de 48 años,": how old somebody is, beside the name; and "the two men", who were counted before. */
export function isAge({ tokens }: Reading, at: number, noun: number, phrase: NumberPhrase): boolean {
  const before = tokens[at - 1];
  if (!phrase.digits && phrase.value < 3 && before?.entry?.definite) return true;
  if (tokens[noun]?.entry?.time !== 'year' || phrase.value < 14 || phrase.value > 110) return false;
  const after = tokens[noun + 1];
  return (before?.low === ',' || before?.entry?.fill === true) && (!after || /^[,.]$/.test(after.low));
}

/** "Chapter 11", "Boeing 737": the number of what has a name. */
export function isNamed({ text, tokens, lexicon }: Reading, at: number): boolean {
  const [before, earlier] = [tokens[at - 1], tokens[at - 2]];
  if (before?.kind !== 'word' || tokens[at]!.kind !== 'number' || lexicon.stop.has(before.low)) return false;
  const opens =
    !earlier || /^[.!?:“"«„]$/.test(earlier.low) || text.slice(earlier.end, before.start).includes('\n');
  return !opens && isCapital(text, before.start) && (!before.entry || before.entry.attached !== undefined);
}

/** "10:42", "9.30 Uhr", "7 p.m.": a time of day. */
export function isClock({ text, tokens }: Reading, at: number, end: number): boolean {
  const after = tokens[end];
  if (after?.entry?.clock && after.start - tokens[end - 1]!.end <= 1) return true;
  if (after?.low !== ':') return false;
  const written = asciiDigits(text.slice(tokens[at]!.start, tokens[end]?.end ?? tokens[at]!.end));
  return (
    /^(?:[01]?\d|2[0-4]):[0-5]?$/.test(written) && /^[0-5]\d$/.test(asciiDigits(tokens[end + 1]?.low ?? ''))
  );
}

const measures = ({ entry }: Token): boolean =>
  (entry?.unit ??
    entry?.scale ??
    entry?.moneyScale ??
    entry?.attached ??
    entry?.time ??
    entry?.clock ??
    entry?.counters) !== undefined;

/** "21st-century", "25X70": digits that letters are written on to, where words have spaces between them. */
export function isPartOfWord(
  { tokens, lexicon }: Reading,
  at: number,
  { digits, end }: NumberPhrase,
): boolean {
  if (!digits || lexicon.rules.unspaced) return false;
  const [before, after] = [tokens[at - 1], tokens[end]];
  const written = (token: Token | undefined) =>
    token?.kind === 'word' && /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u.test(token.low);
  return (
    (written(before) && before!.end === tokens[at]!.start) ||
    (written(after) && after!.start === tokens[end - 1]!.end && !measures(after!))
  );
}

/** "omega-3", "AES-256", "24/7", "8 x 10": a number that is part of a name, a fraction or the measures of a thing. */
export function isJoined({ tokens, lexicon }: Reading, at: number, { digits, end }: NumberPhrase): boolean {
  if (!digits || lexicon.rules.unspaced) return false;
  const [before, earlier, after, later] = [tokens[at - 1], tokens[at - 2], tokens[end], tokens[end + 1]];
  const last = tokens[end - 1]!;
  const adjoins = before?.end === tokens[at]!.start && earlier?.end === before.start;
  if (
    adjoins &&
    ((before.low === '-' && earlier.kind === 'word') ||
      (before.low === '/' && earlier.kind === 'number') ||
      // "the 2013–14 season"
      (/^[-–]$/.test(before.low) && isDigits(earlier, 4)))
  )
    return true;
  if (after?.low === '/' && after.start === last.end && later?.start === after.end && later.kind === 'number')
    return true;
  // "9 in 10 adults": a part of them.
  const isNumber = earlier?.kind === 'number' || earlier?.entry?.number !== undefined;
  if (lexicon.tag === 'en' && before?.low === 'in' && isNumber) return true;
  const times = (token: Token | undefined) => token !== undefined && /^[x×]$/.test(token.low);
  return (times(before) && earlier?.kind === 'number') || (times(after) && later?.kind === 'number');
}

/** "The Five Minute Journal": a number word with a capital inside a sentence, and so the word after it, is a name. */
export function isTitle({ text, tokens, lexicon }: Reading, at: number, noun: number): boolean {
  const [before, token, counted] = [tokens[at - 1], tokens[at]!, tokens[noun]];
  if (token.kind !== 'word' || lexicon.tag === 'de' || before?.kind !== 'word' || !counted) return false;
  const opens = text.slice(before.end, token.start) !== ' ';
  return !opens && isCapital(text, token.start) && isCapital(text, counted.start);
}

/** "1480 Harmon Avenue": the number of a house. */
export function isAddress({ text, tokens }: Reading, at: number): boolean {
  for (let next = at + 1; next <= at + streetReach; next++) {
    const token = tokens[next];
    if (token?.kind !== 'word' || !isCapital(text, token.start)) return false;
    if (token.entry?.street && next > at + 1) return true;
  }
  return false;
}

/** Whether a number that counts nothing is a figure: not the number of a page, an age, an aircraft or a time. */
export function standsAlone({ text, tokens, lexicon }: Reading, at: number, phrase: NumberPhrase): boolean {
  const token = tokens[at]!;
  const [before, after] = [tokens[at - 1], tokens[phrase.end]];
  // "Three of the wounded"
  if (!phrase.digits)
    return (
      (phrase.value >= 1000 && !lexicon.rules.unspaced) ||
      (phrase.value > 1 && after?.entry?.partOf === true && tokens[phrase.end + 1]?.entry?.definite === true)
    );
  const end = tokens[phrase.end - 1]!.end;
  if (after && after.start === end && (after.kind === 'word' || /[:/-]/.test(after.low))) return false;
  if (before && before.end === token.start && (isLetter(before.low, 0) || /[:/#-]/.test(before.low)))
    return false;
  const opens = !tokens[at - 2] || /^[.!?:“"«„]$/.test(tokens[at - 2]!.low);
  if (before?.kind === 'word' && isCapital(text, before.start) && !(opens && lexicon.stop.has(before.low)))
    return false;
  if (isDigits(token, 4) && phrase.value > 1799 && phrase.value < 2100) return false;
  // The number of a book or a form.
  if (isDigits(token, 8, Number.POSITIVE_INFINITY)) return false;
  if (phrase.value >= 1000 || /\D/.test(token.low) || phrase.end > at + 1) return true;
  // "… and 17 were injured": what is counted was said before.
  return before?.entry?.compared === true || after?.entry?.past === true || after?.entry?.elided === true;
}
