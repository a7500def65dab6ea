import type { Features } from '../../src/core/entities/salience/features.ts';
import { salienceOf } from '../../src/core/entities/salience/index.ts';
import { type JudgedArticle, readArticles } from '../../train/salience/articles.ts';
import { examplesOf } from '../../train/salience/examples.ts';
import { type Measures, meanOf, measure } from '../../train/salience/measures.ts';
import { englishModel } from '../../train/salience/pipeline.ts';
import { crossValidate } from '../../train/salience/validate.ts';

/** The shipped ranking's measures, and those of weights fitted without the article at hand (5-fold). */
export type SalienceFigures = { articles: number; shipped: Measures; crossValidated: Measures };

/** Measures the key entities end to end on Wikinews articles: our names, our merging, our ranking. */
export async function salienceFigures(folder: string): Promise<SalienceFigures> {
  const articles = readArticles(folder);
  const examples = examplesOf(articles, await englishModel());
  const shipped = articles.flatMap((article, at) => measureShipped(article, examples[at]!) ?? []);
  return {
    articles: articles.length,
    shipped: meanOf(shipped),
    crossValidated: crossValidate(articles, examples),
  };
}

function measureShipped(
  { entities }: JudgedArticle,
  examples: ReturnType<typeof examplesOf>[number],
): Measures | undefined {
  const score = (features: Features) => salienceOf(features);
  const ranked = [...examples].sort((a, b) => score(b.features) - score(a.features));
  return measure(
    ranked.map(({ entity }) => entity),
    entities,
  );
}

/** Prints the salience figures beside the goal (first salient 90 %, nDCG@5 .85). */
export async function printSalience(folder: string): Promise<void> {
  const { articles, shipped, crossValidated } = await salienceFigures(folder);
  const line = (name: string, { firstSalient, ndcg5, ndcg5Found, found }: Measures) =>
    `  ${name.padEnd(22)} first salient ${(100 * firstSalient).toFixed(1)} %  nDCG@5 ${ndcg5.toFixed(3)}  ` +
    `of the found ${ndcg5Found.toFixed(3)}  found ${(100 * found).toFixed(1)} %`;
  process.stdout.write(
    `Key entities, ${articles} Wikinews articles (goal: first salient 90 %, nDCG@5 .85)\n` +
      `${line('shipped weights', shipped)}\n${line('5-fold by article', crossValidated)}\n`,
  );
}
