import type { Article } from '../article.ts';
import type { Entity } from '../entities/entity.ts';
import type { Language } from '../language.ts';
import type { Span } from '../text.ts';
import { findDates } from './dates/index.ts';
import type { Facts, Figure } from './facts.ts';
import { findFigures } from './figures/index.ts';
import { lexiconOf } from './lexicon.ts';
import { findQuotations } from './quotations/index.ts';
import { tokenize } from './tokens.ts';
import { triggersOf } from './triggers.ts';

/**
 * Who said what, when, how much: the facts of an article, spans into its text in order. `entities` are those of
 * the digest, into which speakers are indices. Linear in the text; never throws.
 */
export function findFacts(
  article: Article,
  sentences: readonly (Span & { block: number })[],
  entities: readonly Entity[],
  language: Language,
): Facts {
  const lexicon = lexiconOf(language);
  const tokens = tokenize(article.text, lexicon);
  const triggers = triggersOf(tokens);
  const quotations = findQuotations(article, tokens, triggers, sentences, entities, lexicon);
  const dates = findDates(article.text, tokens, triggers.dates, article, lexicon);
  const figures = findFigures(article.text, tokens, triggers.figures, dates, lexicon);
  return { quotations, dates, figures: outsideNames(article.text, figures, entities) };
}

/** The figures that do not close the name of a body or thing: "Channel 4", "Windows 11". */
function outsideNames(text: string, figures: Figure[], entities: readonly Entity[]): Figure[] {
  const closing = new Set<number>();
  for (const { kind, mentions } of entities)
    if (kind === 'organization' || kind === 'work')
      for (const { start, end } of mentions) {
        const digits = /\p{L} (\d+)$/u.exec(text.slice(start, end))?.[1];
        if (digits) closing.add(end - digits.length);
      }
  return figures.filter(({ start }) => !closing.has(start));
}
