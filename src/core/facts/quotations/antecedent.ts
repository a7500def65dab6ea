import type { Span } from '../../text.ts';
import type { Token } from '../tokens.ts';
import { firstAfter, type Story, type Voice, within } from './story.ts';

/** Most namings looked back over for a person or a role. */
const farthestRole = 60;
/** Most sentences without a name between a person and a pronoun for them. */
const farthestSentence = 8;
const openingWords = 8;
/** Most sentences one after another that begin with a pronoun. */
const longestChain = 4;

export const pronounIn = (tokens: readonly Token[]): boolean => tokens.some(({ entry }) => entry?.pronouns);

/** Whom a pronoun means: the first person of the last sentence before it that names one, no owner ("X's lawyer"). */
export function antecedent(story: Story, place: number, chain = 0): number | undefined {
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
  const free = named.filter((voice) => !isOwner(story, voice));
  const first =
    free.find((voice, index) => !free[index + 1] || !tradeBetween(story, voice, free[index + 1]!)) ?? last;
  // "She spoke to Jo Pellew": the pronoun goes on meaning whom it meant there.
  const opening = within(story.tokens, start, first.start).slice(0, 2);
  const earlier =
    pronounIn(opening) && chain < longestChain ? antecedent(story, start, chain + 1) : undefined;
  return earlier ?? first.entity;
}

/** "Castlegate manager Rafael Duarte": nothing but a trade stands between two names. */
export function tradeBetween({ tokens, lexicon }: Story, first: Span, next: Span): boolean {
  const between = within(tokens, first.end, next.start);
  return between.every(
    ({ kind, low, entry }) =>
      (kind === 'word' && !lexicon.stop.has(low) && !entry?.relative && !entry?.say) ||
      low === "'" ||
      low === 's',
  );
}

/** "Farrow's lawyer": the name only says whose. */
const isOwner = ({ text }: Story, { end }: Span): boolean => /^['’]s\b/u.test(text.slice(end, end + 3));

function isNameless({ tokens, lexicon, quoted, entities, voices }: Story, { start, end }: Span): boolean {
  const opening = within(tokens, start, end).slice(0, openingWords);
  const verb = opening.findIndex(({ entry }) => entry?.say);
  if (verb < 1 || (quoted[firstAfter(quoted, start)]?.start ?? end) < opening[verb]!.end) return false;
  const subject = opening.slice(0, verb);
  if (pronounIn(subject) || within(voices, start, end).length > 0) return false;
  const titled = subject.filter(({ low }) => lexicon.titles.has(low));
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
