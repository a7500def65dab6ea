import type { Span } from '../../text.ts';
import type { Quotation } from '../facts.ts';
import type { Token } from '../tokens.ts';
import { speakerAt } from './speaker.ts';
import { firstAfter, type Story, within } from './story.ts';

const fewestWords = 5;
const verbReach = 12;
/** Most words and marks between a quotation and the name after it. */
const inversion = 6;

/** The quoted passages that somebody says, with the speaker where the text gives one. */
export function findDirect(story: Story): Quotation[] {
  const said: Quotation[] = [];
  let last: { quotation: Quotation; attributed: boolean } | undefined;
  for (const [index, quote] of story.quoted.entries()) {
    const found = attribution(story, index) ?? carriedOn(story, quote, last?.quotation);
    if (!found && !isSpeech(story, quote)) continue;
    const drops = story.lexicon.rules.dropsPronoun && found?.speaker === undefined && !found?.told;
    const speaker = drops ? carriedOn(story, quote, last?.quotation, true)?.speaker : found?.speaker;
    const quotation: Quotation = { ...quote, text: story.text.slice(quote.start, quote.end), direct: true };
    if (speaker !== undefined) quotation.speaker = speaker;
    said.push(quotation);
    last = { quotation, attributed: found !== undefined };
  }
  return said;
}

/** The speaker, if known; `told` where the text names somebody whom we do not know. */
type Attribution = { speaker?: number | undefined; told?: boolean };

function attribution(story: Story, index: number): Attribution | undefined {
  return after(story, index) ?? before(story, index);
}

const inner = (text: string, { start, end }: Span): string => text.slice(start + 1, end - 1).trim();
const sayIn = (tokens: readonly Token[]): Token | undefined => tokens.find(({ entry }) => entry?.say);

/** `“…,” said Dvorak`: the rest of the sentence after the quotation. */
function after(story: Story, index: number): Attribution | undefined {
  const { text, quoted, sentences, lexicon } = story;
  const quote = quoted[index]!;
  const rest = /^[\s\u00a0]*/u.exec(text.slice(quote.end, quote.end + 3))![0].length + quote.end;
  const next = text[rest] ?? '';
  if (text.slice(quote.end, rest).includes('\n')) return undefined;
  if (/[.。]$/u.test(inner(text, quote)) && !/^[\p{Ll}\p{Lo},—–-]/u.test(next)) return undefined;
  if (/[.!?。]/.test(next)) return undefined;
  const sentence = sentences[firstAfter(sentences, rest)];
  const to = Math.min(sentence?.end ?? text.length, quoted[index + 1]?.start ?? text.length);
  const tokens = within(story.tokens, quote.end, to).slice(0, verbReach + 10);
  const verb = sayIn(tokens.slice(0, story.lexicon.rules.verbLast ? undefined : verbReach));
  const start = Math.max(
    sentences[firstAfter(sentences, quote.start)]?.start ?? 0,
    quoted[index - 1]?.end ?? 0,
  );
  if (verb && isName(story, quote, next)) return undefined;
  // 鈴木防災相は「…」と述べた: who is the topic has spoken, known or not.
  if (verb && lexicon.rules.unspaced && text.slice(start, quote.start).includes('は'))
    return { speaker: introduced(story, start, quote.start), told: true };
  if (verb)
    return { speaker: speakerAt(story, verb, quote.end, to) ?? introduced(story, start, quote.start) };
  // "« … », regrette X": a verb that we do not know, then a name.
  const comma =
    (lexicon.tag !== 'en' && /[,，]/u.test(next)) ||
    (lexicon.tag !== 'en' && /[,，][”"»“]?$/u.test(text.slice(quote.start, quote.end)));
  const name = comma ? within(story.voices, quote.end, to).find(({ person }) => person) : undefined;
  return name && within(story.tokens, quote.end, name.start).length <= inversion
    ? { speaker: name.entity }
    : undefined;
}

/** The name of a club or firm: few words with a capital and no end of a sentence. */
function isName({ text, tokens }: Story, quote: Span, next: string): boolean {
  const words = inner(text, quote);
  if (!/^\p{Lu}/u.test(words) || /[.!?…,]$/u.test(words) || /[,，:—–-]/u.test(next)) return false;
  return within(tokens, quote.start, quote.end).filter(({ kind }) => kind === 'word').length <= 3;
}

/** Who is named in a sentence before its quotation: "市長は「…」と述べた", "Berger: „…“". */
export function introduced(story: Story, from: number, to: number): number | undefined {
  const named = within(story.voices, from, to).filter(({ group }) => !group);
  return (named.find(({ person }) => person) ?? named.at(-1))?.entity;
}

/** `Marsh added: “…”`, `called it “…”`: the sentence up to the quotation. */
function before(story: Story, index: number): Attribution | undefined {
  const { quoted, sentences, text } = story;
  const quote = quoted[index]!;
  const sentence = sentences[firstAfter(sentences, quote.start)];
  const start = sentence && sentence.start <= quote.start ? sentence.start : quote.start;
  const from = Math.max(start, quoted[index - 1]?.end ?? 0);
  const verb = within(story.tokens, from, quote.start)
    .slice(-verbReach)
    .findLast(({ entry }) => entry?.say);
  if (verb && !isName(story, quote, ' ')) {
    const speaker = speakerAt(story, verb, from, quote.start);
    return { speaker: speaker ?? (from > start ? spokenBefore(story, index, from) : undefined) };
  }
  const colon = /[:：]\s*$/u.test(text.slice(Math.max(from, quote.start - 3), quote.start));
  const announced = colon ? introduced(story, from, quote.start) : undefined;
  if (announced !== undefined) return { speaker: announced };
  const previous = sentences[firstAfter(sentences, quote.start) - 1];
  if (start < quote.start || !previous || text.slice(previous.end, quote.start).includes('\n'))
    return undefined;
  const opened = Math.max(previous.start, quoted[index - 1]?.end ?? 0);
  const saying = sayIn(within(story.tokens, opened, previous.end));
  if (saying) return { speaker: speakerAt(story, saying, opened, previous.end) };
  const named = within(story.voices, previous.start, previous.end).filter((voice) => voice.person);
  return new Set(named.map(({ entity }) => entity)).size === 1 ? { speaker: named[0]!.entity } : undefined;
}

const spokenBefore = (story: Story, index: number, from: number): number | undefined => {
  const voices = within(story.voices, story.quoted[index - 1]!.end, from);
  return voices.at(-1)?.entity;
};

/** A quotation right after another, or after its attribution, in one paragraph: the same one goes on speaking. */
function carriedOn(
  { text, sentences }: Story,
  quote: Span,
  last: Quotation | undefined,
  inside = false,
): Attribution | undefined {
  if (last?.speaker === undefined) return undefined;
  const gap = text.slice(last.end, quote.start);
  const sentence = sentences[firstAfter(sentences, quote.start)];
  const alone = inside || (sentence && quote.start - sentence.start <= 1);
  if (gap.length > 400 || !alone) return undefined;
  return gap.includes('\n')
    ? /^\s*$/u.test(gap)
      ? { speaker: last.speaker }
      : undefined
    : { speaker: last.speaker };
}

/** Words between quotation marks that are a sentence, not a title or a word held at arm's length. */
function isSpeech({ text, tokens }: Story, quote: Span): boolean {
  const words = inner(text, quote);
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}\p{sc=Thai}]/u.test(words)) return words.length >= 12;
  const count = within(tokens, quote.start, quote.end).filter(({ kind }) => kind === 'word').length;
  return count >= fewestWords || (count > 1 && /[.!?…,]$/u.test(words));
}
