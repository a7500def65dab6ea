import { Mark } from '../gazetteer/marks.ts';
import { hashLower } from '../tokens/hash.ts';
import { Form, Gap, type Tokens } from '../tokens/index.ts';
import { isCapital } from './case.ts';
import type { Context } from './context.ts';
import { favourName } from './known.ts';
import { LABELS, TagKind } from './labels.ts';

/** Words between two teams that are to meet. */
const AGAINST = new Set(['at', 'v', 'vs'].map((word) => hashLower(word)));

/** Longer lines are no rows of a table. */
const LONGEST_ROW = 30;

/**
 * Lines of results ("Leeds 2 Derby 1", "Leeds - Derby 2:1"), of a table ("Leeds 5 3 1 1 8 4 10") and of what is to come
 * ("Leeds v Derby").
 */
const ROW = /^(?:(?:tn){2,}|(?:tvtn)+|n?tn{4,}|tvt)$/;

/** The first and last token of a name in a row. */
type Run = { first: number; last: number };

const OPENING = 0x28;
const CLOSING = 0x29;
const DASHES = '-–—';

/** Whether a word in lower case may stand inside a team's name: "Queen of the South". */
const joins = ({ marks }: Context, i: number): boolean => (marks[i]! & (Mark.joiner | Mark.article)) !== 0;

/** Whether a dash with spaces around stands between two words. */
const isBetween = (text: string, { form, gap, start, count }: Tokens, i: number): boolean =>
  form[i] === Form.symbol &&
  DASHES.includes(text[start[i]!]!) &&
  gap[i] === Gap.space &&
  i + 1 < count &&
  gap[i + 1] === Gap.space &&
  isCapital(form[i + 1]!);

const mayPass = (tokens: Tokens, i: number): boolean => tokens.form[i] === Form.symbol;

/**
 * Writes down what a line is made of, outside brackets: `t` a run of words with capitals, `n` numbers, `v` what stands
 * between two opponents; the empty string where it has other words. The runs are added to `runs`.
 */
function outline(text: string, context: Context, from: number, to: number, runs: Run[]): string {
  const { tokens } = context;
  const { form, lower, start } = tokens;
  let shape = '';
  let inBrackets = false;
  let open = false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(start[i]!);
    if (code === OPENING || code === CLOSING) inBrackets = code === OPENING;
    else if (inBrackets) continue;
    else if (AGAINST.has(lower[i]!) || isBetween(text, tokens, i)) shape += 'v';
    else if (isCapital(form[i]!)) {
      if (open) runs[runs.length - 1]!.last = i;
      else {
        shape += 't';
        runs.push({ first: i, last: i });
      }
      open = true;
      continue;
    } else if (form[i] === Form.number) shape += 'n';
    else if (open && (joins(context, i) || tokens.gap[i] === Gap.none)) continue;
    else if (!mayPass(tokens, i)) return '';
    open = false;
  }
  return shape;
}

/** "J", "J." */
const isInitial = (text: string, { form, start, end }: Tokens, i: number): boolean =>
  form[i] === Form.upper && (end[i]! - start[i]! === 1 || text[start[i]! + 1] === '.');

/** What stands for itself in a row: countries, and people by their full names. */
const isNoTeam = (text: string, { marks, tokens }: Context, { first, last }: Run): boolean =>
  (marks[first]! & (Mark.country | Mark.demonym)) !== 0 ||
  (last > first && ((marks[first]! & Mark.forename) !== 0 || isInitial(text, tokens, first)));

/** What standing in a row as a team does is worth, in steps of the model. */
const TEAM = 220;

/** Adds to the scores that the names in rows of sports results are teams, mostly called after their towns. */
export function favourTeams(text: string, context: Context, scores: Int32Array): void {
  const { gap, count } = context.tokens;
  let from = 0;
  for (let i = 1; i <= count; i++) {
    if (i < count && gap[i] !== Gap.newline) continue;
    const runs: Run[] = [];
    if (i - from <= LONGEST_ROW && ROW.test(outline(text, context, from, i, runs)))
      favourRow(text, context, { from, to: i, runs }, scores);
    from = i;
  }
}

/** In a row the numbers are no names, and the names teams. */
function favourRow(
  text: string,
  context: Context,
  { from, to, runs }: { from: number; to: number; runs: readonly Run[] },
  scores: Int32Array,
): void {
  for (let i = from; i < to; i++) if (context.tokens.form[i] === Form.number) scores[i * LABELS]! += TEAM;
  for (const run of runs)
    if (!isNoTeam(text, context, run)) favourName(scores, run.first, run.last, TagKind.organization, TEAM);
}
