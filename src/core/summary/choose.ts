import { type Named, withFocus } from './focus.ts';
import type { Genre } from './genre.ts';
import { constrain } from './genres/constrain.ts';
import { chainOf, greedyChoice } from './greedy.ts';
import type { Sentence } from './sentence.ts';
import type { Wishes } from './wishes.ts';

/** What the choice needs of a digest: less than a `Digest`, so that nothing depends on its parts. */
export type Choosable = {
  sentences: readonly Sentence[];
  language?: string;
  genre?: Genre;
  /** The chosen sentences for each wished number, one sentence first. */
  choices?: readonly (readonly number[])[];
  entities?: readonly Named[];
};

/** How many sentences a summary has where nobody asked, and at most. */
export const DEFAULT_SENTENCES = 5;
export const MOST_SENTENCES = 10;

/** The wished number of sentences, brought into 1–10. */
export function wishedCount({ sentences = DEFAULT_SENTENCES }: Wishes): number {
  const wished = Number.isFinite(sentences) ? Math.round(sentences) : DEFAULT_SENTENCES;
  return Math.min(MOST_SENTENCES, Math.max(1, wished));
}

/**
 * The sentences that may open a choice: not barred, nothing unshowable to lean on, no question without its answer. Those
 * that tell little, or lean on one that does, are among them only where there are fewer others than `room`.
 */
export function openTo(sentences: readonly Sentence[], room: number): number[] {
  const every = [...sentences.keys()].filter((at) => !sentences[at]!.question && chainOf(sentences, at));
  const telling = every.filter((at) => chainOf(sentences, at)!.every((link) => !sentences[link]!.minor));
  return telling.length < room ? every : telling;
}

/**
 * Cuts a set to the wished size, the weightiest first; fills it up where sentences that may be shown are left. A text in
 * which none may be shown (nothing but labels and teasers) is told by its weightiest all the same.
 */
function trim({ sentences, genre }: Choosable, chosen: readonly number[], room: number): number[] {
  const byWorth = (a: number, b: number) => sentences[b]!.score - sentences[a]!.score || a - b;
  const kept = [...chosen].sort(byWorth).slice(0, room);
  if (kept.length < room && genre?.name !== 'recipe') {
    const open = openTo(sentences, room);
    const offered = open.length > 0 ? open : [...sentences.keys()];
    const spare = offered.filter((index) => !kept.includes(index));
    kept.push(...spare.sort(byWorth).slice(0, room - kept.length));
  }
  return kept.sort((a, b) => a - b);
}

/**
 * The indices of the sentences to show, ascending: as many as wished, or all that may be shown. The digest brings the
 * best set of each size along; where it has none (a focus, a digest made elsewhere) the best are taken one by one, each
 * with all that it leans on or not at all. A focus that is no entity is looked for in `text`. Pure, and fast enough to run at each move of a slider.
 */
export function choose(digest: Choosable, wishes: Wishes, text = ''): number[] {
  const room = wishedCount(wishes);
  const focus = wishes.focus?.trim();
  const ready = focus ? undefined : digest.choices?.[room - 1];
  if (ready) return trim(digest, ready, room);
  const focused = focus ? withFocus(digest.sentences, focus, digest.entities ?? [], text) : digest.sentences;
  const sentences = constrain(digest.genre, focused, room);
  const scores = sentences.map((sentence) => sentence.score);
  return trim(digest, greedyChoice(sentences, openTo(sentences, room), scores, room), room);
}
