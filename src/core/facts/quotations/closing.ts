import { isCapital } from '../letters.ts';
import type { Token } from '../tokens.ts';
import { isComma, isNoReport, isPreposition, type Reader, type Report } from './report.ts';
import { apposed, speakerAt } from './speaker.ts';
import type { Story } from './story.ts';

const closingReach = 12;
const verbReach = 8;
const fewestWords = 3;
/** Most words and marks after a verb that ends its sentence: "told Reuters." */
const tellReach = 3;
/** Before who says so: "…, wie die Polizei mitteilte". */
const as = /^(?:wie|zoals|som|såsom)$/;
/** What opens a clause that is none of its own: where one comma ends it, what follows is the main one. */
const subordinate = new Set('asked when while as after before although though since because if'.split(' '));

/** "…, X said on Tuesday." */
export const byClosing: Reader = (story, tokens, { start, end }) => {
  const comma = tokens.findLastIndex(isComma);
  const rest = tokens.slice(comma + 1);
  if (comma < 3 || rest[0]?.entry?.relative || rest[0]?.entry?.that) return undefined;
  // Not "a development reported by …", nor German "so wichtig".
  const thus =
    rest[0]?.entry?.thus && (rest[1]?.entry?.definite || isCapital(story.text, rest[1]?.start ?? 0));
  const verb =
    rest.find(({ entry }, at) => entry?.say && rest[at + 1]?.low !== 'by') ?? (thus ? rest[0] : undefined);
  const at = verb ? rest.indexOf(verb) : -1;
  if (!verb || rest.length > closingReach || at > verbReach || isNoReport(rest, at)) return undefined;
  // German "…, sagte Rao", "…, wie Rao sagte": a verb elsewhere in its clause ends no report ("…, zur Pandemie erklärt").
  if (story.lexicon.rules.verbSecond && at > 0 && !as.test(rest[0]!.low)) return undefined;
  // "Rao, an analyst, said …": what the commas set off is the subject of the verb.
  if (at > 0 ? isWithoutSubject(story, rest.slice(0, at)) : story.lexicon.tag === 'en') {
    const head = apposed(story, verb, start);
    const report = head && { start, end: head.start, speaker: head.entity };
    if (report || at > 0) return report && apposedAtEnd(story, tokens, rest.slice(at + 1), report);
  }
  const from = tokens[comma]!.end;
  const speaker = speakerAt(story, verb, from, end)?.entity;
  const closes =
    story.lexicon.tag === 'en' ? closesEnglish(tokens, rest, at, speaker) : !denied(rest[at - 1]);
  return closes ? { start, end: from, speaker } : undefined;
};

const isWithoutSubject = ({ lexicon }: Story, words: readonly Token[]): boolean =>
  words.every(
    ({ entry, low }) => (entry?.past || lexicon.stop.has(low)) && !entry?.pronouns && !entry?.neuter,
  );

/** German "…, lässt sich nicht sagen": nobody says it. */
const denied = (before: Token | undefined): boolean => /^(?:nicht|sich|zu)$/.test(before?.low ?? '');

/** "…, Rao, an analyst, told Reuters.": a verb that ends its sentence attributes what stands before the name. */
function apposedAtEnd(
  { lexicon }: Story,
  tokens: readonly Token[],
  after: readonly Token[],
  report: Report,
): Report | undefined {
  const told = tokens.filter((token) => token.end <= report.end);
  const closes = after.length <= tellReach && !after.some(({ entry }) => entry?.that || entry?.definite);
  return lexicon.tag === 'en' && closes && told.length > fewestWords && isComma(told.at(-1))
    ? report
    : undefined;
}

const isTime = (token: Token | undefined): boolean => {
  const { weekday, day, month, phrase, about } = token?.entry ?? {};
  return token?.kind === 'number' || (weekday ?? day ?? month ?? phrase ?? about) !== undefined;
};

/**
 * Whether an English verb closes a report, so that its subject is followed by a time, place or listener at most: not "At
 * the meeting, she said the road was closed", and for one without a name not "an occasional twirl added for flair".
 */
function closesEnglish(
  tokens: readonly Token[],
  rest: readonly Token[],
  at: number,
  speaker: number | undefined,
): boolean {
  const commas = tokens.filter(isComma).length;
  if (commas === 1 && subordinate.has(tokens[0]!.low)) return false;
  const [next, later] = rest.slice(at + 1);
  if (at === 0) {
    // "…, says the farm is lost": a verb after it makes that the report.
    const clause = rest.slice(1).some(({ entry }) => entry?.elided || entry?.past || entry?.future);
    return next?.kind === 'word' && !clause && (speaker !== undefined || !next.entry?.before);
  }
  if (!next || next.kind === 'mark' || isTime(next) || rest[at]!.entry?.addressed) return true;
  if (next.low.endsWith('ly')) return true;
  if (!next.entry?.before && !isPreposition(next)) return false;
  return (
    speaker !== undefined || isTime(later) || later?.entry?.definite === true || later?.entry?.per === true
  );
}
