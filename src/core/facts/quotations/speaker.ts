import { isCapital } from '../letters.ts';
import type { Token } from '../tokens.ts';
import { antecedent, byRole, lastBody, meant, pronounIn, tradeBetween } from './antecedent.ts';
import { isBeside } from './beside.ts';
import { isComma } from './report.ts';
import { firstAfter, type Story, type Voice, within } from './story.ts';

/** Whom the text names as the one who speaks: an entity, or somebody who is none ("a neighbour"). */
export type Speaker = { entity?: number };

const subjectReach = 3;
const subjectSearch = 8;
const inversionReach = 10;
const mostBetween = 3;
/** Most characters between a person and the place that closes an apposition: "Okafor of Corvane". */
const appositionReach = 12;
const nounReach = 6;
/** Most characters of white space and an article before a name. */
const articleReach = 6;
const ageReach = 5;
const bracketReach = 7;

const nobody: Speaker = {};
const known = (entity: number | undefined): Speaker | undefined =>
  entity === undefined ? undefined : { entity };

/** Who is the subject of a verb of saying inside `[from, to)`; nothing where no one stands there. */
export function speakerAt(story: Story, verb: Token, from: number, to: number): Speaker | undefined {
  if (verb.entry?.saying) return known(subjectOf(story, from, verb.start));
  return preceding(story, verb, from) ?? following(story, verb, from, to);
}

/** Who is the subject of the sentence that a participle goes on: "she recorded little, saying that …". */
export function subjectOf(story: Story, from: number, to: number): number | undefined {
  const opening = within(story.tokens, from, to).slice(0, subjectSearch);
  if (pronounIn(opening)) return meant(story, opening, from);
  const voices = within(story.voices, from, to);
  // "Asked about Pellew, Jo Field smiled and said": whoever stands after the last comma.
  const comma = within(story.tokens, from, to).findLast(isComma)?.end ?? from;
  const after = voices.filter(({ person, start }) => person && start >= comma);
  const people = after.length > 0 ? after : voices.filter((voice) => voice.person);
  // "Pellew campaign spokesman Jo Field issued a statement saying": the name after the trade.
  const head = people.find((one, at) => !people[at + 1] || !tradeBetween(story, one, people[at + 1]!));
  return (head ?? voices.find((voice) => opens(voice, from)))?.entity;
}

/** A place speaks where it opens the sentence ("Norland rejected it, saying …"), else a body that is named. */
const opens = ({ place, start }: Voice, from: number): boolean => !place || start - from < articleReach;

function preceding(story: Story, verb: Token, from: number): Speaker | undefined {
  const clause = withoutBrackets(within(story.tokens, from, verb.start));
  const left = withoutTime(story, trimmed(story, clause));
  const last = left.at(-1);
  if (!last) return undefined;
  // "It hurts her business, and said": the verb goes on the sentence.
  const joins = within(story.tokens, last.end, verb.start)[0]?.entry;
  if (joins?.relative && joins.numberJoins) return known(subjectOf(story, from, verb.start)) ?? nobody;
  const before = within(story.voices, from, last.end);
  const head = isComma(last) ? appositionHead(left, before) : before.findLast(({ end }) => end === last.end);
  if (head?.group && definiteBefore(story, head, from)) return known(antecedent(story, from)) ?? nobody;
  if (head && !isWhere(story, head))
    return isBeside(story, head) ? nobody : known(person(before, head).entity);
  if (last.entry?.neuter) return known(lastBody(story, verb.start)) ?? nobody;
  const near = left.slice(-subjectReach);
  if (pronounIn(near)) return known(meant(story, near, from)) ?? nobody;
  if (story.lexicon.rules.subjectFirst)
    return (
      known(byRole(story, left.slice(-subjectReach - 1), from)) ?? (isNoun(story, left) ? nobody : undefined)
    );
  return known((before.find((voice) => voice.person) ?? before.find((voice) => opens(voice, from)))?.entity);
}

/** The name that an apposition which ends right before a verb goes with. */
export function apposed(story: Story, verb: Token, from: number): Voice | undefined {
  const left = within(story.tokens, from, verb.start);
  return appositionHead(left, within(story.voices, from, verb.start));
}

