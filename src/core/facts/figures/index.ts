import type { Span } from '../../text.ts';
import type { Figure } from '../facts.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import { countedEnd, rateEnd } from './counted.ts';
import { currencyOf } from './money.ts';
import { type NumberPhrase, readPhrase, touches } from './phrase.ts';

/** One number of the text while it is read. */
type Reading = { text: string; tokens: readonly Token[]; lexicon: Lexicon };

/** The figures of a text that are no part of `dates`, in order; one that says the same again is left out. */
export function findFigures(
  text: string,
  tokens: readonly Token[],
  dates: readonly Span[],
  lexicon: Lexicon,
): Figure[] {
  const reading: Reading = { text, tokens, lexicon };
  const figures: Figure[] = [];
  const seen = new Set<string>();
  let date = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    while (date < dates.length && dates[date]!.end <= token.start) date++;
    if (date < dates.length && dates[date]!.start <= token.start) continue;
    const { kind, entry, low } = token;
    const opens =
      entry && (entry.number !== undefined || entry.scale !== undefined || entry.unit !== undefined);
    if (kind !== 'number' && !opens && (kind !== 'mark' || /^[.,'"]$/.test(low))) continue;
    const found = figureAt(reading, at, dates[date]?.start ?? text.length);
    if (!found) continue;
    at = found.next - 1;
    const { figure } = found;
    if (!figure) continue;
    // A share said twice may be of two things.
    const counting = figure.of !== undefined || /^[A-Z]{3}$/.test(figure.unit ?? '');
    const same = `${figure.value} ${figure.to ?? ''} ${figure.unit ?? ''} ${figure.of?.toLowerCase() ?? ''}`;
    if (!counting || !seen.has(same)) figures.push(figure);
    seen.add(same);
  }
  return figures;
}

type Found = { figure?: Figure; next: number };

function figureAt({ text, tokens, lexicon }: Reading, at: number, limit: number): Found | undefined {
  const sign = currencyOf(tokens, at, lexicon.tag);
  const next = tokens[at + 1];
  const first = sign && next && touches(text, tokens[at]!, next) ? at + 1 : at;
  const money = first > at;
  const phrase = readPhrase(text, tokens, first, lexicon, money || tokens[at + 2]?.entry?.unit !== undefined);
  if (!phrase) return tokens[first]!.kind === 'number' ? { next: first + 1 } : undefined;
  const scored = scoreAt({ text, tokens, lexicon }, first, phrase);
  if (scored) return scored;
  const start = money ? tokens[sign!.from]!.start : tokens[at]!.start;
  // Turkish writes its per cent first: "yüzde 15", "%15".
  const percent = tokens[at - 1]?.entry?.unit === '%' && lexicon.rules.percentFirst ? '%' : undefined;
  const measured = unitAfter({ text, tokens, lexicon }, phrase.end, money ? sign!.code : percent);
  const { unit, times = 1 } = measured;
  let end = measured.end;
  let of: string | undefined;
  if (unit === undefined) {
    const from = linked(tokens, end, lexicon.tag);
    const counted = countedEnd(text, tokens, from, lexicon);
    const named = lexicon.tag !== 'de' && phrase.value < 1000 && isNamed({ text, tokens, lexicon }, first);
    if (counted > from && !named && tokens[counted - 1]!.end <= limit) {
      end = rateEnd(text, tokens, counted);
      // 約7500年前: a time counted back too far to be a date.
      if (tokens[end]?.entry?.ago && tokens[end - 1]!.entry?.time) return { next: end };
      if (isAge({ text, tokens, lexicon }, first, from, phrase)) return { next: end };
      of = text.slice(tokens[from]!.start, tokens[end - 1]!.end);
    } else if (!standsAlone({ text, tokens, lexicon }, first, phrase)) return { next: phrase.end };
  }
  const span = { start, end: tokens[end - 1]!.end };
  const optional = { ...(unit === undefined ? {} : { unit }), ...(of === undefined ? {} : { of }) };
  return {
    figure: { ...span, text: text.slice(span.start, span.end), value: phrase.value * times, ...optional },
    next: end,
  };
}

/** "4-3", "2–0": two small numbers with a dash between them and no unit after. */
function scoreAt({ text, tokens, lexicon }: Reading, at: number, phrase: NumberPhrase): Found | undefined {
  const [dash, second] = [tokens[phrase.end], tokens[phrase.end + 1]];
  const written = tokens[at]!;
  if (phrase.end !== at + 1 || written.kind !== 'number' || second?.kind !== 'number') return undefined;
  if (!dash || !/^[-–:]$/.test(dash.low) || dash.start !== written.end || second.start !== dash.end)
    return undefined;
  const other = readPhrase(text, tokens, phrase.end + 1, lexicon, false);
  if (!other) return { next: phrase.end + 2 };
  const { unit, end } = unitAfter({ text, tokens, lexicon }, other.end, undefined);
  const span = { start: written.start, end: tokens[end - 1]!.end };
  const figure = { ...span, text: text.slice(span.start, span.end), value: phrase.value, to: other.value };
  if (unit !== undefined) return { figure: { ...figure, unit }, next: end };
  const score = dash.low === ':' ? second.low.length === 1 : phrase.value < 200 && other.value < 200;
  return score ? { figure: { ...figure, unit: 'score' }, next: end } : { next: end };
}

/** Over what stands between a power of ten and what it counts: "millions d'euros", "Mio. Euro". */
function linked(tokens: readonly Token[], from: number, tag: string): number {
  const scale =
    tokens[from - 1]?.entry?.scale !== undefined || tokens[from - 1]?.entry?.moneyScale !== undefined;
  let at = from;
  while (
    (scale || tag === 'ro') &&
    at < from + 2 &&
    (tokens[at]?.entry?.fill || /^[.']$/.test(tokens[at]?.low ?? ''))
  )
    at++;
  const token = tokens[at];
  return token?.kind === 'word' && (at === from || tokens[at - 1]!.end >= token.start - 1) ? at : from;
}

/** The unit written after a number, and the index after it. */
function unitAfter(
  { text, tokens, lexicon }: Reading,
  from: number,
  money: string | undefined,
): { unit?: string; times?: number; end: number } {
  const before = tokens[from - 1]!;
  let at = from;
  if (tokens[at]?.low === '-' && tokens[at]!.start === before.end) at++;
  at = linked(tokens, at, lexicon.tag);
  const token = tokens[at];
  if (money !== undefined) return { unit: money, end: from };
  if (!token || !touches(text, tokens[at - 1]!, token)) return { end: from };
  const unit = token.entry?.unit ?? currencyOf(tokens, at, lexicon.tag)?.code;
  if (unit === undefined) return { end: from };
  // A unit may be ten of another: 割 is 10 %.
  const many = /^(\d+)(\D.*)$/.exec(unit);
  return many ? { unit: many[2]!, times: Number(many[1]), end: at + 1 } : { unit, end: at + 1 };
}

/** ", de 48 años,": how old somebody is, beside the name; and "the two men", who were counted before. */
function isAge({ tokens }: Reading, at: number, noun: number, phrase: NumberPhrase): boolean {
  const before = tokens[at - 1];
  if (!phrase.digits && phrase.value < 10 && before?.entry?.definite) return true;
  if (tokens[noun]?.entry?.time !== 'year' || phrase.value < 14 || phrase.value > 110) return false;
  const after = tokens[noun + 1];
  return (before?.low === ',' || before?.entry?.fill === true) && (!after || /^[,.]$/.test(after.low));
}

/** "Chapter 11", "Boeing 737": the number of what has a name. */
function isNamed({ text, tokens, lexicon }: Reading, at: number): boolean {
  const [before, earlier] = [tokens[at - 1], tokens[at - 2]];
  if (before?.kind !== 'word' || tokens[at]!.kind !== 'number' || lexicon.stop.has(before.low)) return false;
  const opens =
    !earlier || /^[.!?:“"«„]$/.test(earlier.low) || text.slice(earlier.end, before.start).includes('\n');
  return !opens && nameBefore.test(text[before.start]!) && !before.entry;
}

const nameBefore = /^\p{Lu}/u;

/** Whether a number that counts nothing is a figure: not the number of a page, an age, an aircraft or a time. */
function standsAlone({ text, tokens, lexicon }: Reading, at: number, phrase: NumberPhrase): boolean {
  const token = tokens[at]!;
  if (!phrase.digits) return phrase.value >= 1000 && !lexicon.rules.unspaced;
  const [before, after] = [tokens[at - 1], tokens[phrase.end]];
  const end = tokens[phrase.end - 1]!.end;
  if (after && after.start === end && (after.kind === 'word' || /[:/-]/.test(after.low))) return false;
  if (before && before.end === token.start && /[\p{L}:/#-]/u.test(before.low)) return false;
  if (before?.kind === 'word' && nameBefore.test(text[before.start]!) && !lexicon.stop.has(before.low))
    return false;
  if (/^\p{Nd}{4}$/u.test(token.low) && phrase.value > 1799 && phrase.value < 2100) return false;
  return phrase.value >= 1000 || /\D/.test(token.low) || phrase.end > at + 1;
}
