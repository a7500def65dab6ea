import type { Language } from '../../language.ts';
import type { Span } from '../../text.ts';
import type { Mention } from '../entity.ts';
import type { Kind } from '../kinds.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { freeOf } from './free.ts';
import { landKind } from './lands.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { quotedTitles } from './titles.ts';
import { scanWords, type Word } from './words.ts';
import { writingOf } from './writing.ts';

/** The words of some lines of a text; a line's first word has none before it. */
const wordsOf = (text: string, lines: readonly Span[], lexicon: Lexicon): Word[] =>
  lines.flatMap(({ start, end }) =>
    scanWords(text.slice(start, end), lexicon).map((word) => ({
      ...word,
      start: word.start + start,
      end: word.end + start,
    })),
  );

/**
 * Events, works and groups that rules can tell, to complement a tagger that only knows people, organisations and
 * places: none overlaps the mentions already `taken` (in text order). Only the `lines` that hold a word of such names are
 * read, for cutting all of a text into words takes as long as tagging it. Linear in the text.
 */
export function recognizeEventsAndWorks(
  text: string,
  language: Language,
  taken: readonly Mention[],
  lines: readonly Span[] = [{ start: 0, end: text.length }],
): Mention[] {
  if (lines.length === 0) return [];
  const lexicon = lexiconOf(language);
  const words = wordsOf(text, lines, lexicon);
  const writing = writingOf(words, text, lexicon);
  const found = quotedTitles(text, words, lexicon);
  for (const candidate of candidatesOf(words, writing, lexicon)) {
    const headed = headedSpan(words, candidate, lexicon);
    if (headed) found.push(headed);
    else found.push(...groupsIn(words, candidate, lexicon));
  }
  return freeOf(found, taken);
}

/** The candidate as an event or a work, if a word that says so closes it or stands before an "of". */
function headedSpan(words: readonly Word[], candidate: Candidate, lexicon: Lexicon): Mention | undefined {
  let { from } = candidate;
  while (from < candidate.to && lexicon.articleWords.has(words[from]!.lower)) from++;
  const { to } = candidate;
  const kind = headKind(words, from, to, lexicon);
  if (!kind || (to - from < 2 && !standsAlone(words[from]!, lexicon))) return undefined;
  return { start: words[from]!.start, end: bareEnd(words[to - 1]!, lexicon), kind };
}

function headKind(words: readonly Word[], from: number, to: number, lexicon: Lexicon): Kind | undefined {
  if (to <= from) return undefined;
  const last = words[to - 1]!;
  const beforeYear = /^(?:19|20)\d\d$/u.test(last.text) ? words[to - 2] : last;
  for (const word of [beforeYear, words[from]]) {
    if (!word) continue;
    const lower = word.lower.replace(lexicon.possessive, '');
    if (word === words[from] && to - from > 1 && !lexicon.joinerWords.has(words[from + 1]!.lower)) continue;
    if (lexicon.eventWords.has(lower)) return 'event';
    if (lexicon.workWords.has(lower)) return 'work';
  }
  return undefined;
}

/** A single word is an event only as a proper name of one: no language writes "war" or "cup" so. */
const standsAlone = (word: Word, lexicon: Lexicon): boolean =>
  !word.opens && lexicon.eventNames.has(word.lower.replace(lexicon.possessive, ''));

const bareEnd = (word: Word, lexicon: Lexicon): number =>
  word.end - (lexicon.possessive.exec(word.text)?.[0].length ?? 0);

function groupsIn(words: readonly Word[], { from, to }: Candidate, lexicon: Lexicon): Mention[] {
  const found: Mention[] = [];
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    const lower = word.lower.replace(lexicon.possessive, '');
    if (!word.capital || !(lexicon.peopleWords.has(lower) || lexicon.groupWords.has(lower))) continue;
    const kind = landKind(lexicon, lower, words[at - 1]?.lower) ?? 'group';
    found.push({ start: word.start, end: bareEnd(word, lexicon), kind });
  }
  return found;
}
