import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, type Sentences } from '../../src/core/changes.ts';

/** A text of the given sentences, one after the other. */
function textOf(words: readonly string[]): Sentences {
  let end = 0;
  const sentences = words.map((word) => {
    const start = end;
    end += word.length + 1;
    return { start, end: end - 1 };
  });
  return { text: words.join('|'), sentences };
}

// Few different ones, so that many stand twice and in both texts.
const story = fc.array(fc.constantFrom('A.', 'B.', 'C c.', 'D', ''), { maxLength: 12 });

test('what is added and what stayed make up the new text, what is removed and what stayed the old one', () => {
  fc.assert(
    fc.property(story, story, (old, fresh) => {
      const { added, removed } = compare(textOf(old), textOf(fresh));
      const stayed = fresh.filter((_, index) => !added.includes(index));
      expect([...stayed, ...removed].sort()).toEqual([...old].sort());
    }),
  );
});

test('an order changed is no change, and both ways tell the same', () => {
  fc.assert(
    fc.property(story, story, (old, fresh) => {
      expect(compare(textOf(old), textOf([...old].reverse()))).toEqual({ added: [], removed: [] });
      const there = compare(textOf(old), textOf(fresh));
      const back = compare(textOf(fresh), textOf(old));
      expect(there.added.map((index) => fresh[index]).sort()).toEqual([...back.removed].sort());
    }),
  );
});
