import type { Beginning } from './rules.ts';

/** Whether the beginning of a text matches one of a language's patterns. */
export type Beginnings = (text: string) => boolean;

/**
 * Patterns for the beginning of a text. Each is compiled when a text first begins as it may: a browser takes longer
 * over the many patterns of a language joined in one expression than over the rest of a first summary's ranking.
 */
export function beginnings(rules: readonly Beginning[] = []): Beginnings {
  const patterns = rules.map(lazily);
  /** By the first two units of a text: the patterns that it may match. */
  const possible = new Map<string, readonly Pattern[]>();
  return (text) => {
    const head = text.slice(0, 2);
    const some = possible.get(head) ?? patterns.filter((matches) => matches(head, true));
    possible.set(head, some);
    return some.some((matches) => matches(text));
  };
}

/** Patterns that are written in Latin, Greek or Cyrillic letters and common marks. */
const ALPHABETIC = /^[\0-\u052f\u1e00-\u1fff\u2010-\u203a]*$/;
/** The letters of these alphabets: few ranges, where a browser gathers all of `\p{L}` anew for each occurrence. */
const LETTERS =
  'A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02c1\u0370-\u0373\u0376\u0377\u037b-\u037f\u0386\u0388-\u0481\u048a-\u052f\u1e00-\u1fff';
/** Their numbers. */
const DIGITS = '0-9\xb2\xb3\xb9\xbc-\xbe';
/** A class, or a property outside of one. */
const CLASS = /\[(?:\\.|[^\]\\])*\]|\\p\{[LN]\}/g;

const spelled = (part: string): string => part.replaceAll('\\p{L}', LETTERS).replaceAll('\\p{N}', DIGITS);

/** A pattern with the letters and numbers of its own alphabets in place of every script's. */
function cheaply(source: string): string {
  if (!ALPHABETIC.test(source)) return source;
  return source.replace(CLASS, (part) => (part.startsWith('[') ? spelled(part) : `[${spelled(part)}]`));
}

/** Whether a text matches, or, where only its first units are given, whether it may. */
type Pattern = (text: string, head?: true) => boolean;

function lazily({ pattern, starts, needs }: Beginning): Pattern {
  let compiled: RegExp | undefined;
  return (text, head) => {
    if (starts && !starts.some((start) => text.startsWith(start) || (head && start.startsWith(text))))
      return false;
    if (head) return true;
    if (needs && !needs.some((need) => text.includes(need))) return false;
    compiled ??= new RegExp(`^(?:${cheaply(pattern)})`, 'u');
    return compiled.test(text);
  };
}
