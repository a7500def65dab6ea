import type { Mention } from './entity.ts';
import { endsWithAny } from './fallback/kind.ts';
import type { Lexicon } from './fallback/lexicon.ts';

/** A word in small letters before a name, with "de", "della", "d’" between them or nothing. */
const before = /(?<![\p{L}-])(\p{Ll}{3,}) (?:d\p{Ll}{0,4}(?: la?)?['’]?\s?)?$/u;

/** Most characters of such a word with what follows it. */
const longestBefore = 24;

/** A word in small letters after a name. */
const after = /^ (\p{Ll}{4,})(?!\p{L})/u;

/** Most characters of such a word with the space before it. */
const longestAfter = 20;

/** Where a place begins whose sort is in small letters and a part of its name: "mer Noire", "lago di Garda". */
function beginOf(text: string, start: number, from: number, lexicon: Lexicon): number {
  const found = before.exec(text.slice(Math.max(from, start - longestBefore), start));
  return found && lexicon.sortWords.has(found[1]!) ? start - found[0].length : start;
}

/** Where a name ends whose head has an adjective in small letters after it: "Parlement européen", "Impero ottomano". */
function endOf(text: string, start: number, end: number, lexicon: Lexicon): number {
  const head = lexicon.lower(text.slice(start, end));
  if (!lexicon.headWords.has(head)) return end;
  const found = after.exec(text.slice(end, end + longestAfter));
  return found && endsWithAny(found[1]!, lexicon.adjectiveEnds) ? end + found[0].length : end;
}

/** The names with the words in small letters that belong to them, in languages that write them so. */
export function completeNames(text: string, mentions: Mention[], lexicon: Lexicon): Mention[] {
  if (lexicon.sortWords.size + lexicon.headWords.size === 0) return mentions;
  let from = 0;
  return mentions.map((mention) => {
    const start = beginOf(text, mention.start, from, lexicon);
    const end = endOf(text, mention.start, mention.end, lexicon);
    from = end;
    return start < mention.start ? { start, end, kind: 'place' } : { ...mention, end };
  });
}
