import { type Feature, type Features, featureNames } from '../../src/core/entities/salience/features.ts';
import type { Example } from './examples.ts';

/** A weight for each feature and a bias. */
export type Ranking = { weights: Features; bias: number };

export const scoreOf = ({ weights, bias }: Ranking, features: Features): number => {
  let sum = bias;
  for (const name of featureNames) sum += weights[name] * features[name];
  return sum;
};

const steps = 200;
const rate = 0.5;
const decay = 0.02;

/**
 * Weights that order the entities of each article as its readers did: pairwise logistic regression (RankNet with
 * a linear scorer), each pair weighing the difference of the judgements; full-batch gradient descent from zero,
 * so the same data give the same weights. The bias is then set so that the logistic of the score fits best.
 */
export function fitRanking(articles: readonly (readonly Example[])[]): Ranking {
  const weights = zero();
  for (let step = 0; step < steps; step++) {
    const slope = zero();
    let pairs = 0;
    for (const examples of articles) pairs += addSlopes(examples, weights, slope);
    for (const name of featureNames)
      weights[name] += rate * ((slope[name] * featureNames.length) / pairs - decay * weights[name]);
  }
  return { weights, bias: fitBias(articles.flat(), weights) };
}

const zero = (): Features => Object.fromEntries(featureNames.map((name) => [name, 0])) as Features;

/** Adds the slope of every pair of an article; the pair's weight is the difference of the judgements. */
function addSlopes(examples: readonly Example[], weights: Features, slope: Features): number {
  let total = 0;
  const scores = examples.map(({ features }) => scoreOf({ weights, bias: 0 }, features));
  for (let a = 0; a < examples.length; a++)
    for (let b = 0; b < examples.length; b++) {
      const gap = examples[a]!.entity.salience - examples[b]!.entity.salience;
      if (gap <= 0.1) continue;
      const pull = gap / (1 + Math.exp(scores[a]! - scores[b]!));
      for (const name of featureNames)
        slope[name] += (pull * (examples[a]!.features[name] - examples[b]!.features[name])) / examples.length;
      total += gap / examples.length;
    }
  return total;
}

/** The bias by bisection: the mean of the logistic equals the mean judgement. */
function fitBias(examples: readonly Example[], weights: Features): number {
  const scores = examples.map(({ features }) => scoreOf({ weights, bias: 0 }, features));
  const wanted = examples.reduce((sum, { entity }) => sum + entity.salience, 0) / examples.length;
  let [low, high] = [-20, 20];
  for (let round = 0; round < 60; round++) {
    const bias = (low + high) / 2;
    const mean = scores.reduce((sum, score) => sum + 1 / (1 + Math.exp(-score - bias)), 0) / scores.length;
    if (mean < wanted) low = bias;
    else high = bias;
  }
  return (low + high) / 2;
}

export type { Feature };
