import type { Span } from '../../text.ts';
import { isCapital } from '../letters.ts';
import type { Token } from '../tokens.ts';
import { meant, pronounIn } from './antecedent.ts';
import { isBeside } from './beside.ts';
import { isComma, type Reader, type Report } from './report.ts';
import { firstAfter, type Story, type Voice, within } from './story.ts';

const nounReach = 6;
const fewestWords = 3;

/** The one whom "according to" names: no friend of theirs, and nobody in the clause after it ("Selon le maire, Jo Pellew a …"). */
export function sourceVoice(story: Story, source: Token, to: number): Voice | undefined {
  const voices = within(story.voices, source.end, to).slice(0, 2);
  const voice = voices.find(({ person }) => person) ?? voices[0];
  if (!voice) return undefined;
  const between = within(story.tokens, source.end, voice.start);
  const [after] = within(story.tokens, voice.end, to);
  const apposed = !between.some(isComma) || !after || isComma(after) || after.low === '.';
  return apposed && !isBeside(story, voice) ? voice : undefined;
}
/** Who is named between two places: the one whom a pronoun means, else the first person, else the first of all. */
export function voiceIn(story: Story, from: number, to: number): number | undefined {
  const opening = within(story.tokens, from - 1, to).slice(0, 2);
  if (pronounIn(opening)) return meant(story, opening, from);
  const voices = within(story.voices, from, to);
  return (voices.find((voice) => voice.person) ?? voices[0])?.entity;
}

/** "According to a report by X, …", "…, selon X"; not Italian "il secondo numero". */
export const bySource: Reader = (story, tokens, { start, end }) => {
  const at = tokens.findIndex(({ entry }, index) => entry?.source && !tokens[index - 1]?.entry?.definite);
  if (at < 0) return undefined;
  const source = tokens[at]!;
  if (source.entry?.pronouns) return { start: source.end, end, speaker: meant(story, [source], start) };
  if (isNoSource(story, tokens[at + 1])) return undefined;
  // "It is late, but according to X, …": a clause of its own, whose source opens it.
  if (at > 2 && !tokens[at - 1]!.entry?.relative && !goesOn(story, tokens, at))
    return sourceAtEnd(story, tokens, at, { start, end });
  const first = tokens.findIndex((token, index) => index > at && isComma(token));
  const comma = first < 0 ? first : afterRole(story, tokens, first);
  const named = within(story.voices, source.end, end)[0];
  // German goes on with the verb: "Laut Krüger arbeiten …", "nach Angaben der Stadt nutzen …".
  if (story.lexicon.rules.verbSecond && comma === first) {
    if (named && (comma < 0 || tokens[comma]!.start > named.end + 12))
      return { start: named.end, end, speaker: named.entity };
    const noun = nounEnd(story, tokens.slice(at + 1));
    if (noun !== undefined && (comma < 0 || tokens[comma]!.start > noun + 1)) return { start: noun, end };
  }
  if (comma < 0) return undefined;
  return { start: tokens[comma]!.end, end, speaker: namedSource(story, source, tokens[comma]!.start) };
};

/** Index of the comma after the role of the one named before a comma: "Selon X, directeur du port, …"; else its own. */
function afterRole({ voices, entities }: Story, tokens: readonly Token[], comma: number): number {
  const { start, end } = tokens[comma]!;
  const last = voices[firstAfter(voices, start) - 1];
  const role = last?.end === start ? entities[last.entity]!.role : undefined;
  if (!role || role.start < end || role.start > end + 1) return comma;
  const close = tokens.findIndex((token) => token.start >= role.end && isComma(token));
  return close < 0 ? comma : close;
}

/** "Selon vous ?", "le jour d’après (…)", "d’après-guerre": a question to the reader, or no source at all. */
function isNoSource({ lexicon }: Story, next: Token | undefined): boolean {
  if (lexicon.tag === 'en') return false;
  return !next || next.entry?.ownVoice === true || (next.kind === 'mark' && /^[-–—().,;:?!]$/.test(next.low));
}

/** "…, selon X"; "varía según la temporada" names no source. */
function sourceAtEnd(
  story: Story,
  tokens: readonly Token[],
  at: number,
  { start, end }: Span,
): Report | undefined {
  const source = tokens[at]!;
  const speaker = namedSource(story, source, end);
  const loose = story.lexicon.rules.looseSource && speaker === undefined && !isComma(tokens[at - 1]);
  return loose ? undefined : { start, end: source.start, speaker };
}

/** German "… sind laut Manager Steck schon 3.800 Karten verkauft": the source stands inside the report, with no comma. */
function goesOn({ voices, lexicon }: Story, tokens: readonly Token[], at: number): boolean {
  if (!lexicon.rules.verbSecond || isComma(tokens[at - 1])) return false;
  const last = tokens.at(-1)!.end;
  const [named] = within(voices, tokens[at]!.end, last);
  return named !== undefined && tokens.filter(({ start }) => start >= named.end).length > fewestWords;
}

/** Where the nouns after a source end: articles and words with a capital. */
function nounEnd({ text, lexicon }: Story, after: readonly Token[]): number | undefined {
  const end = after.findIndex(
    ({ start, low, kind }) => kind !== 'word' || !(isCapital(text, start) || lexicon.stop.has(low)),
  );
  return end > 0 && end < nounReach && after[end]!.kind === 'word' ? after[end - 1]!.end : undefined;
}

const namedSource = (story: Story, source: Token, to: number): number | undefined =>
  pronounIn(within(story.tokens, source.end, to).slice(0, 1))
    ? voiceIn(story, source.end, to)
    : sourceVoice(story, source, to)?.entity;