/** Without the adverbs and auxiliaries that stand between a subject and its verb. */
function trimmed({ lexicon, voices }: Story, left: readonly Token[]): Token[] {
  let end = left.length;
  while (end > 0 && left.length - end < mostBetween) {
    const { low, entry, kind, start } = left[end - 1]!;
    const small = (lexicon.stop.has(low) && entry?.number === undefined) || entry?.past || /ly$/.test(low);
    if (kind !== 'word' || !small || entry?.pronouns || entry?.neuter) break;
    const voice = voices[firstAfter(voices, start)];
    if (voice && voice.start <= start) break;
    end--;
  }
  return left.slice(0, end);
}

/** Without what stands in brackets after a name: "Jo Pellew (58) said", "the Harbour Authority (HA) said". */
function withoutBrackets(left: readonly Token[]): readonly Token[] {
  const close = left.findLastIndex(({ low }) => low === ')');
  const open = left.findLastIndex(({ low }, at) => at < close && low === '(');
  return open > 0 && close - open <= bracketReach ? [...left.slice(0, open), ...left.slice(close + 1)] : left;
}

/** Without a time between subject and verb: "Trump on Friday said". */
function withoutTime({ lexicon }: Story, left: readonly Token[]): readonly Token[] {
  const last = left.at(-1)?.entry;
  if (lexicon.tag !== 'en' || (last?.weekday ?? last?.day ?? last?.month) === undefined) return left;
  const end = left.at(-2)?.entry?.before ? -2 : -1;
  return left.length > -end ? left.slice(0, end) : left;
}

/** "Rao, an analyst at Dunmore, said", "the operator, Wessel, said": the name that an apposition beside the verb goes with. */
function appositionHead(left: readonly Token[], before: readonly Voice[]): Voice | undefined {
  const commas = left.filter(isComma).map((comma) => left.indexOf(comma));
  for (const comma of commas.slice(0, -1).reverse()) {
    const opening = left[comma + 1];
    const inside = before.find(({ start }) => start === opening?.start);
    if (inside) return inside;
    const head = before.find(({ end }) => end === left[comma - 1]?.end);
    if (head) return head;
  }
  const last = left.at(-2);
  return before.find(({ end }) => end === last?.end);
}

/** "officials in Ohio": a place after a preposition is where they are. */
const isWhere = ({ tokens }: Story, { place, start }: Voice): boolean => {
  const before = tokens[firstAfter(tokens, start) - 1];
  return place && before?.entry?.before === true && !before.entry.definite;
};

/** Whether the words before a verb are its subject, a noun; in English any are. */
const isNoun = ({ lexicon }: Story, left: readonly Token[]): boolean => {
  const near = left.slice(-subjectReach - 1);
  return lexicon.tag === 'en' ? near.at(-1)?.kind === 'word' : near.some(({ entry }) => entry?.definite);
};

/** "Okafor of Corvane said": the person whose apposition the nearest name closes. */
const person = (before: readonly Voice[], near: Voice): Voice => {
  const other = before[before.indexOf(near) - 1];
  return !near.person && other?.person && near.start - other.end < appositionReach ? other : near;
};

/** "the Italian said": a member of a group, named before. */
const definiteBefore = ({ tokens, text, lexicon }: Story, { start, end }: Voice, from: number): boolean =>
  within(tokens, from, start).at(-1)?.entry?.definite === true &&
  !lexicon.plurals.some((ending) => text.slice(start, end).endsWith(ending));

function following(story: Story, verb: Token, from: number, to: number): Speaker | undefined {
  const right = clauseAfter(within(story.tokens, verb.end, to).slice(0, inversionReach));
  const next = right.filter(({ low }) => low !== '-' && low !== 't').slice(0, 2);
  if (pronounIn(next)) return known(meant(story, next, from)) ?? nobody;
  const last = nounEnd(story, right) ?? right.at(-1)?.end ?? verb.end;
  const voices = story.voices
    .slice(firstAfter(story.voices, verb.end), firstAfter(story.voices, last) + 1)
    .filter((voice) => voice.start >= verb.end && voice.start < last && voice.end <= to)
    .filter((voice) => !isBeside(story, voice));
  const named = inverted(story, voices);
  if (named?.group && definiteBefore(story, named, verb.end)) return known(antecedent(story, from)) ?? nobody;
  if (named && !named.person && isElsewhere(story, right, named)) return nobody;
  if (named && !verb.entry?.addressed && !isWhere(story, named)) return known(named.entity);
  const near = [
    ...within(story.tokens, from, verb.start).slice(-subjectReach),
    ...right.slice(0, subjectReach),
  ];
  const before = within(story.tokens, from, verb.start);
  const noun = nounOpens(before) || namesStranger(story, before);
  return known(byRole(story, near, from) ?? (noun ? undefined : dropped(story, near, from)));
}

