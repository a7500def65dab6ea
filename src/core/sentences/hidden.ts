import type { Lexicon } from './lexicon.ts';
import { isSpace, isTerminal } from './marks.ts';
import { UPPER } from './site.ts';

const POINT = 0x2e;
const BRACKET = 0x29;
const ELLIPSIS = 0x2026;
const BULLETS = '•⁃‣▪●◦';
const CLOSING = '»”›';

/**
 * The next place after `from` where a sentence may end unseen by the platform's segmenter, or the text's length: after a
 * point with no space behind it, a closing mark with a space before it, spaced points, before a list's mark on the
 * same line, and in languages that space their sentences at every space.
 */
export function hiddenAt(text: string, from: number, lexicon: Lexicon): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at - 1);
    if (code === POINT || code === ELLIPSIS) {
      if (text.startsWith(' . . . ', at) && !isTerminal(text[at - 2] ?? ' ')) return at + 1;
      if (UPPER.test(text[at]!) && /[\p{L}\p{N}]/u.test(text[at - 2] ?? '')) return at;
    } else if (isSpace(code)) {
      if (isSpace(text.charCodeAt(at))) continue;
      if (lexicon.spaced ? betweenLetters(text, at) : opensItem(text, at)) return at;
    } else if (code > 0xaa && CLOSING.includes(text[at - 1]!) && isSpace(text.charCodeAt(at))) {
      if (isSpace(text.charCodeAt(at - 2)) && isTerminal(text[at - 3] ?? '')) return skip(text, at);
    }
  }
  return text.length;
}

function opensItem(text: string, at: number): boolean {
  if (BULLETS.includes(text[at]!)) return true;
  if ('-–—'.includes(text[at]!)) return UPPER.test(text[at + 1] ?? '') && isTerminal(text[at - 2] ?? '');
  const second = text.charCodeAt(at + 1);
  if (second !== POINT && second !== BRACKET && !(second >= 0x30 && second <= 0x39)) return false;
  return /^(?:\d{1,3}|[A-Za-z])[.)]{1,2}\s/.test(text.slice(at, at + 7));
}

/** Between two letters of a script without capitals, or from a quotation mark to one. */
function betweenLetters(text: string, at: number): boolean {
  const next = text.slice(at, at + 2);
  return /^["“'(]?\p{Lo}/u.test(next);
}

function skip(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}
