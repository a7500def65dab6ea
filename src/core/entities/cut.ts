import type { Span } from '../text.ts';
import type { Mention } from './entity.ts';

/** What closes a sentence, with what may stand around it. */
const closing = /[\s.!?…。！？:;,"”»’)]+$/u;

/** The names in a text, each of them no longer than to the end of the sentence in which it starts; both in order. */
export function cutMentions(
  mentions: readonly Mention[],
  text: string,
  sentences: readonly Span[],
): Mention[] {
  let next = 0;
  return mentions.map((mention) => {
    while (next < sentences.length && sentences[next]!.start <= mention.start) next++;
    const start = sentences[next]?.start ?? mention.end;
    if (start >= mention.end) return mention;
    const words = text.slice(mention.start, start).replace(closing, '');
    return { ...mention, end: mention.start + words.length };
  });
}
