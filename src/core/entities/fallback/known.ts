import type { Mention } from '../entity.ts';
import type { Kind } from '../kinds.ts';

/** Names to be found as they stand, by their first character, the longest first. */
export type KnownNames = ReadonlyMap<string, readonly string[]>;

/** Orders names for {@link findKnown}; one-character names are left out. */
export function orderNames(names: Iterable<string>): KnownNames {
  const byFirst = new Map<string, string[]>();
  for (const name of names) {
    if (name.length < 2) continue;
    const first = name[0]!;
    const others = byFirst.get(first);
    if (others) others.push(name);
    else byFirst.set(first, [name]);
  }
  for (const others of byFirst.values()) others.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** Whether a name may stand at `[start, end)`: what is written around it must not make it part of another word. */
export type Boundary = (text: string, start: number, end: number) => boolean;

/** All places where a known name stands, the longest first at each, without overlaps. */
export function findKnown(text: string, names: KnownNames, kind: Kind, fits: Boundary): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < text.length; at++) {
    const name = names.get(text[at]!)?.find((one) => text.startsWith(one, at));
    if (name === undefined || !fits(text, at, at + name.length)) continue;
    found.push({ start: at, end: at + name.length, kind });
    at += name.length - 1;
  }
  return found;
}

const katakana = /[\p{Script=Katakana}ー]/u;

/** In unspaced text: Katakana is written in one piece, so a name must not stand inside a longer piece. */
export const unspacedBoundary: Boundary = (text, start, end) => {
  if (!katakana.test(text[start]!)) return true;
  return !katakana.test(text[start - 1] ?? '') && !katakana.test(text[end] ?? '');
};

const letter = /[\p{L}\p{M}\p{N}]/u;
const longestAffix = 6;

/** In spaced text: whole words, but for what the language writes on to them (prefixes, particles). */
export function spacedBoundary(prefixes: ReadonlySet<string>, suffixes: ReadonlySet<string>): Boundary {
  return (text, start, end) => {
    let before = start;
    while (before > 0 && start - before <= longestAffix && letter.test(text[before - 1]!)) before--;
    let after = end;
    while (after < text.length && after - end <= longestAffix && letter.test(text[after]!)) after++;
    return (
      (before === start || prefixes.has(text.slice(before, start))) &&
      (after === end || suffixes.has(text.slice(end, after)))
    );
  };
}
