import type { Span } from '../../text.ts';
import type { Lexicon } from '../fallback/lexicon.ts';
import { bare, isPart, isTitle } from '../fallback/offices.ts';
import type { Word } from '../fallback/words.ts';
import type { Frame } from './frame.ts';

const longest = 8;

/** Most letters of a title that a full stop shortens: "Sen.", "Prof.". */
export const longestAbbreviation = 4;

const close = /^[ \u00a0]$/u;

/** The title before a name: "Foreign Minister X", "le président français X", "The Kremlin's spokesman, X,". */
export function roleBefore(frame: Frame, lexicon: Lexicon): Span | undefined {
  const words = [...frame.before];
  while (words.length > 0 && lexicon.addressWords.has(words.at(-1)!.lower)) words.pop();
  const last = words.at(-1);
  if (!last) return undefined;
  const gap = frame.text.slice(last.end, frame.mention.start);
  if (gap.startsWith('.') && last.text.length > longestAbbreviation) return undefined;
  const comma = /^,\s$/u.test(gap);
  if (comma && !/^,/u.test(frame.text.slice(frame.mention.end))) return undefined;
  if (!comma && !/^\.?[ \u00a0](?:\p{Lu}\p{Ll}*\.? )*$/u.test(gap)) return undefined;
  return (
    headLast(frame, words, comma, lexicon) ??
    (lexicon.nameRules.titleFirst || (comma && standsAlone(frame, lexicon))
      ? headFirst(words, lexicon)
      : undefined)
  );
}

/** "The head of the port, X, said": a comma goes on after the name, and no list ("the mayor of Orley, X, and Y"). */
const standsAlone = ({ after: [next] }: Frame, lexicon: Lexicon): boolean =>
  next !== undefined && !next.capital && !lexicon.conjunctionWords.has(next.lower);

/** Head-last: the title is the word before the name and its modifiers stand before it. */
function headLast(frame: Frame, words: readonly Word[], comma: boolean, lexicon: Lexicon): Span | undefined {
  let from = words.length - 1;
  if (!isTitle(words[from]!, lexicon)) return undefined;
  while (from > 0 && words.length - from < longest && extendsLeft(words, from, lexicon)) from--;
  const article = words[from - 1];
  const named =
    article !== undefined && lexicon.articleWords.has(article.lower) && close.test(words[from]!.gap);
  if (comma && !named) return undefined;
  const first = named && isPossessed(words, from) ? article : words[from]!;
  const end = words.at(-1)!.end;
  // An abbreviated title keeps its full stop: "Sen.".
  const span = { start: frame.wholeFrom(first.start), end: frame.text[end] === '.' ? end + 1 : end };
  return frame.hasPerson(span.start, span.end) && !isPossessed(words, from) ? undefined : span;
}

function extendsLeft(words: readonly Word[], from: number, lexicon: Lexicon): boolean {
  if (!close.test(words[from]!.gap)) return false;
  const word = words[from - 1]!;
  if (isPart(word, lexicon)) return !lexicon.nameRules.titleFirst || belongs(word, lexicon);
  // "Board of Trustees chairman".
  if (lexicon.joinerWords.has(word.lower) && words[from]!.capital && !lexicon.nameRules.nounsCapitalized)
    return from > 1 && words[from - 2]!.capital && close.test(word.gap) && isPart(words[from - 2]!, lexicon);
  const article = words[from - 2];
  const adjective = article !== undefined && lexicon.articleWords.has(article.lower) && close.test(word.gap);
  return adjective && !word.capital && !lexicon.stop.has(word.lower) && !lexicon.articleWords.has(word.lower);
}

/** Where the office opens its phrase, a name before it is none of it: "w Sejmie | premier X". */
const belongs = (word: Word, lexicon: Lexicon): boolean =>
  !word.capital || lexicon.peopleWords.has(word.lower) || mayLead(word, lexicon);

const isPossessed = (words: readonly Word[], from: number): boolean =>
  words.slice(from).some((word) => bare(word.lower) !== word.lower);

/** Head-first: the title opens the phrase that ends before the name. */
function headFirst(words: readonly Word[], lexicon: Lexicon): Span | undefined {
  const last = words.at(-1)!;
  // "le médecin de X" is X's doctor.
  if (!last.capital && (lexicon.joinerWords.has(last.lower) || lexicon.articleWords.has(last.lower)))
    return undefined;
  let plain = 0;
  for (let at = words.length - 1; at >= 0 && words.length - at <= longest; at--) {
    const word = words[at]!;
    if (isTitle(word, lexicon)) return { start: withModifiers(words, at, lexicon), end: words.at(-1)!.end };
    const small = lexicon.articleWords.has(word.lower) || lexicon.joinerWords.has(word.lower);
    if (!small && !isPart(word, lexicon)) plain++;
    if (lexicon.stop.has(word.lower) && !small && !lexicon.modifierWords.has(word.lower)) return undefined;
    if (plain > 2 || !/^[ \u00a0'’]*$/u.test(word.gap) || lexicon.openerWords.has(word.lower))
      return undefined;
  }
  return undefined;
}

/** Start of the title with what stands right before it: modifiers ("ancien premier ministre"), its head ("inspector general"). */
function withModifiers(words: readonly Word[], at: number, lexicon: Lexicon): number {
  let from = at;
  while (from > 0 && close.test(words[from]!.gap) && mayLead(words[from - 1]!, lexicon)) from--;
  return words[from]!.start;
}

const mayLead = (word: Word, lexicon: Lexicon): boolean =>
  lexicon.modifierWords.has(word.lower) || isTitle(word, lexicon);
