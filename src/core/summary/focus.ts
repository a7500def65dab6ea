import type { Span } from '../text.ts';
import type { Sentence } from './sentence.ts';

/** An entity as far as the focus needs it. */
export type Named = { name: string; aliases: readonly string[]; mentions: readonly Span[] };

/** How far a sentence that has the focus is moved towards the top, and one that names it more than once. */
const ONCE = 0.5;
const AGAIN = 0.65;

const plain = (words: string): string => words.normalize('NFKC').toLowerCase().trim();

/** All places of a word in the text, whole words only where the script has spaces. */
function placesOf(word: string, text: string): Span[] {
  const [wanted, all] = [word.toLowerCase(), text.toLowerCase()];
  // Where lower-casing moves the letters, places in one are not places in the other.
  if (wanted === '' || all.length !== text.length) return [];
  const places: Span[] = [];
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    if (!/[\p{L}\p{N}]/u.test(all.charAt(at - 1)) || /[\p{Script=Han}\p{Script=Thai}]/u.test(wanted))
      places.push({ start: at, end });
  }
  return places;
}

/** Where the text speaks of the focus: the mentions of the entity that goes by it, else the places of the word. */
function mentionsOf(focus: string, entities: readonly Named[], text: string): readonly Span[] {
  const wanted = plain(focus);
  const entity = entities.find(({ name, aliases }) =>
    [name, ...aliases].some((known) => plain(known) === wanted),
  );
  return entity ? entity.mentions : placesOf(wanted, text);
}

/**
 * The sentences with those that speak of the focus moved up, each with the reason `focus` that says so. Matches an
 * entity by any of its names, otherwise the beginning of words in the text; nothing found changes nothing.
 */
export function withFocus(
  sentences: readonly Sentence[],
  focus: string,
  entities: readonly Named[],
  text: string,
): readonly Sentence[] {
  const mentions = [...mentionsOf(focus, entities, text)].sort((a, b) => a.start - b.start);
  if (mentions.length === 0) return sentences;
  let next = 0;
  return sentences.map((sentence) => {
    while (next < mentions.length && mentions[next]!.start < sentence.start) next++;
    let count = 0;
    while (next < mentions.length && mentions[next]!.start < sentence.end) {
      next++;
      count++;
    }
    if (count === 0) return sentence;
    const gain = (1 - sentence.score) * (count > 1 ? AGAIN : ONCE);
    const weight = Math.round(gain * 1000) / 1000;
    const reason = { feature: 'focus', weight, args: { focus, count } };
    return { ...sentence, score: sentence.score + gain, reasons: [reason, ...sentence.reasons] };
  });
}
