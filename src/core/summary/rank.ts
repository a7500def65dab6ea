import type { Article } from '../article.ts';
import type { Language } from '../language.ts';
import { features } from './features/index.ts';
import { type Placed, read } from './reading.ts';
import type { Reason, Sentence } from './sentence.ts';
import { similarPairs } from './similar.ts';

/** Weights by hand until learned ones are there. */
const hand: Record<string, number> = {
  order: 1.6,
  depth: -0.8,
  blockStart: 0.3,
  titleShare: 1.5,
  centrality: 1.2,
  topicDensity: 0.25,
  nameShare: 0.8,
  figures: 0.1,
  quoteMarks: -0.15,
  question: -0.8,
  exclamation: -0.4,
  startsQuoted: -0.3,
  unfinished: -1,
};
const BIAS = -1.5;

/** How many reasons a sentence keeps, the weightiest first. */
const REASONS = 5;

/** Scores every sentence of the article (0–1), with its reasons and the earlier sentences it repeats. Linear in the text. */
export function rankSentences(
  article: Article,
  sentences: readonly Placed[],
  language: Language,
): Sentence[] {
  const reading = read(article, sentences, language);
  const columns = features.map((feature) => feature.column(reading));
  const pairs = similarPairs(reading);
  return sentences.map((sentence, s) => {
    const byReason = new Map<string, number>();
    let sum = BIAS;
    features.forEach((feature, f) => {
      const share = (hand[feature.name] ?? 0) * columns[f]![s]!;
      sum += share;
      if (share) byReason.set(feature.reason, (byReason.get(feature.reason) ?? 0) + share);
    });
    const reasons: Reason[] = [...byReason]
      .map(([feature, weight]) => ({ feature, weight: Math.round(weight * 1000) / 1000 }))
      .filter((reason) => reason.weight !== 0)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, REASONS);
    const similar = pairs[s]!;
    const score = 1 / (1 + Math.exp(-sum));
    return { ...sentence, score, reasons, ...(similar.length > 0 ? { similar } : {}) };
  });
}
