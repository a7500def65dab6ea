import { printTable } from './pages/print.ts';

/** What a bench is to reach, and what it reached. */
export type Goal = { what: string; wanted: string; reached: number; met: boolean };

/** Begins the line of each goal that was missed; the whole run of benches looks for it. */
export const missedLine = 'missed: ';

/** A figure that is to be so much or more; what is no number has missed it. */
export const atLeast = (what: string, least: number, reached: number): Goal => ({
  what,
  wanted: `≥ ${least}`,
  reached,
  met: reached >= least,
});

/** A figure that is to be so much or less. */
export const atMost = (what: string, most: number, reached: number): Goal => ({
  what,
  wanted: `≤ ${most}`,
  reached,
  met: reached <= most,
});

/** A figure that is to be greater than another. */
export const above = (what: string, other: number, reached: number): Goal => ({
  what,
  wanted: `> ${other.toFixed(2)}`,
  reached,
  met: reached > other,
});

/** Prints the goals as a table and names those that were missed, for which the bench ends with 1. */
export function tellGoals(goals: readonly Goal[]): void {
  if (goals.length === 0) return;
  const rows = goals.map(({ what, wanted, reached, met }) => [
    what,
    wanted,
    reached.toFixed(2),
    met ? 'met' : 'missed',
  ]);
  printTable('Goals', ['what', 'wanted', 'reached', ''], rows);
  const missed = goals.filter(({ met }) => !met);
  for (const { what, wanted, reached } of missed)
    process.stdout.write(`${missedLine}${what} ${wanted}, reached ${reached.toFixed(2)}\n`);
  if (missed.length > 0) process.exitCode = 1;
}
