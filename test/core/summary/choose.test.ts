import { expect, test } from 'vitest';
import { choicesFor } from '../../../src/core/summary/choices.ts';
import { choose, wishedCount } from '../../../src/core/summary/choose.ts';
import { plant } from '../../../src/core/summary/forest.ts';
import { plainModel } from '../../../src/core/summary/model/plain.ts';
import { findNutgraf } from '../../../src/core/summary/nutgraf.ts';
import { inOrder } from '../../../src/core/summary/order.ts';
import type { Sentence } from '../../../src/core/summary/sentence.ts';

/** Sentences with these scores, ten letters each. */
const scored = (scores: number[], more: Partial<Sentence>[] = []): Sentence[] =>
  scores.map((score, at) => ({
    start: at * 11,
    end: at * 11 + 10,
    block: at,
    score,
    reasons: [],
    ...more[at],
  }));

test('takes the best and tells them in the order of the article', () => {
  expect(choose({ sentences: scored([0.1, 0.9, 0.2, 0.8]) }, { sentences: 2 })).toEqual([1, 3]);
});

test('takes no sentence that nearly repeats a chosen one', () => {
  const sentences = scored([0.9, 0.8, 0.6], [{}, { similar: [[0, 0.9]] }]);
  expect(choose({ sentences }, { sentences: 2 })).toEqual([0, 2]);
});

test('a sentence that leans on another brings it along', () => {
  const sentences = scored([0.4, 0.1, 0.9, 0.3], [{}, {}, { leansOn: 1 }]);
  expect(choose({ sentences }, { sentences: 2 })).toEqual([1, 2]);
});

test('a sentence that leans on a barred one is not taken', () => {
  const sentences = scored([0.5, 0.1, 0.9], [{}, { barred: true }, { leansOn: 1 }]);
  expect(choose({ sentences }, { sentences: 2 })).toEqual([0]);
});

test('a sentence that leans on one that tells little is not taken where there are others', () => {
  const sentences = scored([0.2, 0.9, ...Array<number>(12).fill(0.5)], [{ minor: true }, { leansOn: 0 }]);
  expect(choose({ sentences }, { sentences: 2 })).toEqual([2, 3]);
});

test('a sentence whose antecedent is known stands alone', () => {
  const antecedent = { start: 0, end: 3, text: 'Ann' };
  const sentences = scored([0.5, 0.1, 0.9], [{}, {}, { leansOn: 1, antecedent }]);
  expect(choose({ sentences }, { sentences: 1 })).toEqual([2]);
});

test('a sentence that leans is not taken where there is no room for both', () => {
  const sentences = scored([0.5, 0.1, 0.9], [{}, {}, { leansOn: 1 }]);
  expect(choose({ sentences }, { sentences: 1 })).toEqual([0]);
});

test('barred sentences are never taken where there are others', () => {
  const sentences = scored([0.5, 0.9], [{}, { barred: true }]);
  expect(choose({ sentences }, { sentences: 5 })).toEqual([0]);
});

test('a text of nothing but barred sentences is told by the weightiest', () => {
  const sentences = scored([0.5, 0.9, 0.7], [{ barred: true }, { barred: true }, { barred: true }]);
  expect(choose({ sentences }, { sentences: 2 })).toEqual([1, 2]);
});

test('a question is not taken without its answer', () => {
  const sentences = scored([0.9, 0.3, 0.4], [{ question: true }, { leansOn: 0 }]);
  expect(choose({ sentences }, { sentences: 1 })).toEqual([2]);
  expect(choicesFor(plainModel.chooser, { sentences })[0]).toEqual([2]);
});

test('a sentence that tells little is taken only where there are too few others', () => {
  const sentences = scored([0.9, 0.5, 0.4], [{ minor: true }]);
  expect(choose({ sentences }, { sentences: 2 })).toEqual([1, 2]);
  expect(choose({ sentences }, { sentences: 3 })).toEqual([0, 1, 2]);
  const choices = choicesFor(plant([1]), { sentences });
  expect(choices.slice(0, 3)).toEqual([[1], [1, 2], [0, 1, 2]]);
});

test('a longer choice grows from the best three', () => {
  const sentences = scored(
    Array.from({ length: 30 }, (_, at) => 0.8 - at / 50),
    Array.from({ length: 30 }, () => ({ words: 12, prior: 0.5 })),
  );
  const choices = choicesFor(plant([1]), { sentences });
  for (let size = 4; size <= 10; size++)
    expect(choices[size - 1]).toEqual(expect.arrayContaining(choices[size - 2]!));
});

