import type { Mention } from '../entity.ts';
import type { Kind } from '../kinds.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { freeOf } from './free.ts';
import { addVotes, foldedName, type Votes, votesFor, winner } from './kind.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameLists } from './lists.ts';
import { commonNouns, withoutCommon } from './nouns.ts';
import { isTitle } from './offices.ts';
import { withoutEnding } from './tables.ts';
import { quotedTitles } from './titles.ts';
import { scanWords, type Word } from './words.ts';
import { type Writing, writingOf } from './writing.ts';

/** Names in a script that has capitals: runs of capitalised words, their kind by vote over the document. */
export function recognizeCased(text: string, lexicon: Lexicon, lists: NameLists | undefined): Mention[] {
  const words = scanWords(text, lexicon);
  const writing = writingOf(words, text, lexicon);
  const isCommon = lexicon.nameRules.nounsCapitalized ? commonNouns(words, lexicon, lists) : () => false;
  const runs = candidatesOf(words, writing, lexicon)
    .flatMap((candidate) => splitKnown(words, candidate, lexicon))
    .map((candidate) => shed(words, candidate, lexicon))
    .map((candidate) => withoutCommon(words, candidate, isCommon, lexicon))
    .filter(({ from, to }) => from < to && !(to - from === 1 && isCommon(words[from]!)));
  const closing = closingWords(words, runs, lexicon);
  const candidates = runs.filter((candidate) => isName(words, candidate, writing, closing, lexicon, lists));
  const votes = sharedVotes(words, candidates, lexicon, lists);
  const names = candidates.map((candidate) => ({
    start: words[candidate.from]!.start,
    end: endOf(words[candidate.to - 1]!, lexicon),
    kind: winner(votes.get(foldedName(words, candidate, lexicon))!, fallbackKind(words, candidate)),
  }));
  const titles = quotedTitles(text, words, lexicon);
  return [...titles, ...freeOf(names, titles)].sort((a, b) => a.start - b.start);
}

const endOf = (word: Word, lexicon: Lexicon): number =>
  word.end - (lexicon.possessive.exec(word.text)?.[0].length ?? 0);

/** What stands before a name and is none of it: "Ukrainian | …", "России | Сергей Лавров", "МИД | Мария Захарова". */
function splitKnown(words: readonly Word[], candidate: Candidate, lexicon: Lexicon): Candidate[] {
  const { from, to } = candidate;
  if (to - from < 2) return [candidate];
  if (opensWithOffice(words, candidate, lexicon)) return splitKnown(words, { from: from + 1, to }, lexicon);
  const cut = standsApart(words, candidate, lexicon) ? from + 1 : bodyEnd(words, candidate, lexicon);
  if (cut === to) return [candidate];
  return [
    { from, to: cut },
    { from: cut, to },
  ];
}

/** Where the name of a body ends by its last word and two or more of a person's begin: "Washington Post | Jeff Bezos". */
function bodyEnd(words: readonly Word[], { from, to }: Candidate, lexicon: Lexicon): number {
  for (let at = from + 2; at < to - 1; at++)
    if (
      lexicon.bodiesLast.has(words[at - 1]!.lower) &&
      !words.slice(at, to).some(({ lower, upper }) => upper || isHead(lower, lexicon))
    )
      return at;
  return to;
}

/** "Глава | МИД | Анна Ветрова": an office before an organisation or a region that is itself beside a name. */
function opensWithOffice(words: readonly Word[], { from, to }: Candidate, lexicon: Lexicon): boolean {
  const [first, next] = [words[from]!, words[from + 1]!];
  if (to - from < 3 || !isTitle(first, lexicon)) return false;
  return standsApart(words, { from: from + 1, to }, lexicon) && !lexicon.peopleWords.has(next.lower);
}

function standsApart(words: readonly Word[], { from, to }: Candidate, lexicon: Lexicon): boolean {
  const [first, ...rest] = words.slice(from, to) as [Word, ...Word[]];
  const titled = rest.some((word) => isTitle(word, lexicon));
  const headed = rest.some(({ lower }) => isHead(lower, lexicon));
  if (lexicon.peopleWords.has(first.lower)) return titled || !headed;
  if (headed || titled || rest.length < 2 || rest.length > 3) return false;
  if (rest.some((word) => !word.capital || word.upper)) return false;
  return lexicon.regionNames.codes.has(first.lower) || lexicon.soleBodies.has(first.lower) || first.upper;
}

