import { isMoneySign } from './figures/money.ts';
import { Opens } from './opens.ts';
import { isQuotationMark } from './quotations/marks.ts';
import type { Token } from './tokens.ts';

/** Where facts may begin: indices of tokens in order, and places. Only about these the rules of each kind are asked. */
export type Triggers = {
  dates: number[];
  figures: number[];
  /** Places of quotation marks. */
  marks: number[];
  /** Verbs of saying, and what names a source. */
  reports: number[];
};

/** The one pass over a text's tokens that finds where facts may begin. */
export function triggersOf(tokens: readonly Token[]): Triggers {
  const found: Triggers = { dates: [], figures: [], marks: [], reports: [] };
  for (let at = 0; at < tokens.length; at++) {
    const { kind, entry, low, start } = tokens[at]!;
    const opens = entry?.opens ?? 0;
    if (kind === 'mark') {
      if (isMoneySign(low)) found.figures.push(at);
      else if (isQuotationMark(low)) found.marks.push(start);
    }
    if (opens & (Opens.date | Opens.count) || kind === 'number') found.dates.push(at);
    if (opens & Opens.figure || kind === 'number') found.figures.push(at);
    if (opens & Opens.report) found.reports.push(at);
  }
  return found;
}
