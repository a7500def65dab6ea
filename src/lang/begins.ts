import type { Beginning } from '../core/summary/coherence/rules.ts';
import { needsOf, startsOf } from '../core/summary/coherence/starts.ts';

/** Shorter texts that a pattern needs are in most sentences. */
const LEAST = 3;

/** Patterns with what a text begins with, or else has, that matches them: worked out here, so that no reader has to. */
export const begins = (patterns: readonly string[]): Beginning[] =>
  patterns.map((pattern) => {
    const starts = startsOf(pattern);
    if (starts) return { pattern, starts };
    const needs = needsOf(pattern);
    return needs?.every((need) => need.length >= LEAST) ? { pattern, needs } : { pattern };
  });

/** The beginning of a sentence that begins before the quotation that it ends, by the marks that close one. */
export const endsQuotation = (marks: string): Beginning => ({
  pattern: `[^“„«»”"]{3,150}[${marks}]`,
  needs: [...marks],
});
