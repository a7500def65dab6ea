import { Runs } from '../../src/page/extract/judge/runs.ts';
import { tokens } from '../../src/page/extract/judge/tokens.ts';
import type { Passage } from '../../src/page/extract/passage.ts';

/** A passage's label (1 = belongs to the article) and how much it counts; weight 0 where nobody knows. */
export interface Label {
  keep: number;
  weight: number;
}

/** Labels from a page's main text: a passage belongs to it where most of its runs of four words stand there. */
export function labelsFromText(passages: readonly Passage[], gold: string): Label[] {
  const words = tokens(gold);
  const runs = new Runs(words);
  const lines = new Set(gold.split('\n').map((line) => tokens(line).join(' ')));
  const flat = ` ${words.join(' ')} `;
  return passages.map((passage) => {
    const own = tokens(passage.text);
    const weight = (passage.words + 1) / (words.length + 100);
    if (own.length === 0) return { keep: 0, weight: 0 };
    if (own.length >= 4) return { keep: runs.shareOf(own) > 0.5 ? 1 : 0, weight };
    const line = own.join(' ');
    if (lines.has(line)) return { keep: 1, weight };
    return { keep: 0, weight: flat.includes(` ${line} `) ? 0 : weight };
  });
}

/** Labels from a few segments that must, and must not, stand in the text. */
export function labelsFromSegments(
  passages: readonly Passage[],
  wanted: readonly string[],
  unwanted: readonly string[],
): Label[] {
  return passages.map((passage) => {
    const yes = wanted.some((segment) => segment.length > 4 && passage.text.includes(segment));
    const no = unwanted.some((segment) => segment.length > 4 && passage.text.includes(segment));
    return { keep: yes ? 1 : 0, weight: yes !== no ? 0.02 : 0 };
  });
}
