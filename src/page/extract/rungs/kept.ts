import { inConsentWindow, isConsentWindow } from '../clean/consent.ts';
import { copyOf } from '../copy/copy.ts';
import { namesOf, type Opened } from '../elements.ts';
import { type Passage, wordsOf } from '../passage.ts';
import type { Part } from '../steps.ts';
import { droppedAtSight, keptByReadability, TRIES } from './readability.ts';

/** A try that keeps fewer units of text than this has failed, and the next is made (Readability's own threshold). */
const ENOUGH = 500;

/**
 * For each of Readability's tries the share (0–1) of every passage that it would keep. Tries after the first that
 * succeeds are not made, as in Readability itself, and count like that one. A window that asks for consent may be
 * longer than the article: where one is what would be kept, windows are left out.
 */
export function keptShares(part: Part, title: string, passages: readonly Passage[]): Float32Array[] {
  const shares = triesOf(part, title, passages);
  const kept = passages.filter(({ index }) => shares[0]![index]! > 0.5);
  const isWindow = wordsOf(kept.filter(inConsentWindow)) > wordsOf(kept) / 2;
  return isWindow ? triesOf(part, title, passages, isWindowOpened) : shares;
}

const isWindowOpened = (opened: Opened): boolean =>
  isConsentWindow({ name: opened.name, names: namesOf(opened) });

function triesOf(
  part: Part,
  title: string,
  passages: readonly Passage[],
  leftOut?: (opened: Opened) => boolean,
): Float32Array[] {
  const made: Float32Array[] = [];
  for (const switches of TRIES) {
    const copy = copyOf(part, title, { leftOut, emptied: droppedAtSight(switches) });
    const kept = keptByReadability(copy, switches);
    const shares = Float32Array.from(passages, (passage) => shareOf(passage, kept));
    made.push(shares);
    if (passages.reduce((sum, { text }, at) => sum + shares[at]! * text.length, 0) >= ENOUGH) break;
  }
  return TRIES.map((_, at) => made[at] ?? made.at(-1)!);
}

function shareOf(passage: Passage, kept: ReadonlySet<Text>): number {
  let units = 0;
  for (const { start, end, node } of passage.segments) if (kept.has(node)) units += end - start;
  return units / passage.text.length;
}
