import { chooseBest } from '../../src/core/summary/choices.ts';
import { rankSentences } from '../../src/core/summary/rank.ts';
import { articleOf, languageOf, sentencesOf } from '../../train/summary/article.ts';
import { plainSentences } from '../../train/summary/lead.ts';
import type { Example } from '../../train/summary/sets.ts';
import { storedSummaryModel } from '../../train/summary/stored.ts';
import { rouge, tokens } from './rouge.ts';

/** Takes `count` sentences of an example. */
export type System = (example: Example, count: number) => Promise<string[]> | string[];

/** Our sentences, features, ranking and choice, without entities and facts. */
export const nutgraf: System = (example, count) => {
  const language = languageOf(example.language);
  const article = articleOf(example);
  const model = storedSummaryModel(language.tag);
  const sentences = rankSentences(article, sentencesOf(article, language), language, model);
  return chooseBest(model.chooser, { sentences, language: language.tag }, { sentences: count }).map((index) =>
    article.text.slice(sentences[index]!.start, sentences[index]!.end),
  );
};

/** The first sentences, cut by a plain splitter that is not ours. */
export const first: System = (example, count) => plainSentences(example.text).slice(0, count);

/** The greedy oracle: adds the sentence that brings the most ROUGE-1 + ROUGE-2 until none brings more. */
export const oracle: System = (example, count) => {
  const sentences = plainSentences(example.text).slice(0, 200);
  const worth = (set: number[]): number => {
    const { rouge1, rouge2 } = rouge(
      example.reference,
      [set.map((index) => sentences[index]).join(' ')],
      example.language,
    );
    return rouge1.f1 + rouge2.f1;
  };
  let chosen: number[] = [];
  let best = 0;
  while (chosen.length < count) {
    const open = sentences.map((_, index) => index).filter((index) => !chosen.includes(index));
    const tries = open.map((index) => ({ index, value: worth([...chosen, index]) }));
    const top = tries.reduce((a, b) => (b.value > a.value ? b : a), { index: -1, value: best });
    if (top.index < 0) break;
    best = top.value;
    chosen = [...chosen, top.index];
  }
  return chosen.sort((a, b) => a - b).map((index) => sentences[index]!);
};

/** One plain sentence pass of the platform, the measure of speed. */
export function plainPass(example: Example): number {
  let count = 0;
  for (const _ of new Intl.Segmenter(example.language, { granularity: 'sentence' }).segment(example.text))
    count++;
  return count;
}

/** Words as ROUGE counts them. */
export const wordsOf = (texts: readonly string[], language: string): number =>
  texts.reduce((sum, text) => sum + tokens(text, language).length, 0);
