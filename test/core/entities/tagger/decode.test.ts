import { describe, expect, it } from 'vitest';
import {
  kindOf,
  LABELS,
  labelOf,
  mayFollow,
  Part,
  partOf,
} from '../../../../src/core/entities/tagger/labels.ts';
import { decode } from '../../../../src/core/entities/tagger/viterbi.ts';

const labelsFor = (wishes: readonly [label: number, score: number][][]): number[] => {
  const scores = new Int32Array(wishes.length * LABELS);
  wishes.forEach((row, t) => {
    for (const [label, score] of row) scores[t * LABELS + label] = score;
  });
  const labels = new Uint8Array(wishes.length);
  decode(scores, new Int16Array(LABELS * LABELS), 0, wishes.length, labels);
  return [...labels];
};

const begin = labelOf(0, Part.begin);
const last = labelOf(0, Part.last);
const unit = labelOf(0, Part.unit);
const otherLast = labelOf(1, Part.last);

describe('labels', () => {
  it('has one number for each kind and part', () => {
    for (let label = 1; label < LABELS; label++) expect(labelOf(kindOf(label), partOf(label))).toBe(label);
  });

  it('lets a name go on only with its own kind', () => {
    expect(mayFollow(begin, last)).toBe(true);
    expect(mayFollow(begin, otherLast)).toBe(false);
    expect(mayFollow(begin, 0)).toBe(false);
    expect(mayFollow(unit, 0)).toBe(true);
  });
});

describe('decode', () => {
  it('takes the labels with the highest scores', () => {
    expect(labelsFor([[[unit, 5]], [[0, 3]], [[begin, 5]], [[last, 5]]])).toEqual([unit, 0, begin, last]);
  });

  it('never gives a sequence that is no sequence of names', () => {
    expect(labelsFor([[[begin, 50]], [[otherLast, 40]]])).not.toEqual([begin, otherLast]);
    expect(labelsFor([[[begin, 50]]])).toEqual([0]);
    expect(labelsFor([[[last, 50]]])).toEqual([0]);
  });

  it('bears a very long line', { timeout: 60_000 }, () => {
    const labels = labelsFor(Array.from({ length: 20_000 }, () => [[unit, 120]] as [number, number][]));
    expect(labels.every((label) => label === unit)).toBe(true);
  });
});
