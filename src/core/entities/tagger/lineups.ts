import { Mark } from '../gazetteer/marks.ts';
import { Form, Gap } from '../tokens/index.ts';
import { isCapital } from './case.ts';
import type { Context } from './context.ts';
import { favourName } from './known.ts';
import { LABELS, TagKind } from './labels.ts';

/** Longer lines are no line-ups: two teams with all who come on have fewer tokens. */
const LONGEST = 240;

/** A line-up names at least so many players. */
const LEAST = 6;

/**
 * A line-up outside the team's name: players `p` parted by commas, semicolons and dashes `s`, some with the minute of a
 * substitution in brackets: "(80. Kern)", "(Kern, 80)", "(Kern, m.80)".
 */
const LINE_UP = /^p(?:s?\((?:n+p|p(?:s?w?n+)?)\)|s+p)+$/;

/** At least one substitution, so that no list of places or firms is taken for a line-up. */
const SUBSTITUTION = /\((?:n+p|ps?w?n+)\)/;

/** What standing in a line-up is worth, in steps of the model. */
const PLAYER = 400;

/** Words in lower case that may stand inside a player's name or beside the minute. */
const INSIDE = Mark.particle | Mark.article | Mark.joiner;

/** The first and last token of a player's name. */
type Player = { first: number; last: number };

/** What a token that is no word with a capital is in the outline of a line. */
function signOf(text: string, { tokens, marks }: Context, i: number): string {
  const form = tokens.form[i]!;
  if (form === Form.number) return 'n';
  if (form === Form.lowercase)
    return (marks[i]! & INSIDE) !== 0 ? 's' : tokens.end[i]! - tokens.start[i]! <= 3 ? 'w' : '?';
  const sign = text[tokens.start[i]!]!;
  if (sign === '(' || sign === ')') return sign;
  if (',;-–'.includes(sign)) return 's';
  return ".'’′".includes(sign) ? '' : '?';
}

/** Whether a word in lower case stands inside a name ("van der Berg") and not between two ("Vega y Soto"). */
const isWithin = ({ tokens, marks }: Context, i: number): boolean =>
  (marks[i]! & (Mark.particle | Mark.article)) !== 0 &&
  tokens.end[i]! - tokens.start[i]! > 1 &&
  (isCapital(tokens.form[i + 1]!) || ((marks[i + 1]! & INSIDE) !== 0 && isCapital(tokens.form[i + 2]!)));

/** The last token of the player's name that begins at `first`; -1 where none does. */
function endOfName(context: Context, first: number, to: number): number {
  const { form, gap } = context.tokens;
  const goesOn = (i: number): boolean => isCapital(form[i]!) || isWithin(context, i);
  if (!goesOn(first)) return -1;
  let last = first;
  while (last + 1 < to && gap[last + 1] === Gap.space && goesOn(last + 1)) last++;
  return last;
}

/** Writes down what the tokens `[from, to)` are made of, and who stands there. */
function outline(text: string, context: Context, from: number, to: number, players: Player[]): string {
  let shape = '';
  for (let i = from; i < to; i++) {
    const last = endOfName(context, i, to);
    const sign = last < 0 ? signOf(text, context, i) : 'p';
    if (sign === '?') return '';
    shape += sign;
    if (last < 0) continue;
    players.push({ first: i, last });
    i = last;
  }
  return shape;
}

/** The token after the colon behind a team's name; `from` where there is none. */
function afterTeam(text: string, { tokens }: Context, from: number, to: number): number {
  for (let i = from; i < to && i < from + 8; i++) if (text[tokens.start[i]!] === ':') return i + 1;
  return from;
}

/**
 * The line-up's team: what stands before the colon, or on a line of its own that ends with one; `first` > `last` where
 * none does.
 */
function teamOf(text: string, context: Context, from: number, names: number): Player {
  const { tokens, marks } = context;
  let last = (names > from ? names : from) - 2;
  if (last < 0 || text[tokens.start[last + 1]!] !== ':') return { first: 0, last: -1 };
  while (last >= 0 && !isCapital(tokens.form[last]!)) last--;
  let first = last;
  const goesOn = (i: number): boolean =>
    isCapital(tokens.form[i]!) || ((marks[i]! & INSIDE) !== 0 && i > 0 && tokens.gap[i] === Gap.space);
  while (first > 0 && tokens.gap[first] === Gap.space && goesOn(first - 1)) first--;
  while (first < last && !isCapital(tokens.form[first]!)) first++;
  return { first, last };
}

/**
 * Adds to the scores that who stands in a line-up of a team is a person, whatever the name means elsewhere, and the
 * team an organisation; all of them are looked at, also those that are common nouns by themselves.
 */
export function favourPlayers(text: string, context: Context, scores: Int32Array): void {
  const { gap, count } = context.tokens;
  let from = 0;
  for (let i = 1; i <= count; i++) {
    if (i < count && gap[i] !== Gap.newline) continue;
    const names = afterTeam(text, context, from, i);
    if (i - from <= LONGEST && favourLine(text, context, names, i, scores)) {
      const { first, last } = teamOf(text, context, from, names);
      if (first <= last) favourName(scores, first, last, TagKind.organization, PLAYER);
    }
    from = i;
  }
}

/** The same for one line without its team; whether it is a line-up. */
function favourLine(text: string, context: Context, from: number, to: number, scores: Int32Array): boolean {
  const players: Player[] = [];
  const shape = outline(text, context, from, to, players);
  if (players.length < LEAST || !LINE_UP.test(shape) || !SUBSTITUTION.test(shape)) return false;
  for (let i = from; i < to; i++) if (!isCapital(context.tokens.form[i]!)) scores[i * LABELS]! += PLAYER;
  context.busy.fill(1, from, to);
  for (const { first, last } of players) favourName(scores, first, last, TagKind.person, PLAYER);
  return true;
}
