import type { Article } from '../../article.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Span } from '../../text.ts';
import type { Lexicon, Sex } from '../lexicon.ts';
import type { Token } from '../tokens.ts';

/** A naming of an entity that may speak. */
export type Voice = Span & { entity: number; person: boolean; group: boolean; place: boolean; body: boolean };

/** What finding speakers looks at. */
export type Story = {
  article: Article;
  text: string;
  tokens: readonly Token[];
  lexicon: Lexicon;
  sentences: readonly Span[];
  entities: readonly Entity[];
  /** In order of the text, none inside quotation marks. */
  voices: readonly Voice[];
  quoted: readonly Span[];
  /** What is known of the sex of an entity; null where nothing tells. Filled when asked for. */
  sexes: Map<number, Sex | null>;
};

/** Index of the first of ordered spans that ends after a place. */
export function firstAfter(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of ordered spans that lie between two places. */
export function within<Item extends Span>(spans: readonly Item[], from: number, to: number): Item[] {
  const found: Item[] = [];
  for (let at = firstAfter(spans, from); at < spans.length && spans[at]!.start < to; at++)
    if (spans[at]!.start >= from && spans[at]!.end <= to) found.push(spans[at]!);
  return found;
}

/** The namings of those who may speak, but for those inside quotation marks. */
export function voicesOf(entities: readonly Entity[], quoted: readonly Span[]): Voice[] {
  const voices = entities.flatMap(({ kind, mentions }, entity) =>
    kind === 'event' || kind === 'work'
      ? []
      : mentions.map(({ start, end }) => ({
          start,
          end,
          entity,
          person: kind === 'person',
          group: kind === 'group',
          place: kind === 'place',
          body: kind === 'organization',
        })),
  );
  const ordered = voices.sort((a, b) => a.start - b.start);
  return ordered.filter(({ start }) => (quoted[firstAfter(quoted, start)]?.start ?? start + 1) > start);
}
