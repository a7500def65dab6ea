import { each, type Feature, lengthOf } from './feature.ts';

const three = ['The council closed the bridge.', 'Boats may still pass.', 'Repairs will take a year.'];

/** Where the sentence stands. */
export const place: Feature[] = [
  {
    name: 'order',
    reason: 'opening',
    says: 'Inverse of the place in the article: 1, 1/2, 1/3 …',
    column: (reading) => each(reading, (s) => 1 / (s + 1)),
    example: { blocks: three, high: 0, low: 2 },
  },
  {
    name: 'depth',
    reason: 'opening',
    says: 'Share of the article that lies before the sentence, 0–1.',
    column: (reading) => each(reading, (s) => s / reading.sentences.length),
    example: { blocks: three, high: 2, low: 0 },
  },
  {
    name: 'number',
    reason: 'opening',
    says: 'Sentences before this one, at most 40.',
    column: (reading) => each(reading, (s) => Math.min(s, 40)),
    example: { blocks: three, high: 2, low: 0 },
  },
  {
    name: 'remaining',
    reason: 'closing',
    says: 'Sentences after this one, at most 20.',
    column: (reading) => each(reading, (s) => Math.min(reading.sentences.length - 1 - s, 20)),
    example: { blocks: three, high: 0, low: 2 },
  },
  {
    name: 'blockStart',
    reason: 'paragraph',
    says: '1 where the sentence opens its paragraph, 0.5 where the article has no paragraphs.',
    column: (reading) =>
      each(reading, (s) => {
        if (reading.oneBlock) return 0.5;
        return reading.sentences[s - 1]?.block === reading.sentences[s]!.block ? 0 : 1;
      }),
    example: { blocks: ['The bridge is closed. Boats may pass.', 'Repairs began.'], high: 0, low: 1 },
  },
  {
    name: 'articleLength',
    reason: 'article',
    says: 'Sentences in the article, at most 120; the same for all of them.',
    column: (reading) => each(reading, () => Math.min(reading.sentences.length, 120)),
    example: { blocks: three, high: 0, low: 0 },
  },
  {
    name: 'wordsBefore',
    reason: 'opening',
    says: 'Words before the sentence, at most 1,000.',
    column: (reading) => each(reading, (s) => Math.min(reading.words.starts[s]!, 1000)),
    example: { blocks: three, high: 2, low: 0 },
  },
];

/** How long it is. */
export const size: Feature[] = [
  {
    name: 'length',
    reason: 'length',
    says: 'Words of the sentence, at most 80.',
    column: (reading) => each(reading, (s) => Math.min(lengthOf(reading, s), 80)),
    example: { blocks: ['The council closed the old bridge.', 'It shut.'], high: 0, low: 1 },
  },
  {
    name: 'relativeLength',
    reason: 'length',
    says: 'Words of the sentence over the mean of the article, at most 4.',
    column: (reading) => {
      const mean = reading.words.ids.length / Math.max(1, reading.sentences.length);
      return each(reading, (s) => Math.min(4, lengthOf(reading, s) / Math.max(1, mean)));
    },
    example: { blocks: ['The council closed the old bridge.', 'It shut.'], high: 0, low: 1 },
  },
];
