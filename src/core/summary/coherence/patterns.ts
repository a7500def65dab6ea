import { startsOf } from './starts.ts';

/** Whether the beginning of a text matches one of a language's patterns. */
export type Beginnings = (text: string) => boolean;

/**
 * Patterns for the beginning of a text. Each is compiled when a text first begins as it may: a browser takes longer
 * over the many patterns of a language joined in one expression than over the rest of a first summary's ranking.
 */
export function beginnings(sources: readonly string[] = []): Beginnings {
  const patterns = sources.map(lazily);
  return (text) => patterns.some((matches) => matches(text));
}

function lazily(source: string): Beginnings {
  const starts = startsOf(source);
  let compiled: RegExp | undefined;
  return (text) => {
    if (starts && !starts.some((start) => text.startsWith(start))) return false;
    compiled ??= new RegExp(`^(?:${source})`, 'u');
    return compiled.test(text);
  };
}
