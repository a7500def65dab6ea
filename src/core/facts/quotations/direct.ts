import type { Span } from '../../text.ts';
import type { Quotation } from '../facts.ts';
import { attribution, isTitled } from './attribution.ts';
import type { Speaker } from './speaker.ts';
import { firstAfter, type Story, within } from './story.ts';

const fewestWords = 5;
const fewestCharacters = 12;
/** Most characters between two quotations of which the second has no attribution of its own. */
const carried = 400;

/** The quoted passages that somebody says, with the speaker where the text gives one. */
export function findDirect(story: Story): Quotation[] {
  const said: Quotation[] = [];
  for (const [index, quote] of story.quoted.entries()) {
    const last = said.at(-1);
    const found = attribution(story, index) ?? carriedOn(story, quote, last);
    if (!found && !isSpeech(story, quote)) continue;
    const speaker =
      found?.entity ?? (found?.dropped ? carriedOn(story, quote, last, true)?.entity : undefined);
    const quotation: Quotation = { ...quote, text: story.text.slice(quote.start, quote.end), direct: true };
    said.push(speaker === undefined ? quotation : { ...quotation, speaker });
  }
  return said;
}

/** A quotation right after another, or after its attribution, in one paragraph: the same one goes on speaking. */
function carriedOn(
  { text, sentences }: Story,
  quote: Span,
  last: Quotation | undefined,
  inside = false,
): (Speaker & { dropped?: true }) | undefined {
  if (last?.speaker === undefined) return undefined;
  const gap = text.slice(last.end, quote.start);
  const sentence = sentences[firstAfter(sentences, quote.start)];
  // "…," says X, the head of the unit, "…": one sentence, interrupted.
  const goesOn = /,\s*$/u.test(gap) && !/[.!?]\s/u.test(gap);
  const alone = inside || goesOn || (sentence && quote.start - sentence.start <= 1);
  if (gap.length > carried || !alone) return undefined;
  return !gap.includes('\n') || /^\s*$/u.test(gap) ? { entity: last.speaker } : undefined;
}

/** Words between quotation marks that are a sentence, not a title or a word held at arm's length. */
function isSpeech(story: Story, quote: Span): boolean {
  const { text, tokens } = story;
  if (isTitled(story, quote)) return false;
  const words = inner(text, quote);
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}\p{sc=Thai}]/u.test(words))
    return words.length >= fewestCharacters;
  const count = within(tokens, quote.start, quote.end).filter(({ kind }) => kind === 'word').length;
  return count >= fewestWords || (count > 1 && /[.!?…,]$/u.test(words));
}

const inner = (text: string, { start, end }: Span): string => text.slice(start + 1, end - 1).trim();
