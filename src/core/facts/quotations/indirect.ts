import type { Span } from '../../text.ts';
import type { Quotation } from '../facts.ts';
import type { Token } from '../tokens.ts';
import { antecedent } from './antecedent.ts';
import { introduced } from './attribution.ts';
import { apposed, speakerAt, subjectOf } from './speaker.ts';
import { firstAfter, type Story, within } from './story.ts';

const thatReach = 9;
const closingReach = 12;
/** Most words and marks in a sentence that is read: no sentence of prose is longer. */
const longestSentence = 300;
const fewestWords = 3;
const fewestCharacters = 6;
const parenthesisReach = 5;
/** PARIS, Ohio (Reuters) —: where the report was written. */
const dateline = /^\p{Lu}{2}[\p{Lu}\p{L}., ]{0,40}(?:\([^)]{1,40}\) ?)?[—–-] ?/u;

/** What is reported without quotation marks, one passage a sentence at most. */
export function findIndirect(story: Story, taken: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  for (const sentence of story.sentences) {
    const quote = taken[firstAfter(taken, sentence.end) - 1];
    const next = taken[firstAfter(taken, sentence.start)];
    if (next && next.start < sentence.end && next.end > sentence.end) continue;
    // After a quotation only what a second verb of saying opens: "“…”, said X, who warned that …".
    const quoted = quote && quote.end > sentence.start;
    const rest = { start: quoted ? quote.end : sentence.start, end: sentence.end };
    const tokens = within(story.tokens, rest.start, rest.end);
    if (tokens.length > longestSentence || !tokens.some(reportsAny)) continue;
    if (quoted && tokens.filter(({ entry }) => entry?.say).length < 2) continue;
    const report = (quoted ? [byThat] : reports)
      .map((read) => read(story, tokens, rest))
      .find((one) => one !== undefined);
    if (report) found.push(...toQuotation(story, report));
  }
  return found;
}

/** Whether a word can make a sentence a report: most sentences have none, and are not looked at further. */
const reportsAny = ({ entry }: Token): boolean =>
  entry !== undefined &&
  (entry.say ?? entry.saying ?? entry.source ?? entry.sourceAfter ?? entry.bareThat ?? entry.thus) !==
    undefined;

type Report = Span & { speaker?: number | undefined };
type Reader = (story: Story, tokens: readonly Token[], sentence: Span) => Report | undefined;

