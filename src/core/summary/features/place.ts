import { each, type Feature, lengthOf } from './feature.ts';

/** Where the sentence stands. */
export const place: Feature[] = [
  {
    name: 'order',
    reason: 'opening',
    column: (reading) => each(reading, (s) => 1 / (s + 1)),
  },
  {
    name: 'depth',
    reason: 'opening',
    column: (reading) => each(reading, (s) => s / reading.sentences.length),
  },
  {
    name: 'number',
    reason: 'opening',
    column: (reading) => each(reading, (s) => Math.min(s, 40)),
  },
  {
    name: 'remaining',
    reason: 'closing',
    column: (reading) => each(reading, (s) => Math.min(reading.sentences.length - 1 - s, 20)),
  },
  {
    name: 'blockStart',
    reason: 'paragraph',
    column: (reading) =>
      each(reading, (s) => {
        if (reading.oneBlock) return 0.5;
        return reading.sentences[s - 1]?.block === reading.sentences[s]!.block ? 0 : 1;
      }),
  },
  {
    name: 'articleLength',
    reason: 'article',
    column: (reading) => each(reading, () => Math.min(reading.sentences.length, 120)),
  },
  {
    name: 'wordsBefore',
    reason: 'opening',
    column: (reading) => each(reading, (s) => Math.min(reading.words.starts[s]!, 1000)),
  },
];

/** How long it is. */
export const size: Feature[] = [
  {
    name: 'length',
    reason: 'length',
    column: (reading) => each(reading, (s) => Math.min(lengthOf(reading, s), 80)),
  },
  {
    name: 'relativeLength',
    reason: 'length',
    column: (reading) => {
      const mean = reading.words.ids.length / Math.max(1, reading.sentences.length);
      return each(reading, (s) => Math.min(4, lengthOf(reading, s) / Math.max(1, mean)));
    },
  },
];
