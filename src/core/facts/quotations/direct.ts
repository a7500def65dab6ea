import type { Span } from '../../text.ts';
import type { Quotation } from '../facts.ts';
import type { Token } from '../tokens.ts';
import { speakerAt } from './speaker.ts';
import { firstAfter, type Story, within } from './story.ts';

const fewestWords = 5;
const verbReach = 12;

/** The quoted passages that somebody says, with the speaker where the text gives one. */
export function findDirect(story: Story): Quotation[] {
  const said: Quotation[] = [];
  let last: { quotation: Quotation; attributed: boolean } | undefined;
  for (const [index, quote] of story.quoted.entries()) {
    const found = attribution(story, index) ?? carriedOn(story, quote, last?.quotation);
    if (!found && !isSpeech(story, quote)) continue;
    const speaker = found?.speaker;
    const quotation: Quotation = { ...quote, text: story.text.slice(quote.start, quote.end), direct: true };
    if (speaker !== undefined) quotation.speaker = speaker;
    said.push(quotation);
    last = { quotation, attributed: found !== undefined };
  }
  return said;
}

type Attribution = { speaker?: number | undefined };

function attribution(story: Story, index: number): Attribution | undefined {
  return after(story, index) ?? before(story, index);
}

const inner = (text: string, { start, end }: Span): string => text.slice(start + 1, end - 1).trim();
const sayIn = (tokens: readonly Token[]): Token | undefined => tokens.find(({ entry }) => entry?.say);

/** `“…,” said Dvorak`: the rest of the sentence after the quotation. */
function after(story: Story, index: number): Attribution | undefined {
  const { text, quoted, sentences } = story;
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
  return verb && { speaker: speakerAt(story, verb, quote.end, to) };
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
  if (verb) {
    const speaker = speakerAt(story, verb, from, quote.start);
    return { speaker: speaker ?? (from > start ? spokenBefore(story, index, from) : undefined) };
  }
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
): Attribution | undefined {
  if (last?.speaker === undefined) return undefined;
  const gap = text.slice(last.end, quote.start);
  const sentence = sentences[firstAfter(sentences, quote.start)];
  const alone = sentence && quote.start - sentence.start <= 1;
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
