import { isTerminal } from '../marks.ts';
import { LOWER, type Pass, type Site } from '../site.ts';

/**
 * A quotation that ends with a mark of its own goes on with who said it; a closing mark after a space belongs to
 * what it closes; and in languages that keep a quotation whole, a mark inside an open one ends nothing.
 */
export const quotations: Pass = (site) => {
  const { text, at, lexicon } = site;
  if (SPACED_CLOSER.test(text.slice(at, at + 2)) && site.mark !== '' && site.gap !== '') return 'join';
  if (closesAfterSpace(site)) return LOWER.test(site.next) || goesOn(site) ? 'join' : 'split';
  if (site.closers !== '' && goesOn(site)) return 'join';
  return lexicon.wholeQuotes && insideQuote(site) ? 'join' : undefined;
};

const SPACED_CLOSER = /^[»”›](?:[\s.,]|$)/;
const ENDS_BY_ITSELF = /[!?！？。…]$/;
/** Longest quotation, in UTF-16 units, that is kept whole. */
const WHOLE = 200;

function goesOn({ text, at, lexicon, mark, gap }: Site): boolean {
  return (ENDS_BY_ITSELF.test(mark) || gap === '') && !!lexicon.afterQuote?.test(text.slice(at, at + 64));
}

function closesAfterSpace({ text, end, start, mark, closers }: Site): boolean {
  const inner = end - closers.length - 2;
  if (mark !== '' || !/^[»”›]$/.test(closers) || inner <= start) return false;
  return /\s/.test(text[inner + 1]!) && isTerminal(text[inner]!);
}

function insideQuote({ text, start, end, at }: Site): boolean {
  const before = text.slice(Math.max(start, end - WHOLE), end);
  const opened = Math.max(before.lastIndexOf('「'), before.lastIndexOf('“'));
  if (opened < 0 || /[」”]/.test(before.slice(opened))) return false;
  return /^[^「“\n]*[」”]/.test(text.slice(at, at + WHOLE));
}

export const examples = [
  '"Is it over?" Smith asked. |Nobody knew.',
  '"Run!" the guard shouted. |They ran.',
  '"It is over." |Smith left.',
];