function toQuotation({ text, tokens, lexicon }: Story, { start, end, speaker }: Report): Quotation[] {
  const written = text.slice(start, end);
  const place = dateline.exec(written)?.[0].length ?? 0;
  const from = start + place + /^[\s,:，、'’]*/u.exec(written.slice(place))![0].length;
  const to = end - /(?<![\s.,:;!?。，、])[\s.,:;!?。，、]*$/u.exec(written.slice(-8))![0].length;
  const words = within(tokens, from, to).filter(({ kind }) => kind === 'word').length;
  if (to <= from || (lexicon.rules.unspaced ? to - from < fewestCharacters : words < fewestWords)) return [];
  const quotation = { start: from, end: to, text: text.slice(from, to), direct: false };
  return [speaker === undefined ? quotation : { ...quotation, speaker }];
}

const isComma = (token: Token | undefined): boolean => token !== undefined && /^[,，、،]$/u.test(token.low);
const voiceIn = (story: Story, from: number, to: number): number | undefined => {
  if (
    within(story.tokens, from - 1, to)
      .slice(0, 2)
      .some(({ entry }) => entry?.pronouns)
  )
    return antecedent(story, from);
  const voices = within(story.voices, from, to);
  return (voices.find((voice) => voice.person) ?? voices[0])?.entity;
};

/** "According to a report by X, …", "…, selon X". */
const bySource: Reader = (story, tokens, { start, end }) => {
  const at = tokens.findIndex(({ entry }) => entry?.source);
  if (at < 0) return undefined;
  const source = tokens[at]!;
  if (source.entry?.pronouns) return { start: source.end, end, speaker: antecedent(story, start) };
  if (at > 2) return { start, end: source.start, speaker: voiceIn(story, source.end, end) };
  const comma = tokens.findIndex((token, index) => index > at && isComma(token));
  const named = within(story.voices, source.end, end)[0];
  // German goes on with the verb: "Laut Krüger arbeiten …".
  if (named && (comma < 0 || tokens[comma]!.start > named.end + 12) && story.lexicon.rules.verbSecond)
    return { start: named.end, end, speaker: named.entity };
  if (comma < 0) return undefined;
  return { start: tokens[comma]!.end, end, speaker: voiceIn(story, source.end, tokens[comma]!.start) };
};

/** "X zufolge …", "Xによると、…": a source before the word that makes it one. */
const bySourceAfter: Reader = (story, tokens, { start, end }) => {
  const at = tokens.findIndex(({ entry }) => entry?.sourceAfter);
  if (at < 0) return undefined;
  const comma = tokens.findLastIndex((token, index) => index < at && isComma(token));
  const from = comma < 0 ? start : tokens[comma]!.end;
  const speaker = voiceIn(story, from, tokens[at]!.start);
  return comma >= 0 && at > tokens.length - 4
    ? { start, end: from, speaker }
    : { start: tokens[at]!.end, end, speaker };
};

/** "X said on Tuesday that …". */
const byThat: Reader = (story, tokens, { start, end }) => {
  for (const [at, verb] of tokens.entries()) {
    if (!verb.entry?.say) continue;
    const comma = tokens[at + 1];
    if (story.lexicon.rules.commaThat && comma && isComma(comma))
      return { start: comma.end, end, speaker: speakerAt(story, verb, start, comma.end)?.entity };
    const that = tokens
      .slice(at + 1, at + 1 + thatReach)
      .find(({ entry, low }) => entry?.that || /[.;:]/.test(low));
    if (!that?.entry?.that) continue;
    return { start: that.end, end, speaker: speakerAt(story, verb, start, that.start)?.entity };
  }
  return undefined;
};

/** "…, X said on Tuesday." */
const byClosing: Reader = (story, tokens, { start, end }) => {
  const comma = tokens.findLastIndex(isComma);
  if (comma < 3) return undefined;
  const rest = tokens.slice(comma + 1);
  if (rest[0]?.entry?.relative || rest[0]?.entry?.that) return undefined;
  const verb = rest.find(({ entry }) => entry?.say) ?? (rest[0]?.entry?.thus ? rest[0] : undefined);
  if (!verb || rest.length > closingReach || rest.indexOf(verb) > 8) return undefined;
  // "Rao, an analyst, said …": what the commas set off is the subject of the verb.
  const before = rest.slice(0, rest.indexOf(verb));
  if (before.every(({ entry, low }) => entry?.past || low === 'not') && apposed(story, verb, start))
    return undefined;
  const from = tokens[comma]!.end;
  return { start, end: from, speaker: speakerAt(story, verb, from, end)?.entity };
};

/** "In 2017, she says, a shop lost …": the attribution stands between commas. */
const byParenthesis: Reader = (story, tokens, { end }) => {
  for (const [at, verb] of tokens.entries()) {
    if (!verb.entry?.say || !isComma(tokens[at + 1])) continue;
    const comma = tokens.findLastIndex((token, index) => index < at && isComma(token));
    if (comma < 0 || at - comma > parenthesisReach) continue;
    const subject = tokens.slice(comma + 1, at);
    const named = within(story.voices, tokens[comma]!.end, verb.start).length > 0;
    if (!named && !subject.some(({ entry }) => entry?.pronouns)) continue;
    const speaker = speakerAt(story, verb, tokens[comma]!.end, verb.end)?.entity;
    return { start: tokens[at + 1]!.end, end, speaker };
  }
  return undefined;
};

/** "X said the prize would go …": no word opens the report. */
const byBareVerb: Reader = (story, tokens, { start, end }) => {
  for (const [at, verb] of tokens.entries()) {
    if (!verb.entry?.bareThat) continue;
    const speaker = speakerAt(story, verb, start, verb.end)?.entity;
    const next = tokens.findIndex(({ entry }, index) => index > at && !entry?.weekday && !entry?.before);
    const opening = tokens[next];
    if (!opening || opening.kind === 'mark' || next - at > 4) return undefined;
    return speaker === undefined || (next - at > 1 && !tokens[next - 1]!.entry?.weekday)
      ? undefined
      : { start: opening.start, end, speaker };
  }
  return undefined;
};

/** "X rejected the criticism, saying the state had paid": the subject is that of the sentence. */
const byParticiple: Reader = (story, tokens, { start, end }) => {
  const at = tokens.findIndex(({ entry }, index) => index > 1 && entry?.saying);
  if (at < 0 || !isComma(tokens[at - 1])) return undefined;
  return { start: tokens[at]!.end, end, speaker: subjectOf(story, start, tokens[at]!.start) };
};

/** "森田教授は…と強調した": between the topic and the verb that ends the sentence. */
const byVerbLast: Reader = (story, tokens, { start }) => {
  const verb = story.lexicon.rules.unspaced ? tokens.findLast(({ entry }) => entry?.say) : undefined;
  const topic = verb && story.text.indexOf('は', start);
  if (!verb?.low.startsWith('と') || topic === undefined || topic < 0 || topic > start + 60) return undefined;
  return { start: topic + 1, end: verb.start, speaker: introduced(story, start, topic) };
};

const reports: readonly Reader[] = [
  bySource,
  bySourceAfter,
  byVerbLast,
  byThat,
  byParticiple,
  byParenthesis,
  byClosing,
  byBareVerb,
];
