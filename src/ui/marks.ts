import type { Digest } from '../core/digest.ts';
import type { Span } from '../core/text.ts';
import type { Paint } from '../messages.ts';
import { sentencePaints, summaryPaints } from '../paints.ts';

/** What the reader has had shown in the page. */
export type Mark =
  | { on: 'none' }
  | { on: 'all' }
  | { on: 'sentence'; sentence: number }
  | { on: 'entity'; entity: number; mention: number }
  | { on: 'fact'; span: Span };

/** Nothing is shown in the page. */
export const noMark: Mark = { on: 'none' };

const span = ({ start, end }: Span): Span => ({ start, end });

/** What to paint in the page for a mark; an empty list takes all paint away. */
export function paintsFor(mark: Mark, digest: Digest, chosen: readonly number[]): Paint[] {
  switch (mark.on) {
    case 'none':
      return [];
    case 'all': {
      const first = digest.sentences[chosen[0] ?? -1];
      const paints = summaryPaints(digest, chosen);
      const scroll = paints.findIndex((paint) => paint.spans.some(({ start }) => start === first?.start));
      const at = paints[scroll]?.spans.findIndex(({ start }) => start === first?.start);
      return paints.map((paint, index) =>
        index === scroll && at !== undefined ? { ...paint, scroll: at } : paint,
      );
    }
    case 'sentence':
      return sentencePaints(digest, mark.sentence);
    case 'entity': {
      const mentions = digest.entities[mark.entity]?.mentions ?? [];
      const current = mentions[mark.mention];
      const others = mentions.filter((_, index) => index !== mark.mention).map(span);
      return [
        { layer: 'mention', spans: others },
        { layer: 'current', spans: current ? [span(current)] : [], scroll: 0 },
      ];
    }
    case 'fact':
      return [{ layer: 'sentence', spans: [span(mark.span)], scroll: 0 }];
  }
}

/** What to paint beside a mark while a sentence is read aloud. */
export function spokenPaints(digest: Digest, sentence: number | undefined): Paint[] {
  const spoken = sentence === undefined ? undefined : digest.sentences[sentence];
  return spoken ? [{ layer: 'spoken', spans: [span(spoken)], scroll: 0 }] : [];
}

/** Where the page would be opened for a mark, if it is gone. */
export function placeOf(mark: Mark, digest: Digest, chosen: readonly number[]): Span | undefined {
  const [paint] = paintsFor(mark, digest, chosen).filter(({ scroll }) => scroll !== undefined);
  return paint?.spans[paint.scroll ?? 0];
}

/** Whether two spans are the same. */
export const sameSpan = (one: Span, other: Span): boolean =>
  one.start === other.start && one.end === other.end;
