import { copyOf } from '../copy/copy.ts';
import type { Passage } from '../passage.ts';
import { keptByReadability, TRIES } from './readability.ts';

/** For each of Readability's tries the share (0–1) of every passage that it would keep. */
export function keptShares(root: Element, title: string, passages: readonly Passage[]): Float32Array[] {
  return TRIES.map((switches) => {
    const kept = keptByReadability(copyOf(root, title), switches);
    return Float32Array.from(passages, (passage) => shareOf(passage, kept));
  });
}

function shareOf(passage: Passage, kept: ReadonlySet<Text>): number {
  let units = 0;
  for (const { start, end, node } of passage.segments) if (kept.has(node)) units += end - start;
  return units / passage.text.length;
}