test('a longer choice tells of the whole article, not of its beginning alone', () => {
  const alike = Array.from({ length: 40 }, () => ({ words: 12 }));
  const sentences = scored(
    alike.map((_, at) => (at < 3 ? 0.9 : 0.6)),
    alike,
  );
  const chosen = choicesFor(plant([1]), { sentences })[4]!;
  expect(chosen.filter((index) => index > 5)).toHaveLength(2);
});

test('among sets that are as good, the one with words of the headline is taken', () => {
  const sentences = scored(
    Array.from({ length: 20 }, () => 0.5),
    Array.from({ length: 20 }, (_, at) => ({ words: 12, headline: at === 4 ? 0.8 : 0.2 })),
  );
  expect(choicesFor(plant([1]), { sentences })[0]).toEqual([4]);
});

test('a short text is told whole', () => {
  const sentences = scored([0.5, 0.9, 0.1]);
  expect(choicesFor(plainModel.chooser, { sentences, genre: { name: 'short' } })[0]).toEqual([0, 1, 2]);
});

test('looks up the choice that the digest brings along', () => {
  const sentences = scored([0.5, 0.9, 0.1]);
  expect(choose({ sentences, choices: [[2]] }, { sentences: 1 })).toEqual([2]);
});

test.each([
  [undefined, 5],
  [0, 1],
  [3, 3],
  [99, 10],
  [Number.NaN, 5],
])('wishes of %s sentences mean %s', (sentences, count) => {
  expect(wishedCount(sentences === undefined ? {} : { sentences })).toBe(count);
});

test('the focus moves what speaks of it up', () => {
  const text = 'The bridge. The river. The castle.'.replaceAll('. ', '.');
  const sentences = scored([0.6, 0.5, 0.4]);
  expect(choose({ sentences }, { sentences: 1, focus: 'castle' }, text)).toEqual([2]);
});

test('the focus finds an entity by any of its names', () => {
  const entities = [{ name: 'Ann Field', aliases: ['Field'], mentions: [{ start: 12, end: 15 }] }];
  const sentences = scored([0.6, 0.5, 0.4]);
  expect(choose({ sentences, entities }, { sentences: 1, focus: 'field' })).toEqual([1]);
});

test('a focus that the text lacks changes nothing', () => {
  expect(choose({ sentences: scored([0.6, 0.5]) }, { sentences: 1, focus: 'zebra' }, 'x')).toEqual([0]);
});

test('by importance the weightiest comes first', () => {
  const sentences = scored([0.2, 0.9, 0.5]);
  expect(inOrder({ sentences }, [0, 1, 2], { order: 'importance' })).toEqual([1, 2, 0]);
  expect(inOrder({ sentences }, [2, 0], {})).toEqual([0, 2]);
});

test('of a live blog the newest entry comes first', () => {
  const sentences = scored([0.5, 0.5, 0.5], [{ group: 2 }, { group: 0 }, { group: 1 }]);
  expect(inOrder({ sentences, genre: { name: 'live' } }, [0, 1, 2], {})).toEqual([1, 2, 0]);
});

test('of an opinion what it pleads for comes first', () => {
  const sentences = scored([0.5, 0.5, 0.9], [{}, {}, { group: 0 }]);
  expect(inOrder({ sentences, genre: { name: 'opinion' } }, [0, 1, 2], {})).toEqual([2, 0, 1]);
});

test('the nutgraf is the best chosen sentence that stands alone', () => {
  const sentences = scored([0.3, 0.9, 0.6], [{}, { leansOn: 0 }]);
  expect(findNutgraf(sentences, [0, 1, 2])).toBe(2);
  expect(findNutgraf(sentences, [])).toBeUndefined();
});

test('the nutgraf is rather the one that has the headline', () => {
  expect(findNutgraf(scored([0.6, 0.5], [{}, { headline: 0.8 }]), [0, 1])).toBe(1);
});

test('the nutgraf is rather an early one, also in a long text', () => {
  const sentences = scored(Array.from({ length: 200 }, (_, at) => (at === 10 ? 0.7 : 0.6)));
  expect(findNutgraf(sentences, [1, 10, 20])).toBe(1);
});

test('the nutgraf is none that tells little, where another was chosen', () => {
  expect(findNutgraf(scored([0.9, 0.6], [{ minor: true }]), [0, 1])).toBe(1);
  expect(findNutgraf(scored([0.9], [{ minor: true }]), [0])).toBe(0);
});
