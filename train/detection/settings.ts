import type { Boosting } from './trees.ts';

/** Chosen by cross-validation; more or deeper trees gain nothing and would not fit the detector's bytes. */
export const BOOSTING: Boosting = { trees: 70, depth: 2, rate: 0.25, penalty: 4 };

/** Where precision and recall on typed pages are level, and where nearly no article is below. */
export const THRESHOLDS = { article: 0.56, readable: 0.15 };
