import { FEATURES, readFeatures } from './features.ts';
import { ARTICLE, BIAS, READABLE, WEIGHTS } from './weights.ts';

/** One feature's share in the judgement: positive speaks for an article. */
export interface Reason {
  feature: string;
  weight: number;
}

/** Whether a page is an article (the badge lights) or may be read as one (the popup offers it). */
export interface Detection {
  article: boolean;
  readable: boolean;
  /** The estimated chance, 0 to 1, that the page is an article. */
  score: number;
  /** The five features that weigh most, heaviest first. */
  reasons: Reason[];
}

/** Judges the page from its address and one bounded look at its elements; changes nothing and never throws. */
export function detect(document: Document, url: string): Detection {
  const values = readFeatures(document, url);
  const reasons = FEATURES.split(' ').map((feature, at) => ({
    feature,
    weight: (values[at] ?? 0) * (WEIGHTS[at] ?? 0),
  }));
  const sum = reasons.reduce((total, { weight }) => total + weight, BIAS);
  const score = 1 / (1 + Math.exp(-sum));
  reasons.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  return { article: score >= ARTICLE, readable: score >= READABLE, score, reasons: reasons.slice(0, 5) };
}
