import { expect, it } from 'vitest';
import { Mark } from '../../../src/core/entities/gazetteer/marks.ts';
import { tokenize } from '../../../src/core/entities/tokens/index.ts';
import { forgetLists } from '../../../train/entities/forget.ts';

/** Marks of twenty names, all listed as places and as words of an office, after a share of them was forgotten. */
function forgotten(percent: number, document = 0): Int32Array {
  const tokens = tokenize(
    Array.from({ length: 20 }, (_, i) => `Halden${String.fromCharCode(97 + i)}`).join(' '),
  );
  const marks = new Int32Array(tokens.count).fill(Mark.place | Mark.title);
  forgetLists(tokens, marks, document, percent);
  return marks;
}

it('forgets of some words that they are listed, and nothing else of them', () => {
  const marks = [...forgotten(50)];
  expect(marks).toContain(Mark.title);
  expect(marks).toContain(Mark.title | Mark.place);
});

it('forgets the same in the same document, other words in another', () => {
  expect(forgotten(50)).toEqual(forgotten(50));
  expect(forgotten(50, 1)).not.toEqual(forgotten(50));
});

it('forgets a name of several words as a whole', () => {
  const tokens = tokenize('Vale Halden Cove');
  const marks = new Int32Array([Mark.placeBegin, Mark.placeInside, Mark.placeInside]);
  for (let document = 0; document < 20; document++) {
    const left = marks.slice();
    forgetLists(tokens, left, document, 40);
    if (left[0] === 0) expect([...left]).toEqual([0, 0, 0]);
  }
});
