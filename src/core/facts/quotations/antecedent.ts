import type { Span } from '../../text.ts';
import type { Entry, Lexicon, Sex } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import { isFriendOf } from './beside.ts';
import { sexOf, sexOfPronoun } from './sex.ts';
import { firstAfter, type Story, type Voice, within } from './story.ts';

/** Most namings looked back over for a person or a role. */
const farthestRole = 60;
/** Most sentences without a name between a person and a pronoun for them. */
const farthestSentence = 8;
/** Most sentences before a pronoun in which somebody is looked for whom it does mean. */
const farthestFitting = 4;
const openingWords = 8;
/** Most sentences one after another that begin with a pronoun. */
const longestChain = 4;

export const pronounIn = (tokens: readonly Token[]): boolean => tokens.some(({ entry }) => entry?.pronouns);

/** Whom the pronoun among some words means, looked for before a place. */
export const meant = (story: Story, words: readonly Token[], place: number): number | undefined =>
  antecedent(story, place, sexOfPronoun(words, story));

/**
 * Whom a pronoun means: the first person of the last sentence before it that names one, no owner ("X's lawyer") and
 * nobody whom the pronoun cannot mean; where that sentence names only such, one whom it does mean, some sentences back.
 */
export function antecedent(story: Story, place: number, sex?: Sex, chain = 0): number | undefined {
  const { voices, sentences } = story;
  let at = firstAfter(voices, place) - 1;
  const farthest = at - farthestRole;
  while (at >= 0 && at > farthest && (!voices[at]!.person || voices[at]!.end > place)) at--;
  const last = voices[at];
  if (!last?.person || last.end > place) return undefined;
  const sentence = firstAfter(sentences, last.start);
  const start = sentences[sentence]?.start ?? 0;
  // Somebody without a name has spoken since: "The prefect said …" is who "he" is.
  for (
    let since = sentence + 1;
    since < sentences.length && sentences[since]!.end <= place && since < sentence + farthestSentence;
    since++
  )
    if (isNameless(story, sentences[since]!)) return undefined;
  const named: Voice[] = [];
  for (; at >= 0 && voices[at]!.start >= start; at--) if (voices[at]!.person) named.unshift(voices[at]!);
  const free = named.filter((voice) => !isOwner(story, voice) && !isFriendOf(story, voice));
  const heads = free.filter(
    (voice, index) => !free[index + 1] || !tradeBetween(story, voice, free[index + 1]!),
  );
  const first =
    fitting(story, heads, sex) ?? (isFriendOf(story, last) ? undefined : fitting(story, [last], sex));
  if (!first) return sex && fittingBefore(story, place, start, sex);
  // "She spoke to Jo Pellew": the pronoun goes on meaning whom it meant there.
  const opening = within(story.tokens, start, first.start).slice(0, 2);
  const goesOn = pronounIn(opening) && chain < longestChain && !differ(sexOfPronoun(opening, story), sex);
  return (goesOn ? antecedent(story, start, sex, chain + 1) : undefined) ?? first.entity;
}

