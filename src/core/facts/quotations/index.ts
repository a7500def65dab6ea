import type { Article } from '../../article.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Span } from '../../text.ts';
import type { Quotation } from '../facts.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import type { Triggers } from '../triggers.ts';
import { findDirect } from './direct.ts';
import { findIndirect } from './indirect.ts';
import { withoutInterruptions } from './interrupted.ts';
import { findQuoted } from './marks.ts';
import { type Story, voicesOf } from './story.ts';

/** What is said in an article, directly or reported, in the order of the text; about the places of `triggers`. */
export function findQuotations(
  article: Article,
  tokens: readonly Token[],
  { marks, reports }: Triggers,
  sentences: readonly Span[],
  entities: readonly Entity[],
  lexicon: Lexicon,
): Quotation[] {
  const works = new Set(
    entities
      .filter(({ kind }) => kind === 'work')
      .flatMap(({ mentions }) => mentions.map(({ start }) => start)),
  );
  const marked = findQuoted(article.text, article.blocks, marks);
  // The title of a work stands in quotation marks too.
  const everyone = voicesOf(entities, []);
  const quoted = marked
    .filter(({ start }) => !works.has(start) && !works.has(start + 1))
    .flatMap((quote) => withoutInterruptions(quote, tokens, everyone));
  const voices = voicesOf(entities, quoted);
  const { text } = article;
  const story: Story = {
    article,
    text,
    tokens,
    lexicon,
    sentences,
    entities,
    voices,
    quoted,
    sexes: new Map(),
  };
  const direct = findDirect(story);
  return [...direct, ...findIndirect(story, direct, reports)].sort((a, b) => a.start - b.start);
}
