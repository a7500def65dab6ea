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

const attachedTo = (blocks: string[], title: string) => {
  const article = articleOf(blocks, title);
  const placed = sentencesOf(article, en);
  const blank = placed.map((span): Sentence => ({ ...span, score: 0, reasons: [] }));
  return attach(read(article, placed, en, plainModel), blank, en).map(({ leansOn }) => leansOn);
};

it('a subject that came up just before leans on where it did', () => {
  const blocks = [
    'Ann Lowe waded in and lost a sandal.',
    'Gulls cried over the pier.',
    'The sandal floats out to sea.',
  ];
  expect(attachedTo(blocks, 'A day at the beach')).toEqual([undefined, undefined, 0]);
});

it('a subject that the headline or the whole text is about leans on nothing', () => {
  const blocks = [
    'Ann Lowe waded in and lost a sandal.',
    'Gulls cried over the pier.',
    'The sandal floats out to sea.',
  ];
  expect(attachedTo(blocks, 'A sandal at sea')).toEqual([undefined, undefined, undefined]);
  const often = [...blocks, 'Her sandal was red.', 'No sandal is cheap.', 'One sandal is none.'];
  expect(attachedTo(often, 'A day at the beach')[2]).toBeUndefined();
});