const differ = (one: Sex | undefined, other: Sex | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

/** The first of some people whom a pronoun means; else the first of whom it is not known. */
function fitting(story: Story, people: readonly Voice[], sex: Sex | undefined): Voice | undefined {
  if (sex === undefined) return people[0];
  return (
    people.find(({ entity }) => sexOf(story, entity) === sex) ??
    people.find(({ entity }) => sexOf(story, entity) === undefined)
  );
}

/** Of the sentences shortly before a pronoun, the last naming of somebody whom it does mean. */
function fittingBefore(
  { sentences, voices, ...rest }: Story,
  place: number,
  start: number,
  sex: Sex,
): number | undefined {
  const from = sentences[Math.max(0, firstAfter(sentences, place) - farthestFitting)]?.start ?? 0;
  const story = { sentences, voices, ...rest };
  return within(voices, from, start).findLast(({ person, entity }) => person && sexOf(story, entity) === sex)
    ?.entity;
}

/** "Castlegate manager Rafael Duarte": nothing but a trade stands between two names. */
export function tradeBetween({ tokens, lexicon }: Story, first: Span, next: Span): boolean {
  const between = within(tokens, first.end, next.start);
  return between.every(
    ({ kind, low, entry }) =>
      (kind === 'word' &&
        !lexicon.stop.has(low) &&
        !entry?.relative &&
        !entry?.say &&
        !isPast(low, entry, lexicon)) ||
      low === "'" ||
      low === 's',
  );
}

/** "Miller met Anna Field", "Miller accused Anna Field": a verb is no trade. */
const isPast = (low: string, entry: Entry | undefined, { pastEndings }: Lexicon): boolean =>
  entry?.past === true || (low.length > 4 && pastEndings.some((ending) => low.endsWith(ending)));

/** "Farrow's lawyer": the name only says whose. */
const isOwner = ({ text }: Story, { end }: Span): boolean => /^['’]s\b/u.test(text.slice(end, end + 3));

/** "“…”, diz a garota": somebody without a name or a role that is known has spoken. */
function speaksNameless({ tokens, quoted, entities, voices }: Story, quote: Span, end: number): boolean {
  const rest = within(tokens, quote.end, end).slice(0, openingWords);
  const verb = rest.findIndex(({ entry }) => entry?.say);
  if (verb < 0 || pronounIn(rest) || within(voices, quote.end, end).length > 0) return false;
  if ((quoted[firstAfter(quoted, quote.end)]?.start ?? end) < rest[verb]!.start) return false;
  const subject = [...rest.slice(0, verb), ...rest.slice(verb + 1, verb + 4)];
  const nouns = subject.filter(({ kind, low, entry }) => kind === 'word' && low.length > 3 && !entry?.before);
  const known = nouns.some(({ low }) => entities.some(({ role }) => role?.text.toLowerCase().includes(low)));
  return nouns.length > 0 && subject.some(({ entry }) => entry?.definite) && !known;
}

function isNameless(story: Story, { start, end }: Span): boolean {
  const { tokens, lexicon, quoted, entities, voices } = story;
  const quote = quoted[firstAfter(quoted, start)];
  if (quote && quote.start - start < 2 && quote.end < end) return speaksNameless(story, quote, end);
  const opening = within(tokens, start, end).slice(0, openingWords);
  const verb = opening.findIndex(({ entry }) => entry?.say);
  if (verb < 1 || (quoted[firstAfter(quoted, start)]?.start ?? end) < opening[verb]!.end) return false;
  const subject = opening.slice(0, verb);
  if (pronounIn(subject) || within(voices, start, end).length > 0) return false;
  const titled = subject.filter(({ low }) => lexicon.titles.has(low));
  if (subject.some(({ entry }) => entry?.aides)) return true;
  return (
    titled.length > 0 &&
    !entities.some(({ role }) => titled.some(({ low }) => role?.text.toLowerCase().includes(low)))
  );
}

/** "the company said": the organisation named last. */
export function lastBody({ voices }: Story, place: number): number | undefined {
  const latest = firstAfter(voices, place) - 1;
  for (let voice = latest; voice >= 0 && voice > latest - farthestRole; voice--)
    if (voices[voice]!.body) return voices[voice]!.entity;
  return undefined;
}

/** "the ministry said": the last organisation named before whose name has the word. */
function bodyNamed({ voices, entities }: Story, words: readonly Token[], place: number): number | undefined {
  const latest = firstAfter(voices, place) - 1;
  for (let voice = latest; voice >= 0 && voice > latest - farthestRole; voice--) {
    const { entity, body } = voices[voice]!;
    const name = body ? entities[entity]!.name.toLowerCase() : '';
    if (words.some(({ low }) => low.length > 4 && name.includes(low))) return entity;
  }
  return undefined;
}

/** "the minister said": the last person named before whose role has the word, after an article that is definite. */
export function byRole(story: Story, near: readonly Token[], place: number): number | undefined {
  const at = near.findIndex(({ entry }) => entry?.definite);
  if (at < 0) return undefined;
  const words = near.slice(at + 1).filter(({ kind, low }) => kind === 'word' && low.length > 3);
  const latest = firstAfter(story.voices, place) - 1;
  for (let voice = latest; voice >= 0 && voice > latest - farthestRole; voice--) {
    const { entity, person } = story.voices[voice]!;
    const role = person ? story.entities[entity]?.role?.text.toLowerCase() : undefined;
    if (role && words.some(({ low }) => role.includes(low))) return entity;
  }
  const body =
    bodyNamed(story, words, place) ??
    (near.some(({ entry }) => entry?.bodies) ? lastBody(story, place) : undefined);
  if (body !== undefined) return body;
  // "the striker said": a trade that nobody was given fits whoever was named last, if no other is theirs.
  if (!words.some(({ low }) => story.lexicon.titles.has(low))) return undefined;
  const last = antecedent(story, place);
  return last !== undefined && story.entities[last]?.role === undefined ? last : undefined;
}
