import type { EntityModel } from '../../src/core/entities/files.ts';
import type { Features } from '../../src/core/entities/salience/features.ts';
import type { JudgedArticle, JudgedEntity } from './articles.ts';
import { matchEntities } from './match.ts';
import { findRanked } from './pipeline.ts';

/** A found entity that readers judged, with its features. */
export type Example = { features: Features; entity: JudgedEntity };

/** The judged entities of each article with their features, in the order of the first mentions. */
export function examplesOf(articles: readonly JudgedArticle[], model: EntityModel | undefined): Example[][] {
  return articles.map(({ article, entities }) => {
    const found = findRanked(article, model);
    const matches = matchEntities(found, entities);
    return found.flatMap(({ features }, at) => {
      const entity = matches[at];
      return entity ? [{ features, entity }] : [];
    });
  });
}
