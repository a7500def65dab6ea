/** What a pattern's group, class or escape is told by; between two of them stand plain characters. */
const PLAIN = /^(?:[\p{L}\p{N} ,'’-](?![?*+{]))+/u;
const LOOKAHEAD = '(?!';
const GROUP = '(?:';

/**
 * The texts with one of which whatever matches a pattern (unanchored, case-sensitive) begins; `undefined` where the
 * pattern does not tell. Reads plain characters, numbers, alternatives, groups and leading negative lookaheads.
 */
export function startsOf(source: string): string[] | undefined {
  const found: string[] = [];
  for (const alternative of alternativesIn(source)) {
    const starts = startsOfOne(alternative);
    if (!starts) return undefined;
    found.push(...starts);
  }
  return found;
}

/** How often a part may come: `?`, `*`, `+`, `{3,70}`. */
const QUANTIFIER = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/;

/**
 * Texts of which whatever matches a pattern (as for `startsOf`) has one: the longest that it tells of, wherever they
 * stand; `undefined` where it tells of none.
 */
export function needsOf(source: string): string[] | undefined {
  if (alternativesIn(source).length > 1) return undefined;
  let best: string[] | undefined;
  let before = '';
  for (let at = 0; at < source.length; ) {
    const plain = PLAIN.exec(source.slice(at))?.[0];
    const end = plain ? at + plain.length : partEnd(source, at);
    const times = QUANTIFIER.exec(source.slice(end))?.[0] ?? '';
    const group = !plain && times === '' && source.startsWith(GROUP, at);
    const starts = plain ? [plain] : group ? startsOf(source.slice(at + GROUP.length, end - 1)) : undefined;
    const found = starts?.map((start) => before + start);
    if (found && shortest(found) > shortest(best)) best = found;
    before = plain ?? '';
    at = end + times.length;
  }
  return best;
}

const shortest = (texts: readonly string[] = ['']): number => Math.min(...texts.map((text) => text.length));

function startsOfOne(source: string): string[] | undefined {
  const plain = PLAIN.exec(source);
  if (plain) return [plain[0]];
  if (source.startsWith('\\d+')) return [...'0123456789'];
  const end = source.startsWith('(') ? groupEnd(source) : 0;
  const rest = source.slice(end);
  if (source.startsWith(LOOKAHEAD)) return startsOfOne(rest);
  if (!source.startsWith(GROUP) || /^[*+{]/.test(rest)) return undefined;
  const inner = startsOf(source.slice(GROUP.length, end - 1));
  if (!inner || !rest.startsWith('?')) return inner;
  const after = startsOfOne(rest.slice(1));
  return after && [...inner, ...after];
}

/** The alternatives of a pattern that stand in no group of it. */
function alternativesIn(source: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (let at = 0; at < source.length; at = partEnd(source, at)) {
    if (source[at] !== '|') continue;
    found.push(source.slice(start, at));
    start = at + 1;
  }
  return [...found, source.slice(start)];
}

/** Where the character, escape, class or group that starts at `at` ends. */
function partEnd(source: string, at: number): number {
  if (source[at] === '\\')
    return /^\\[pP]\{/.test(source.slice(at, at + 3)) ? source.indexOf('}', at) + 1 : at + 2;
  if (source[at] === '[') return classEnd(source, at);
  return source[at] === '(' ? at + groupEnd(source.slice(at)) : at + 1;
}

function groupEnd(source: string): number {
  let at = 1;
  while (at < source.length && source[at] !== ')') at = partEnd(source, at);
  return at + 1;
}

function classEnd(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}
