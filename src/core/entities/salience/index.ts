import { type Feature, type Features, featureNames } from './features.ts';
import { bias, weights } from './weights.ts';

/** How central an entity is, 0–1: the logistic of its weighted features. */
export function salienceOf(features: Features): number {
  let sum = bias;
  for (const name of featureNames) sum += weights[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}

/** What each feature adds, largest first: the answer to "why is this one first?". */
export function salienceReasons(features: Features): [Feature, number][] {
  return featureNames
    .map((name): [Feature, number] => [name, weights[name] * features[name]])
    .filter(([, part]) => part !== 0)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
}
