import { expect, it } from 'vitest';
import { plainModel } from '../../../src/core/summary/model/plain.ts';
import { attach } from '../../../src/core/summary/rank.ts';
import { read } from '../../../src/core/summary/reading.ts';
import type { Sentence } from '../../../src/core/summary/sentence.ts';
import { en } from '../../../src/lang/en.ts';
import { articleOf, sentencesOf } from './articles.ts';

it('what opens a titled text is never put back for pointing at something before it', () => {
  const article = articleOf(
    ['The council closed the bridge on Tuesday. It had cracks.', 'Ferries run from May.'],
    'A bridge closes',
  );
  const placed = sentencesOf(article, en);
  const blank = placed.map((span): Sentence => ({ ...span, score: 0, reasons: [] }));
  const attached = attach(read(article, placed, en, plainModel), blank, en);
  expect(attached.map(({ minor, leansOn }) => [minor, leansOn])).toEqual([
    [undefined, undefined],
    [undefined, 0],
    [undefined, undefined],
  ]);
});
