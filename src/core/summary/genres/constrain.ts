import type { Genre } from '../genre.ts';
import type { Sentence } from '../sentence.ts';

/**
 * The sentences as a kind of text lets the choice see them: of each entry or item only its best, of a live blog only
 * the newest `room` entries. Indices stay the same; what may not be chosen is barred.
 */
export function constrain(
  genre: Genre | undefined,
  sentences: readonly Sentence[],
  room: number,
): readonly Sentence[] {
  if (genre?.name !== 'live' && genre?.name !== 'listicle') return sentences;
  const best = bestOfGroups(sentences, genre.name === 'listicle' ? OPENS_ITEM : 0);
  const groups = [...best.keys()].sort((a, b) => a - b);
  const shown = new Set(genre.name === 'live' ? groups.slice(0, room) : groups);
  return sentences.map((sentence, index) => {
    const { group } = sentence;
    const allowed = group !== undefined && shown.has(group) && best.get(group) === index;
    if (!allowed) return { ...sentence, barred: true };
    // Its item or entry is what it stands in; what it leans on there is not shown with it.
    const { leansOn: _, ...alone } = sentence;
    return alone;
  });
}

/** What opens an item of a list says what it is; prices, places and dates follow. */
const OPENS_ITEM = 0.3;

/** For each group its best sentence that may be chosen: one that stands alone before one that leans. */
function bestOfGroups(sentences: readonly Sentence[], opening: number): Map<number, number> {
  const best = new Map<number, { index: number; worth: number }>();
  sentences.forEach((sentence, index) => {
    const { group, barred } = sentence;
    if (group === undefined || barred) return;
    const top = best.get(group);
    const own = worth(sentence) + (top ? 0 : opening);
    if (!top || own > top.worth) best.set(group, { index, worth: own });
  });
  return new Map([...best].map(([group, { index }]) => [group, index]));
}

const worth = ({ score, leansOn }: Sentence): number => (leansOn === undefined ? score + 1 : score);

/** The chosen sentences of a live blog, the newest entry first; of an opinion, what it pleads for; of other texts as they are. */
export function inGenreOrder(
  genre: Genre | undefined,
  sentences: readonly Sentence[],
  chosen: readonly number[],
): number[] {
  if (genre?.name !== 'live' && genre?.name !== 'opinion') return [...chosen];
  const rank = (index: number) => sentences[index]?.group ?? Number.MAX_SAFE_INTEGER;
  return [...chosen].sort((a, b) => rank(a) - rank(b) || a - b);
}
