import type { Span } from '../../text.ts';
import { breakBefore } from '../fallback/han.ts';
import type { Lexicon } from '../fallback/lexicon.ts';
import type { Frame } from './frame.ts';

const reach = 12;
const han = /[\p{Script=Han}\p{Script=Katakana}ー]/u;
const kana = /[\p{Script=Katakana}ー]/u;
const spacedScript = /^ ?\p{Script=Hangul}/u;

/**
 * A title written straight on to the name: after it (Japanese, Korean, Chinese) or before it (Chinese), with the
 * office that it belongs to ("俄罗斯外交部发言人 X").
 */
export function roleWritten(frame: Frame, lexicon: Lexicon): Span | undefined {
  if (lexicon.titlesBehind.length === 0) return undefined;
  return lexicon.tag === 'ko'
    ? afterSpaced(frame, lexicon)
    : (after(frame, lexicon) ?? before(frame, lexicon));
}

const isRole = (title: string, lexicon: Lexicon): boolean => !lexicon.addressWords.has(title);

function after({ text, mention }: Frame, lexicon: Lexicon): Span | undefined {
  const title = lexicon.titlesBehind.find((one) => text.startsWith(one, mention.end));
  if (title === undefined || !isRole(title, lexicon)) return undefined;
  const end = mention.end + title.length;
  // アナ, but not the beginning of アナキスト.
  return kana.test(text[end - 1]!) && kana.test(text[end] ?? '') ? undefined : { start: mention.end, end };
}

function before({ text, mention, hasPerson }: Frame, lexicon: Lexicon): Span | undefined {
  const end = mention.start;
  const title = lexicon.titlesBehind.find((one) => text.endsWith(one, end) && end >= one.length);
  if (title === undefined || !isRole(title, lexicon) || lexicon.tag === 'ja') return undefined;
  if (text.slice(end - title.length, end) !== title) return undefined;
  let start = end - title.length;
  while (start > 0 && end - start < reach && han.test(text[start - 1]!)) {
    if (breakBefore(text, start, lexicon)) break;
    start--;
  }
  return hasPerson(start, end) ? undefined : { start, end };
}

/** Korean: "이름 러시아 외무장관은". */
function afterSpaced({ text, mention, after: words }: Frame, lexicon: Lexicon): Span | undefined {
  if (!spacedScript.test(text.slice(mention.end, mention.end + 2))) return undefined;
  for (let at = 0; at < Math.min(3, words.length); at++) {
    const word = words[at]!;
    if (!/^[ \u00a0]?$/u.test(word.gap)) return undefined;
    const title = lexicon.titlesBehind.find((one) => word.text.startsWith(one));
    const rest = title === undefined ? '' : word.text.slice(title.length);
    if (title !== undefined && (rest === '' || lexicon.particlesBehind.has(rest)))
      return isRole(title, lexicon) ? { start: words[0]!.start, end: word.start + title.length } : undefined;
    if (!lexicon.modifierWords.has(word.text) && !lexicon.regionNames.codes.has(word.text)) return undefined;
  }
  return undefined;
}
