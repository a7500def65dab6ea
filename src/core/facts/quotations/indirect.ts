import type { Span } from '../../text.ts';
import type { Quotation } from '../facts.ts';
import type { Token } from '../tokens.ts';
import { introduced } from './attribution.ts';
import { byClosing } from './closing.ts';
import { isComma, isNoReport, isPreposition, type Reader, type Report } from './report.ts';
import { bySource, voiceIn } from './source.ts';
import { speakerAt, subjectOf } from './speaker.ts';
import { firstAfter, type Story, within } from './story.ts';

const thatReach = 9;
/** Most words and marks in a sentence that is read: no sentence of prose is longer. */
const longestSentence = 300;
const fewestWords = 3;
const fewestCharacters = 6;
const parenthesisReach = 5;
/** Languages that set no comma before the word that opens a report; German and Russian always do. */
const bareThat = new Set(['en', 'fr', 'es', 'it', 'pt']);
/** Before "that", what makes a time of it ("dopo che", "après que") or a relative clause ("lo que", "ciò che", "cada vez que"). */
const conjunctions = new Set(
  'dopo prima después antes depois après avant ora ya lo la los las el o a os as ce ciò quello quanto vez'.split(
    ' ',
  ),
);
/** PARIS, Ohio (Reuters) —: where the report was written. */
const dateline = /^\p{Lu}{2}[\p{Lu}\p{L}., ]{0,40}(?:\([^)]{1,40}\) ?)?[—–-] ?/u;

/** What is reported without quotation marks, one passage a sentence at most, in sentences that have one of `triggers`. */
export function findIndirect(story: Story, taken: readonly Span[], triggers: readonly number[]): Quotation[] {
  const found: Quotation[] = [];
  let trigger = 0;
  for (const sentence of story.sentences) {
    while (trigger < triggers.length && story.tokens[triggers[trigger]!]!.start < sentence.start) trigger++;
    if ((story.tokens[triggers[trigger] ?? -1]?.start ?? sentence.end) >= sentence.end) continue;
    const quote = taken[firstAfter(taken, sentence.end) - 1];
    const next = taken[firstAfter(taken, sentence.start)];
    if (next && next.start < sentence.end && next.end > sentence.end) continue;
    // After a quotation only what a second verb of saying opens: "“…”, said X, who warned that …".
    const quoted = quote && quote.end > sentence.start;
    const rest = { start: quoted ? quote.end : sentence.start, end: sentence.end };
    const tokens = within(story.tokens, rest.start, rest.end);
    const report =
      tokens.length > longestSentence ? undefined : reportIn(story, tokens, rest, quoted === true);
    if (report) found.push(...toQuotation(story, report));
  }
  return found;
}

/** The first way in which a sentence reports; after a quotation only what a word opens is looked for. */
function reportIn(story: Story, tokens: readonly Token[], rest: Span, quoted: boolean): Report | undefined {
  if (quoted)
    return tokens.filter(({ entry }) => entry?.say).length < 2 ? undefined : byThat(story, tokens, rest);
  for (const read of reports) {
    const report = read(story, tokens, rest);
    if (report) return report;
  }
  return undefined;
}

function toQuotation({ text, tokens, lexicon }: Story, { start, end, speaker }: Report): Quotation[] {
  const written = text.slice(start, end);
  const place = dateline.exec(written)?.[0].length ?? 0;
  const from = start + place + /^[\s,:，、'’]*/u.exec(written.slice(place))![0].length;
  const to = end - /(?<![\s.,:;!?。，、])[\s.,:;!?。，、]*$/u.exec(written.slice(-8))![0].length;
  const words = within(tokens, from, to).filter(({ kind }) => kind !== 'mark').length;
  if (to <= from || (lexicon.rules.unspaced ? to - from < fewestCharacters : words < fewestWords)) return [];
  const quotation = { start: from, end: to, text: text.slice(from, to), direct: false };
  return [speaker === undefined ? quotation : { ...quotation, speaker }];
}

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
    if (!verb.entry?.say || isNoReport(tokens, at)) continue;
    const comma = tokens[at + 1];
    if (story.lexicon.rules.commaThat && comma && isComma(comma))
      return { start: comma.end, end, speaker: speakerAt(story, verb, start, comma.end)?.entity };
    const reach = tokens.slice(at + 1, at + 1 + thatReach);
    const that = reach.find(({ entry, low }) => entry?.that || /[.;:]/.test(low));
    if (!that?.entry?.that || isRelative(story, verb, reach.slice(0, reach.indexOf(that)))) continue;
    return { start: that.end, end, speaker: speakerAt(story, verb, start, that.start)?.entity };
  }
  return undefined;
};

/** "found a sheath that they say …", "elle écrit ses Mémoires, qu’elle …": a clause about an object, not what is said. */
function isRelative({ lexicon }: Story, verb: Token, between: readonly Token[]): boolean {
  if (conjunctions.has(between.at(-1)?.low ?? '')) return true;
  const commas = between.filter(isComma);
  if (bareThat.has(lexicon.tag) && commas.length === 1 && between.at(-1) === commas[0]) return true;
  const [first] = between;
  if (lexicon.tag !== 'en' || !first || verb.entry?.addressed || isComma(first)) return false;
  // Only a time, place, listener or adverb may stand between: "said on Tuesday that", "said again that".
  const { weekday, day, month, phrase, about, before, last } = first.entry ?? {};
  const time = (weekday ?? day ?? month ?? phrase ?? about ?? before ?? last) !== undefined;
  const adverb =
    first.low.endsWith('ly') ||
    (lexicon.stop.has(first.low) && !first.entry?.definite && !first.entry?.per && !first.entry?.adjectives);
  return !time && !adverb && !isPreposition(first);
}

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
    // "the carelessness that he said has been a problem": the report is cut in two.
    if (!verb.entry?.bareThat || isNoReport(tokens, at) || tokens[at - 2]?.entry?.that) continue;
    const subject = speakerAt(story, verb, start, verb.end);
    const speaker = subject?.entity;
    const next = tokens.findIndex(({ entry }, index) => index > at && !entry?.weekday && !entry?.before);
    const opening = tokens[next];
    if (!opening || opening.kind === 'mark' || next - at > 4 || isPreposition(opening)) return undefined;
    if (next - at > 1 && !tokens[next - 1]!.entry?.weekday) return undefined;
    // "The army said 2,500 rockets were fired": who has no name must at least be followed by what is a clause.
    const clause =
      next === at + 1 && tokens.length - next > fewestWords && opensClause(story, tokens.slice(next));
    if (opening.kind === 'number' && !clause) return undefined;
    return speaker === undefined && !(subject && at > 0 && clause)
      ? undefined
      : { start: opening.start, end, speaker };
  }
  return undefined;
};

/** Whether a word opens a clause: an article, pronoun or name; a number only where a verb follows ("admitted 11 counts"). */
function opensClause({ voices }: Story, [first, ...rest]: readonly Token[]): boolean {
  if (!first) return false;
  const { start, kind, entry } = first;
  if (kind === 'number' || entry?.number !== undefined)
    return rest.some((token) => token.entry?.past || token.entry?.future);
  const article = entry?.definite ?? entry?.pronouns ?? entry?.neuter ?? entry?.per;
  return article !== undefined || voices[firstAfter(voices, start)]?.start === start;
}

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
