import type { Article } from '../../article.ts';
import type { Mention } from '../../entities/entity.ts';
import type { Language } from '../../language.ts';
import type { Span } from '../../text.ts';
import { lexiconOf } from '../lexicon.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { firstAfter } from './story.ts';

const leadIn = 4;
const longestRun = 5;
const shortest = 2;
const capital = /^\p{Lu}\p{Ll}/u;

type Scene = {
  text: string;
  tokens: readonly Token[];
  particles: ReadonlySet<string>;
  notPeople: ReadonlySet<string>;
};

/**
 * The names in a text with those of the people whom a verb of saying or a source names ("sagte Vorstandschefin
 * Renate Hölzl", "laut Uwe Steck") and the recogniser took for nothing or for something else. Not in English, where
 * it knows people better than this does, and not in scripts without capitals.
 */
export function withSpeakers(mentions: readonly Mention[], article: Article, language: Language): Mention[] {
  const names = language.names;
  if (language.tag === 'en' || !names || names.uncased || !language.facts?.say) return [...mentions];
  const lexicon = lexiconOf(language);
  const words = (table: string | undefined) => (table ?? '').split(/\s+/).filter(Boolean);
  const scene: Scene = {
    text: article.text,
    tokens: tokensOf(article.text, lexicon),
    particles: new Set(words(names.particles)),
    notPeople: new Set([
      ...words(names.organizations),
      ...words(names.places),
      ...words(names.titles),
      ...lexicon.stop,
    ]),
  };
  const found = scene.tokens.flatMap(({ entry }, at) =>
    entry?.say || entry?.source ? [after(scene, at), entry.say ? before(scene, at) : undefined] : [],
  );
  const people = found.filter((span) => span !== undefined);
  return [...people, ...surnames(scene, people)].reduce<Mention[]>(withPerson, [...mentions]);
}

/** "sagte der Trainer Bernd Kowalski", "… der Leiter des Amtes, Bernd Kowalski": the name after the verb. */
function after(scene: Scene, verb: number): Span | undefined {
  for (let at = verb + 1; at <= verb + leadIn + 1; at++) {
    const token = scene.tokens[at];
    if (!token || token.kind !== 'word' || token.entry?.that || token.entry?.say) return undefined;
    if (!isCapital(scene, at)) continue;
    const end = runEnd(scene, at);
    const apposed = scene.tokens[end]?.low === ',' && isCapital(scene, end + 1);
    return nameIn(scene, at, end) ?? (apposed ? nameIn(scene, end + 1, runEnd(scene, end + 1)) : undefined);
  }
  return undefined;
}

const isCapital = ({ text, tokens }: Scene, at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && capital.test(text.slice(token.start, token.end));
};

/** "Trainer Bernd Kowalski sagte": the name right before the verb, or what stands between two commas there. */
function before(scene: Scene, verb: number): Span | undefined {
  const last = scene.tokens[verb - 1];
  const end = last?.low === ',' ? verb - 1 : verb;
  let from = end;
  while (from > 0 && end - from < longestRun && isPart(scene, from - 1)) from--;
  return from === end ? undefined : nameIn(scene, from, end);
}

function isPart({ text, tokens, particles }: Scene, at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word' || text.slice(token.end, tokens[at + 1]?.start).includes('\n')) return false;
  return capital.test(text.slice(token.start, token.end)) || particles.has(token.low);
}

function runEnd(scene: Scene, from: number): number {
  let end = from;
  while (end < from + longestRun && scene.tokens[end] && (end === from || isPart(scene, end))) {
    end++;
    const [last, next] = [scene.tokens[end - 1]!, scene.tokens[end]];
    if (!next || next.start - last.end > 1) break;
  }
  return end;
}

/** The last two names of a run with the particles between them, where neither is a word for something else. */
function nameIn({ tokens, text, particles, notPeople }: Scene, from: number, to: number): Span | undefined {
  let names = 0;
  let start = to;
  for (let at = to - 1; at >= from && names < shortest; at--) {
    const { low, entry } = tokens[at]!;
    if (particles.has(low) && !capital.test(text.slice(tokens[at]!.start, tokens[at]!.end))) {
      if (at === to - 1) return undefined;
      continue;
    }
    if (notPeople.has(low) || entry?.weekday || entry?.month || entry?.bodies || low.length < 2)
      return undefined;
    names++;
    start = at;
  }
  return names === shortest ? { start: tokens[start]!.start, end: tokens[to - 1]!.end } : undefined;
}

/** The later namings of people by their last name alone. */
function surnames({ text, tokens }: Scene, people: readonly Span[]): Span[] {
  const last = new Map<string, number>();
  for (const { start, end } of people) {
    const surname = text.slice(start, end).split(/\s/u).at(-1)!;
    last.set(surname, Math.min(last.get(surname) ?? end, end));
  }
  return tokens.filter(
    ({ start, end, kind }) => kind === 'word' && start >= (last.get(text.slice(start, end)) ?? text.length),
  );
}

/** Adds a person, in place of what is no person there; one that is known stays as it is. */
function withPerson(mentions: Mention[], { start, end }: Span): Mention[] {
  const at = firstAfter(mentions, start);
  let to = at;
  while (to < mentions.length && mentions[to]!.start < end) to++;
  const there = mentions.slice(at, to);
  const same = there.some(
    (mention) => mention.start === start && mention.end === end && mention.kind === 'organization',
  );
  if (same || there.some(({ kind }) => kind === 'person')) return mentions;
  return [...mentions.slice(0, at), { start, end, kind: 'person' }, ...mentions.slice(to)];
}