/** "sagte Brandvik bei Siemens": a name that is not known speaks, and the one after a preposition is where. */
const isElsewhere = ({ text, lexicon }: Story, right: readonly Token[], { start }: Voice): boolean =>
  right[0]?.kind === 'word' &&
  isCapital(text, right[0].start) &&
  right.some(
    ({ end, low, entry }, at) => at > 0 && end <= start && lexicon.stop.has(low) && !entry?.definite,
  );

/** "La investigación de un diario reveló": a noun with its article opens the sentence, and is the subject; no time is. */
function nounOpens([first, second, ...rest]: readonly Token[]): boolean {
  // "A química, de 36 anos, garante": somebody with an age has been named.
  const aged = rest.slice(0, ageReach).some(({ entry }) => entry?.time === 'year');
  if (rest[0] && isComma(rest[0]) && aged) return false;
  const time = second?.entry?.weekday ?? second?.entry?.day ?? second?.entry?.month ?? second?.entry?.time;
  const article = first?.entry?.definite === true || (first?.entry?.number === 1 && first.kind === 'word');
  return (
    article && second?.kind === 'word' && time === undefined && !second.entry?.last && !second.entry?.next
  );
}

/** "Muy afectada, Otal contó": a capital inside the clause is a name, known or not, and so the subject is not left out. */
const namesStranger = ({ text, lexicon }: Story, before: readonly Token[]): boolean =>
  before.some(
    ({ kind, start, low, entry }, at) =>
      kind === 'word' &&
      isCapital(text, start) &&
      (at > 0 || (entry === undefined && !lexicon.stop.has(low))),
  );

/** "señaló el funcionario en una entrevista con …": where a subject without a name ends, at the preposition after it. */
function nounEnd({ voices }: Story, right: readonly Token[]): number | undefined {
  if (!right[0]?.entry?.definite && !right[0]?.entry?.per) return undefined;
  const end = right.findIndex(
    ({ entry }, at) => at > 1 && (entry?.before || entry?.per) === true && !entry?.fill && !entry?.definite,
  );
  if (end < 0 || end > nounReach) return undefined;
  const place = right[end - 1]!.end;
  return within(voices, right[0].start, place).length > 0 ? undefined : place;
}

/** Up to what cannot be the subject any more: a relative clause, the end of what is set off by commas. */
function clauseAfter(right: readonly Token[]): Token[] {
  const end = right.findIndex(
    ({ entry, low }, at) => (entry?.relative && at > 0 && isComma(right[at - 1]!)) || /[.;!?]/.test(low),
  );
  return right.slice(0, end < 0 ? undefined : end);
}

/** "said Castlegate manager Rafael Duarte": of names with only a trade between them, the last. */
function inverted(story: Story, voices: readonly Voice[]): Voice | undefined {
  let [chosen] = voices;
  for (const next of voices.slice(1)) {
    if (!chosen) break;
    const adjacent = next.start - chosen.end <= 1;
    if (!tradeBetween(story, chosen, next) || (adjacent && chosen.person)) break;
    chosen = next;
  }
  return chosen?.person
    ? chosen
    : (voices.find((voice) => voice.person && chosen && voice.start - chosen.end < appositionReach * 3) ??
        chosen);
}

/** Languages that leave the pronoun out: a verb with nobody beside it. */
function dropped(story: Story, near: readonly Token[], place: number): number | undefined {
  if (!story.lexicon.rules.dropsPronoun) return undefined;
  const noun = near.some(({ entry }) => entry?.definite || entry?.per);
  return noun ? undefined : antecedent(story, place);
}
