import type { Mention } from '../entity.ts';
import type { Lexicon } from '../fallback/lexicon.ts';

/**
 * Joins the parts of an organisation's name that a recogniser left apart: "International Committee | of the | Red
 * Cross", "Norwegian | Foreign Ministry". Mentions in the order of the text, without overlaps.
 */
export function joinParts(text: string, mentions: readonly Mention[], lexicon: Lexicon): Mention[] {
  const once = joinAll(mentions, (left, right) => belongs(text, left, right, lexicon));
  // What was one name elsewhere in the article is one here.
  const whole = new Set<string>();
  for (const { start, end, kind } of once) if (kind === 'organization') whole.add(text.slice(start, end));
  return joinAll(
    once,
    (left, right) => right.start - left.end <= longestGap && whole.has(text.slice(left.start, right.end)),
  );
}

function joinAll(mentions: readonly Mention[], joins: (left: Mention, right: Mention) => boolean): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    if (last && joins(last, mention))
      joined[joined.length - 1] = { start: last.start, end: mention.end, kind: 'organization' };
    else joined.push(mention);
  }
  return joined;
}

const longestGap = 12;

function belongs(text: string, left: Mention, right: Mention, lexicon: Lexicon): boolean {
  if (right.start - left.end > longestGap || right.kind === 'person') return false;
  const gap = text.slice(left.end, right.start);
  if (gap === ' ')
    return left.kind === 'group' && right.kind === 'organization' && isHeaded(text, right, lexicon);
  if (left.kind !== 'organization' || right.kind !== 'organization') return false;
  const words = lexicon.lower(gap).trim().split(' ');
  const small = words.every((word) => lexicon.joinerWords.has(word) || lexicon.articleWords.has(word));
  return (
    small && !gap.includes('\n') && lexicon.joinerWords.has(words[0]!) && closesWithHead(text, left, lexicon)
  );
}

const wordsOf = (text: string, { start, end }: Mention, lexicon: Lexicon): string[] =>
  lexicon.lower(text.slice(start, end)).split(/\s+/u);

/** "Foreign Ministry", "Parliament": common words with an organisation's head last. */
function isHeaded(text: string, mention: Mention, lexicon: Lexicon): boolean {
  const last = wordsOf(text, mention, lexicon).at(-1)!;
  return lexicon.bodyWords.has(last) && !lexicon.soleBodies.has(last);
}

/** A committee, bank or ministry is "of" something; a full name is not. */
function closesWithHead(text: string, mention: Mention, lexicon: Lexicon): boolean {
  const words = wordsOf(text, mention, lexicon);
  return words.length <= 3 && lexicon.bodyWords.has(words.at(-1)!);
}