const isHead = (lower: string, lexicon: Lexicon): boolean =>
  lexicon.bodyWords.has(lower) ||
  lexicon.eventWords.has(lower) ||
  lexicon.placeSorts.has(lower) ||
  lexicon.workWords.has(lower);

/** Sheds titles, forms of address, articles and common openers from a name's start, titles from its end. */
function shed(words: readonly Word[], { from, to }: Candidate, lexicon: Lexicon): Candidate {
  if (lexicon.regionNames.codes.has(foldedName(words, { from, to }, lexicon))) return { from, to };
  const title = lastTitle(words, from, to, lexicon);
  let start = title >= 0 ? title + 1 : from;
  while (start < to && isShed(words[start]!, lexicon)) start++;
  let end = to;
  while (end > start && isSmall(words[end - 1]!, lexicon)) end--;
  return { from: start, to: end };
}

/** Index of the last title word in the run, unless an organisation's head follows or stands with it. */
function lastTitle(words: readonly Word[], from: number, to: number, lexicon: Lexicon): number {
  for (let at = to - 1; at >= from; at--) {
    const { lower } = words[at]!;
    if (lexicon.bodyWords.has(lower)) return -1;
    if (lexicon.addressWords.has(lower) || isTitle(words[at]!, lexicon)) return at;
  }
  return -1;
}

const isShed = (word: Word, lexicon: Lexicon): boolean =>
  lexicon.addressWords.has(word.lower) ||
  (lexicon.articleWords.has(word.lower) && (word.opens || lexicon.tag === 'en')) ||
  (word.opens && lexicon.stop.has(word.lower) && !word.upper);

const isSmall = (word: Word, lexicon: Lexicon): boolean =>
  !word.capital && (lexicon.joinerWords.has(word.lower) || lexicon.particleWords.has(word.lower));

/** Stems of the words that close longer names: by themselves they are surnames and the like. */
function closingWords(words: readonly Word[], runs: readonly Candidate[], lexicon: Lexicon): Set<string> {
  const closing = new Set<string>();
  for (const { from, to } of runs)
    if (to - from > 1) closing.add(withoutEnding(words[to - 1]!.lower, lexicon.caseEndings));
  return closing;
}

function isName(
  words: readonly Word[],
  candidate: Candidate,
  writing: Writing,
  closing: ReadonlySet<string>,
  lexicon: Lexicon,
  lists: NameLists | undefined,
): boolean {
  const { from, to } = candidate;
  const only = words[from]!;
  if (to - from > 1) return !words.slice(from, to).every((word) => word.text.length === 1);
  if (writing.mostlyLower(from) && !only.upper) return false;
  if (only.text.length < 2 || /^\p{N}/u.test(only.text)) return false;
  if (lexicon.stop.has(only.lower) && !only.upper) return lexicon.regionNames.codes.has(only.lower);
  if (only.upper || /\p{Ll}\p{Lu}/u.test(only.text)) return true;
  const surname = closing.has(withoutEnding(only.lower, lexicon.caseEndings));
  if (surname && !(only.opens && lexicon.nameRules.nounsCapitalized)) return true;
  const enough = lexicon.nameRules.nounsCapitalized ? 2 : 1;
  const votes = votesFor(words, candidate, lexicon, lists);
  return Object.values(votes).some((weight) => weight >= enough);
}

const fallbackKind = (words: readonly Word[], { from, to }: Candidate): Kind =>
  to - from === 1 && words[from]!.upper ? 'organization' : to - from > 3 ? 'organization' : 'person';

/** Votes per distinct name over the document; a single word takes over the votes of the longer names it closes. */
function sharedVotes(
  words: readonly Word[],
  candidates: readonly Candidate[],
  lexicon: Lexicon,
  lists: NameLists | undefined,
): Map<string, Votes> {
  const byName = new Map<string, Votes>();
  const bearers = new Map<string, Votes>();
  for (const candidate of candidates) {
    const name = foldedName(words, candidate, lexicon);
    const votes = byName.get(name) ?? {};
    addVotes(votes, votesFor(words, candidate, lexicon, lists), 1);
    byName.set(name, votes);
    if (candidate.to - candidate.from > 1) bearers.set(words[candidate.to - 1]!.lower, votes);
  }
  for (const [name, votes] of byName) {
    const bearer = bearers.get(name);
    if (bearer && winner(bearer, 'place') === 'person' && !lexicon.regionNames.codes.has(name))
      addVotes(votes, { person: 4 }, 1);
  }
  return byName;
}
