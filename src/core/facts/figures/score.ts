import { asciiDigits } from '../reading.ts';
import { isClock } from './alone.ts';
import type { Reading } from './reading.ts';

/** A result, "4-3", and the index after it. */
export type Score = { value: number; to: number; end: number };

const most = 200;

/** "4-3", "2–0", "31:30": two small numbers with a dash or colon between them; no time of day, no phone number. */
export function scoreAt(reading: Reading, at: number): Score | undefined {
  const { tokens } = reading;
  const [first, dash, second] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (first.kind !== 'number' || second?.kind !== 'number' || !dash || !/^[-–—―:]$/.test(dash.low))
    return undefined;
  if (dash.start !== first.end || second.start !== dash.end) return undefined;
  if (dash.low === ':' && !isResult(reading, at)) return undefined;
  const beside = [tokens[at - 1], tokens[at + 3]];
  const joined = beside.some(
    (token, index) =>
      token && /^[-/:]$/.test(token.low) && (index ? token.start === second.end : token.end === first.start),
  );
  const [value, to] = [first.low, second.low].map((low) =>
    /^\p{Nd}{1,3}$/u.test(low) ? Number(asciiDigits(low)) : most,
  );
  return joined || value! >= most || to! >= most ? undefined : { value: value!, to: to!, end: at + 3 };
}

/** Whether numbers with a colon are a result: no time of day can be, but one beside another result. */
function isResult({ tokens, ...rest }: Reading, at: number): boolean {
  if (tokens[at + 2]!.low.length === 1) return true;
  const reading = { tokens, ...rest };
  if (!isClock(reading, at, at + 1)) return true;
  const bracket = tokens[at - 1]?.low === '(' && tokens[at - 3]?.low === ':';
  return bracket && !tokens[at + 3]?.entry?.clock && !isClock(reading, at - 4, at - 3);
}
