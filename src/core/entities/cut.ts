import type { Mention } from './entity.ts';

/** Where one sentence ends and a quotation begins. */
const seam = /[.!?]\s+[“„«"]/u;

/**
 * The names in a text, none of them over the end of a sentence into a quotation: of "Transport, Jo Pellew. “We" the
 * office and the person after the comma are left.
 */
export function cutMentions(mentions: readonly Mention[], text: string): Mention[] {
  return mentions.flatMap((mention) => {
    const words = text.slice(mention.start, mention.end);
    const stop = words.search(seam);
    if (stop < 0) return [mention];
    const end = mention.start + stop;
    const comma = words.lastIndexOf(', ', stop);
    if (comma < 0) return [{ ...mention, end }];
    const person: Mention = { start: mention.start + comma + 2, end, kind: 'person' };
    return [{ ...mention, end: mention.start + comma }, person];
  });
}
