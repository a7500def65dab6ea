import { expect, test } from 'vitest';
import type { Digest } from '../src/core/digest.ts';
import { sentencePaints, summaryPaints } from '../src/paints.ts';

const digestOf = (scores: number[]): Digest => ({
  language: 'en',
  sentences: scores.map((score, n) => ({ start: n * 10, end: n * 10 + 9, block: 0, score, reasons: [] })),
  summary: [],
  entities: [],
  facts: { quotations: [], dates: [], figures: [] },
});
const starts = (scores: number[], chosen: number[]) =>
  summaryPaints(digestOf(scores), chosen).map(({ layer, spans }) => [layer, spans.map(({ start }) => start)]);

test.each([
  [
    [0.1, 0.9, 0.5],
    [0, 1, 2],
    [
      ['strong', [10]],
      ['medium', [20]],
      ['light', [0]],
    ],
  ],
  [
    [0.1, 0.9, 0.5, 0.4],
    [0, 1, 2, 3],
    [
      ['strong', [10, 20]],
      ['medium', [0, 30]],
    ],
  ],
  [[0.3], [0], [['strong', [0]]]],
  [[], [], []],
])('scores %j, chosen %j are tinted %j', (scores, chosen, expected) => {
  expect(starts(scores, chosen)).toEqual(expected);
});

test('one sentence is painted and scrolled to; one that does not exist is not', () => {
  expect(sentencePaints(digestOf([0.1, 0.2]), 1)).toEqual([
    { layer: 'sentence', spans: [{ start: 10, end: 19 }], scroll: 0 },
  ]);
  expect(sentencePaints(digestOf([]), 3)[0]?.spans).toEqual([]);
});
