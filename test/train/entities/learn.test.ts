import { describe, expect, it } from 'vitest';
import { prepare } from '../../../train/entities/examples.ts';
import { type Learned, learn } from '../../../train/entities/learn.ts';

const text = 'Mona Lind lives in Oslo .\nShe met Karl Berg in Rome .\nMona Lind left Oslo with Karl Berg .';

const spansOf = (name: string, label: string) =>
  [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    label,
  }));

const spans = [
  ...['Mona Lind', 'Karl Berg'].flatMap((name) => spansOf(name, 'PER')),
  ...['Oslo', 'Rome'].flatMap((name) => spansOf(name, 'LOC')),
].sort((a, b) => a.start - b.start);

const learned = (runs?: number): Learned => {
  const document = prepare({ text, spans }, (_, tokens) => new Int32Array(tokens.count), {});
  const schedule = { epochs: 2, rate: 0.2, dropout: 0.3, l2: 0, seed: 7, ...(runs ? { runs } : {}) };
  const sets = [{ documents: [document], own: 0, noisy: false }];
  return learn(sets, schedule, { rows: 1000, weights: 5000, least: 1 });
};

describe('a tagger learned in several runs', () => {
  it('is the same for the same data', () => {
    expect(learned(2)).toEqual(learned(2));
  });

  it('is another than that of one run', () => {
    expect(learned(2).weights.emission).not.toEqual(learned(1).weights.emission);
  });

  it('is learned in one run where nothing is said', () => {
    expect(learned()).toEqual(learned(1));
  });
});
