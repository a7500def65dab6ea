import { readFeatures } from './features.ts';
import { weigh } from './forest.ts';
import { ARTICLE, BIAS, READABLE } from './weights.ts';

/** Whether a page is an article (the badge lights) or may be read as one (the popup offers it). */
export interface Detection {
  article: boolean;
  readable: boolean;
  /** The estimated chance, 0 to 1, that the page is an article. */
  score: number;
}

/** Judges the page from its address and one bounded look at its elements; changes nothing and never throws. */
export function detect(document: Document, url: string): Detection {
  let odds = BIAS;
  weigh(readFeatures(document, url), (_one, _other, weight) => {
    odds += weight;
  });
  const score = 1 / (1 + Math.exp(-odds));
  return { article: score >= ARTICLE, readable: score >= READABLE, score };
}
