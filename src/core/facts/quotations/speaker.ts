import type { Span } from '../../text.ts';
import type { Token } from '../tokens.ts';
import { firstAfter, type Story, type Voice, within } from './story.ts';

const subjectReach = 3;
/** Most namings looked back over for a role. */
const farthestRole = 60;
const inversionReach = 10;

/** The index of the entity that is the subject of a verb of saying inside `[from, to)`, where the text says. */
export function speakerAt(story: Story, verb: Token, from: number, to: number): number | undefined {
  const before = within(story.voices, from, verb.start);
  const near = before.at(-1);
  if (near?.group && definiteBefore(story, near, from)) return antecedent(story, from);
  const between = near ? within(story.tokens, near.end, verb.start) : [];
  if (near && between.length <= 1 && !pronounIn(between)) return person(before, near).entity;
  const left = within(story.tokens, from, verb.start).slice(-subjectReach);
  if (pronounIn(left)) return antecedent(story, from);
  const subject = before.find((voice) => voice.person) ?? before[0];
  if (subject) return subject.entity;
  const right = within(story.tokens, verb.end, to).slice(0, inversionReach);
  if (pronounIn(right.slice(0, 2))) return antecedent(story, from);
  const last = right.at(-1)?.end ?? verb.end;
  const after = within(story.voices, verb.end, Math.max(last, verb.end));
  const reached = story.voices[firstAfter(story.voices, verb.end)];
  const candidates =
    reached && reached.start < last && !after.includes(reached) && reached.end <= to
      ? [...after, reached]
      : after;
  const inverted = candidates.find((voice) => voice.person) ?? candidates[0];
  if (inverted && !verb.entry?.addressed) return inverted.entity;
  return byRole(story, [...left, ...right.slice(0, subjectReach)], from) ?? dropped(story, left, right, from);
}

/** "Okafor of Corvane said": the person whose apposition the nearest name closes. */
const person = (before: readonly Voice[], near: Voice): Voice => {
  const other = before.at(-2);
  return !near.person && other?.person && near.start - other.end < 12 ? other : near;
};

/** "the Italian said": a member of a group, named before. */
const definiteBefore = ({ tokens, text, lexicon }: Story, { start, end }: Voice, from: number): boolean =>
  within(tokens, from, start).at(-1)?.entry?.definite === true &&
  !lexicon.plurals.some((ending) => text.slice(start, end).endsWith(ending));

const pronounIn = (tokens: readonly Token[]): boolean => tokens.some(({ entry }) => entry?.pronouns);

/** Whom a pronoun means: the first person of the last sentence before it that names one. */
export function antecedent(story: Story, place: number): number | undefined {
  const { voices, sentences } = story;
  let at = firstAfter(voices, place) - 1;
  while (at >= 0 && (!voices[at]!.person || voices[at]!.end > place)) at--;
  const last = voices[at];
  if (!last) return undefined;
  const sentence = firstAfter(sentences, last.start);
  const start = sentences[sentence]?.start ?? 0;
  // Somebody without a name has spoken since: "The prefect said …" is who "he" is.
  for (
    let since = sentence + 1;
    since < sentences.length && sentences[since]!.end <= place && since < sentence + 8;
    since++
  )
    if (isNameless(story, sentences[since]!)) return undefined;
  let first = last;
  for (; at >= 0 && voices[at]!.start >= start; at--) if (voices[at]!.person) first = voices[at]!;
  return first.entity;
}

function isNameless({ tokens, lexicon, quoted, entities, voices }: Story, { start, end }: Span): boolean {
  const opening = within(tokens, start, end).slice(0, 8);
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

/** "the minister said": the last person named before whose role has the word, after an article that is definite. */
function byRole(story: Story, near: readonly Token[], place: number): number | undefined {
  const at = near.findIndex(({ entry }) => entry?.definite);
  if (at < 0) return undefined;
  const words = near.slice(at + 1).filter(({ kind, low }) => kind === 'word' && low.length > 3);
  const latest = firstAfter(story.voices, place) - 1;
  for (let voice = latest; voice >= 0 && voice > latest - farthestRole; voice--) {
    const { entity, person } = story.voices[voice]!;
    const role = person ? story.entities[entity]?.role?.text.toLowerCase() : undefined;
    if (role && words.some(({ low }) => role.includes(low))) return entity;
  }
  // "the striker said": a trade that nobody was given fits whoever was named last.
  return words.some(({ low }) => story.lexicon.titles.has(low)) ? antecedent(story, place) : undefined;
}

/** Languages that leave the pronoun out: a verb with nobody beside it. */
function dropped(
  story: Story,
  left: readonly Token[],
  right: readonly Token[],
  place: number,
): number | undefined {
  if (!story.lexicon.rules.dropsPronoun) return undefined;
  const nouns = (tokens: readonly Token[]) => tokens.some(({ entry }) => entry?.definite || entry?.per);
  return nouns(left) || nouns(right.slice(0, 2)) ? undefined : antecedent(story, place);
}
