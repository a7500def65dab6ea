import type { Span } from '../text.ts';
import type { Mention } from './entity.ts';

/** A character that closes a sentence, or that may stand around one that does. */
const closing = /[\s.!?…。！？:;,"”»’)]/;

/** The names in a text, each of them no longer than to the end of the sentence in which it starts; both in order. */
export function cutMentions(
  mentions: readonly Mention[],
  text: string,
  sentences: readonly Span[],
): Mention[] {
  let next = 0;
  return mentions.map((mention) => {
    while (next < sentences.length && sentences[next]!.start <= mention.start) next++;
    let end = sentences[next]?.start ?? mention.end;
    if (end >= mention.end) return mention;
    while (end > mention.start && closing.test(text[end - 1]!)) end--;
    return { ...mention, end };
  });
}
