import type { Kind } from '../kinds.ts';
import type { Candidate } from './candidates.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameLists } from './lists.ts';
import type { Word } from './words.ts';

/** How strongly each kind is spoken for; the highest wins. */
export type Votes = Partial<Record<Kind, number>>;

/** The name of a candidate as the gazetteers know it: lower case, single spaces, plain apostrophes. */
export const foldedName = (words: readonly Word[], { from, to }: Candidate, lexicon: Lexicon): string =>
  words
    .slice(from, to)
    .map((word) => word.lower)
    .join(' ')
    .replace(lexicon.possessive, '')
    .replace(/’/gu, "'");

/** What the words of a name and those around it say of its kind. */
export function votesFor(
  words: readonly Word[],
  candidate: Candidate,
  lexicon: Lexicon,
  lists: NameLists | undefined,
): Votes {
  const votes: Votes = {};
  const add = (kind: Kind, weight: number) => addVotes(votes, { [kind]: 1 }, weight);
  insideVotes(words, candidate, lexicon, add);
  gazetteerVotes(words, candidate, lexicon, lists, add);
  aroundVotes(words, candidate, lexicon, add);
  return votes;
}

type Add = (kind: Kind, weight: number) => void;

function insideVotes(words: readonly Word[], { from, to }: Candidate, lexicon: Lexicon, add: Add): void {
  const last = words[to - 1]!;
  for (let at = from; at < to; at++) {
    const { lower } = words[at]!;
    const weight = at === to - 1 || at === from ? 4 : 2;
    if (lexicon.soleBodies.has(lower)) add('organization', to - from === 1 ? 8 : weight);
    else if (lexicon.bodyWords.has(lower)) add('organization', weight);
    else if (endsWithAny(lower, lexicon.bodyEndings)) add('organization', weight);
    if (lexicon.placeSorts.has(lower)) add('place', weight);
    else if (endsWithAny(lower, lexicon.placeEnds)) add('place', weight - 1);
    if (lexicon.eventWords.has(lower)) add('event', weight + 1);
    if (lexicon.workWords.has(lower)) add('work', weight + 1);
    if (lexicon.particleWords.has(lower)) add('person', 2);
    if (lexicon.groupWords.has(lower) || lexicon.peopleWords.has(lower))
      add('group', to - from === 1 ? 8 : 0.5);
  }
  if (to - from === 1 && last.upper && last.text.length <= 6) add('organization', 3);
  if (to - from > 1 && words[from]!.text.length === 1) add('person', 2);
  const plain = words.slice(from, to).every((word) => !word.upper);
  if ((to - from === 2 || to - from === 3) && plain) add('person', 1.5);
}

function gazetteerVotes(
  words: readonly Word[],
  candidate: Candidate,
  lexicon: Lexicon,
  lists: NameLists | undefined,
  add: Add,
): void {
  const name = foldedName(words, candidate, lexicon);
  if (lexicon.regionNames.codes.has(name)) add('place', 9);
  if (lexicon.unions.has(name)) add('organization', 9);
  if (!lists) return;
  const written = words
    .slice(candidate.from, candidate.to)
    .map((word) => word.text)
    .join(' ');
  if (lists.place(written)) add('place', 3);
  if (lists.organization?.(written)) add('organization', 4);
  const many = candidate.to - candidate.from > 1;
  if (lists.forename(words[candidate.from]!.text)) add('person', many ? 3 : 1);
  if (lists.surname?.(words[candidate.to - 1]!.text)) add('person', many ? 1.5 : 1);
}

function aroundVotes(words: readonly Word[], { from, to }: Candidate, lexicon: Lexicon, add: Add): void {
  const first = words[from]!;
  const after = words[to];
  if (!first.opens) beforeVotes(words, from, to - from > 1, lexicon, add);
  if (after && !after.opens && lexicon.sayingWords.has(after.lower)) add('person', 1.5);
  if (after && isSubject(first, after, lexicon)) add('person', 1);
  if (after && /^, $/u.test(after.gap) && /^\d{2}$/u.test(after.text)) add('person', 4);
}

/** What the word before a name says of it: a form of address, an office, a preposition, an article. */
function beforeVotes(words: readonly Word[], from: number, many: boolean, lexicon: Lexicon, add: Add): void {
  const before = words[from - 1];
  if (!before) return;
  if (lexicon.addressWords.has(before.lower)) add('person', 6);
  if (lexicon.officeWords.has(before.lower) && !words[from]!.upper) add('person', 4);
  if (lexicon.placePrepositions.has(before.lower)) add('place', 2);
  if (lexicon.triggerWords.has(before.lower)) add('work', 2);
  if (lexicon.sayingWords.has(before.lower)) add('person', 1);
  if (lexicon.articleWords.has(before.lower)) {
    add('person', -2.5);
    if (many) add('organization', 2);
  }
  const small = lexicon.joinerWords.has(before.lower) || lexicon.articleWords.has(before.lower);
  const head = small ? words[from - 2] : before;
  if (!head || head.capital || head.opens) return;
  if (lexicon.placeSorts.has(head.lower)) add('place', 3);
  if (!small && lexicon.bodyWords.has(head.lower)) add('organization', 2);
}
/** "Meanwhile, Ordway had …": at the opening of a clause and before its verb. */
const isSubject = (first: Word, after: Word, lexicon: Lexicon): boolean =>
  (first.opens || first.gap.startsWith(',')) &&
  after.gap.length === 1 &&
  lexicon.openerWords.has(after.lower) &&
  !lexicon.conjunctionWords.has(after.lower);

/** Whether a word ends with one of the endings and is longer than it. */
export function endsWithAny(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));
}

/** Adds what some say to the votes, times `weight`. */
export function addVotes(into: Votes, votes: Votes, weight: number): void {
  for (const [kind, vote] of Object.entries(votes) as [Kind, number][])
    into[kind] = (into[kind] ?? 0) + weight * vote;
}

/** The kind with most votes; `fallback` where nothing spoke. */
export function winner(votes: Votes, fallback: Kind): Kind {
  let best = fallback;
  let most = 0;
  for (const [kind, weight] of Object.entries(votes) as [Kind, number][])
    if (weight > most) [best, most] = [kind, weight];
  return best;
}
