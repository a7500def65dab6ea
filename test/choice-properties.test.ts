import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenFor, lengthRange, mostSentences, wantedSentences } from '../src/chosen.ts';
import type { Digest } from '../src/core/digest.ts';
import { layers } from '../src/messages.ts';
import { summaryPaints } from '../src/paints.ts';

type Sentence = Digest['sentences'][number];

const sentence = fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), barred: fc.boolean() });

/** Digests of up to twenty sentences, ten units each, some of which must not be shown. */
const digests = fc.array(sentence, { maxLength: 20 }).map(
  (rows): Digest => ({
    language: 'en',
    sentences: rows.map(({ score, barred }, at): Sentence => {
      const made: Sentence = { start: at * 10, end: at * 10 + 9, block: at, score, reasons: [] };
      return barred ? { ...made, barred: true } : made;
    }),
    summary: [],
    entities: [],
    facts: { quotations: [], dates: [], figures: [] },
  }),
);

const lengths = fc.record({
  lengthBy: fc.constantFrom('sentences' as const, 'share' as const),
  sentences: fc.integer({ min: -3, max: 30 }),
  share: fc.integer({ min: -10, max: 200 }),
});

const orders = fc.constantFrom('article' as const, 'importance' as const);

test('whatever length is asked for, it is one that can be had', () => {
  fc.assert(
    fc.property(digests, lengths, (digest, length) => {
      const wanted = wantedSentences(digest, length);
      expect(wanted).toBeGreaterThanOrEqual(lengthRange.min);
      expect(wanted).toBeLessThanOrEqual(mostSentences(digest));
      expect(mostSentences(digest)).toBeLessThanOrEqual(lengthRange.max);
    }),
  );
});

test('what is shown is what is chosen, each sentence once, as many as wanted where there are so many', () => {
  fc.assert(
    fc.property(digests, lengths, orders, (digest, length, order) => {
      const wanted = wantedSentences(digest, length);
      const { chosen, shown } = chosenFor(digest, wanted, order);
      expect(chosen).toEqual([...new Set(chosen)].sort((a, b) => a - b));
      expect([...shown].sort((a, b) => a - b)).toEqual(chosen);
      expect(chosen.every((at) => digest.sentences[at] !== undefined)).toBe(true);
      expect(chosen).toHaveLength(Math.min(wanted, digest.sentences.length));
      const open = digest.sentences.some(({ barred }) => !barred);
      if (open) expect(chosen.some((at) => digest.sentences[at]?.barred)).toBe(false);
    }),
  );
});

test('a longer summary says what a shorter one says, where nothing but the score decides', () => {
  fc.assert(
    fc.property(digests, fc.integer({ min: 1, max: 9 }), (digest, length) => {
      const longer = chosenFor(digest, length + 1, 'article').chosen;
      for (const at of chosenFor(digest, length, 'article').chosen) expect(longer).toContain(at);
    }),
  );
});

test('a summary is painted whole, each sentence in one layer, none weightier than those of a stronger one', () => {
  fc.assert(
    fc.property(digests, lengths, (digest, length) => {
      const { chosen } = chosenFor(digest, wantedSentences(digest, length), 'article');
      const paints = summaryPaints(digest, chosen);
      const starts = paints.map(({ spans }) => spans.map(({ start }) => start));
      expect(
        starts
          .flat()
          .sort((a, b) => a - b)
          .map((start) => start / 10),
      ).toEqual(chosen);
      for (const row of starts) expect(row).toEqual([...row].sort((a, b) => a - b));
      const strength = paints.map(({ layer }) => layers.indexOf(layer));
      expect(strength).toEqual([...new Set(strength)].sort((a, b) => b - a));
      const scores = starts.map((row) => row.map((start) => digest.sentences[start / 10]?.score ?? 0));
      scores.slice(1).forEach((row, at) => {
        expect(Math.max(...row)).toBeLessThanOrEqual(Math.min(...(scores[at] ?? [])));
      });
    }),
  );
});
