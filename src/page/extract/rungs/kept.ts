import { copyOf } from '../copy/copy.ts';
import type { Passage } from '../passage.ts';
import { keptByReadability, TRIES } from './readability.ts';

/** On a page of more passages than this one try must do, so that reading it stays within two seconds. */
const MANY = 3_000;

/** For each of Readability's tries the share (0–1) of every passage that it would keep. */
export function keptShares(root: Element, title: string, passages: readonly Passage[]): Float32Array[] {
  const tries = passages.length > MANY ? TRIES.slice(0, 1) : TRIES;
  const shares = tries.map((switches) => {
    const kept = keptByReadability(copyOf(root, title), switches);
    return Float32Array.from(passages, (passage) => shareOf(passage, kept));
  });
  return TRIES.map((_, at) => shares[at] ?? shares[0]!);
}

function shareOf(passage: Passage, kept: ReadonlySet<Text>): number {
  let units = 0;
  for (const { start, end, node } of passage.segments) if (kept.has(node)) units += end - start;
  return units / passage.text.length;
}
