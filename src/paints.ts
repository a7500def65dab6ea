import type { Digest } from './core/digest.ts';
import type { Span } from './core/text.ts';
import type { Layer, Paint } from './messages.ts';

/** The layers of a highlighted summary, the weightiest third first. */
const steps: readonly Layer[] = ['strong', 'medium', 'light'];

const spanOf = (digest: Digest, index: number): Span[] => {
  const sentence = digest.sentences[index];
  return sentence ? [{ start: sentence.start, end: sentence.end }] : [];
};

/** The paints that show a whole summary in the page, tinted by importance in three steps. */
export function summaryPaints(digest: Digest, chosen: readonly number[]): Paint[] {
  const score = (index: number) => digest.sentences[index]?.score ?? 0;
  const ranked = [...chosen].sort((a, b) => score(b) - score(a) || a - b);
  const share = Math.max(1, Math.ceil(ranked.length / steps.length));
  return steps.flatMap((layer, step) => {
    const spans = ranked
      .slice(step * share, (step + 1) * share)
      .sort((a, b) => a - b)
      .flatMap((index) => spanOf(digest, index));
    return spans.length > 0 ? [{ layer, spans }] : [];
  });
}

/** The paints that show one sentence and bring it into view. */
export const sentencePaints = (digest: Digest, index: number): Paint[] => [
  { layer: 'sentence', spans: spanOf(digest, index), scroll: 0 },
];
