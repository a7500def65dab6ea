import type { Span } from '../../text.ts';
import type { Figure } from '../facts.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import { measureAt } from './measure.ts';
import { rangeAt } from './range.ts';
import type { Measure, Reading } from './reading.ts';
import { scoreAt } from './score.ts';

/** The figures of a text that begin at `triggers` and are no part of `dates`, in order; one that says the same again is left out. */
export function findFigures(
  text: string,
  tokens: readonly Token[],
  triggers: readonly number[],
  dates: readonly Span[],
  lexicon: Lexicon,
): Figure[] {
  const reading: Reading = { text, tokens, lexicon };
  const figures: Figure[] = [];
  const seen = new Set<string>();
  let date = 0;
  let next = 0;
  for (const at of triggers) {
    if (at < next) continue;
    const token = tokens[at]!;
    while (date < dates.length && dates[date]!.end <= token.start) date++;
    if (date < dates.length && dates[date]!.start <= token.start) continue;
    if (isArticle(token, tokens[at + 1])) continue;
    const found = figureAt(reading, at, dates[date]?.start ?? text.length);
    if (!found) continue;
    next = found.next;
    if (found.figure && isNew(found.figure, seen)) figures.push(found.figure);
  }
  return figures;
}

/** "ein", "une": one, with no number word after it, is more often an article. */
const isArticle = ({ kind, entry }: Token, next: Token | undefined): boolean =>
  kind === 'word' &&
  entry?.number === 1 &&
  next?.low !== '-' &&
  (next?.entry?.number ?? next?.entry?.scale ?? next?.entry?.half) === undefined;

/** Whether nothing said the same before; a share said twice may be of two things. */
function isNew({ value, to, unit, of }: Figure, seen: Set<string>): boolean {
  const same = `${value} ${to ?? ''} ${unit ?? ''} ${of?.toLowerCase() ?? ''}`;
  const counting = of !== undefined || /^[A-Z]{3}$/.test(unit ?? '');
  const known = seen.has(same);
  seen.add(same);
  return !counting || !known;
}

type Found = { figure?: Figure; next: number };

function figureAt(reading: Reading, at: number, limit: number): Found | undefined {
  const read = measureAt(reading, at, limit);
  const low = read?.measure;
  const range = low && rangeAt(reading, low, limit);
  if (range) return { figure: toFigure(reading, range.measure, range.to), next: range.end };
  const score = scoreAt(reading, at);
  if (score) {
    const measure = { from: at, end: score.end, numberEnd: score.end, value: score.value, unit: 'score' };
    return { figure: toFigure(reading, measure, score.to), next: score.end };
  }
  if (!low || low.doubtful) return read && { next: read.next };
  return { figure: toFigure(reading, low), next: low.end };
}

function toFigure({ text, tokens }: Reading, { from, end, value, unit, of }: Measure, to?: number): Figure {
  const span = { start: tokens[from]!.start, end: tokens[end - 1]!.end };
  return {
    ...span,
    text: text.slice(span.start, span.end),
    value,
    ...(to === undefined ? {} : { to }),
    ...(unit === undefined ? {} : { unit }),
    ...(of === undefined ? {} : { of }),
  };
}
