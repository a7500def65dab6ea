import { expect, it } from 'vitest';
import { chosenFor, mostSentences, wantedSentences } from '../src/chosen.ts';
import { defaultOptions } from '../src/options.ts';
import { digestOf } from '../src/ui/sample/digest-maker.ts';
import { harbour } from '../src/ui/sample/harbour.ts';

const { digest } = digestOf(harbour);

it('the usual length is shown as the digest brings it', () => {
  expect(chosenFor(digest, 5, 'article').chosen).toEqual(digest.summary);
});

it('any other length is chosen at once', () => {
  expect(chosenFor(digest, 7, 'article').chosen).toHaveLength(7);
});

it('by importance the weightiest is listed first, and the bar keeps the order of the article', () => {
  const choice = chosenFor(digest, 5, 'importance');
  const scores = choice.shown.map((index) => digest.sentences[index]?.score ?? 0);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(choice.chosen).toEqual([...(choice.chosen ?? [])].sort((a, b) => a - b));
});

it('a share of the article stays within one and ten sentences', () => {
  const wanted = (share: number) => wantedSentences(digest, { ...defaultOptions, lengthBy: 'share', share });
  expect(wanted(5)).toBe(1);
  expect(wanted(50)).toBe(6);
});

it('no more can be asked for than may be chosen', () => {
  const two = {
    ...digest,
    sentences: digest.sentences.slice(0, 3).map((s, at) => (at ? s : { ...s, barred: true as const })),
  };
  expect(mostSentences(two)).toBe(2);
});
