import type { JudgedArticle } from './articles.ts';
import type { Example } from './examples.ts';
import { fitRanking, type Ranking, scoreOf } from './fit.ts';
import { type Measures, meanOf, measure } from './measures.ts';

const folds = 5;

/** The measures over all articles, each ranked by weights that were fitted without its fold (every fifth article). */
export function crossValidate(
  articles: readonly JudgedArticle[],
  examples: readonly (readonly Example[])[],
): Measures {
  const all: Measures[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const ranking = fitRanking(examples.filter((_, at) => at % folds !== fold));
    articles.forEach((article, at) => {
      if (at % folds !== fold) return;
      const measures = measureRanked(article, examples[at]!, ranking);
      if (measures) all.push(measures);
    });
  }
  return meanOf(all);
}

/** The measures of one article's examples in the order that a ranking gives them. */
export function measureRanked(
  { entities }: JudgedArticle,
  examples: readonly Example[],
  ranking: Ranking,
): Measures | undefined {
  const ranked = [...examples].sort((a, b) => scoreOf(ranking, b.features) - scoreOf(ranking, a.features));
  return measure(
    ranked.map(({ entity }) => entity),
    entities,
  );
}
