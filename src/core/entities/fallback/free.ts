import type { Mention } from '../entity.ts';

/** The mentions that overlap no taken one nor one another, in text order. */
export function freeOf(found: readonly Mention[], taken: readonly Mention[]): Mention[] {
  const ordered = [...found].sort((a, b) => a.start - b.start);
  const free: Mention[] = [];
  let next = 0;
  let end = 0;
  for (const mention of ordered) {
    while (next < taken.length && taken[next]!.end <= mention.start) next++;
    const clash = next < taken.length && taken[next]!.start < mention.end;
    if (clash || mention.start < end) continue;
    free.push(mention);
    end = mention.end;
  }
  return free;
}
