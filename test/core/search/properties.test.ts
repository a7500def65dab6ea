import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, type Sentences } from '../../../src/core/changes.ts';
import { searchWords } from '../../../src/core/search/words.ts';

const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme' }));

test('the words of any text are distinct, short, folded and never empty', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const words = searchWords(text);
      expect(new Set(words).size).toBe(words.length);
      for (const word of words) {
        expect(word.length).toBeGreaterThan(0);
        expect(word).toBe(word.toLowerCase());
      }
    }),
  );
});

test('a text is found by any word of it, however it is typed', () => {
  const word = fc.stringMatching(/^[a-zé]{1,12}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.nat(), (words, pick) => {
      const sought = words[pick % words.length]!;
      expect(searchWords(words.join(', '))).toEqual(
        expect.arrayContaining(searchWords(sought.toUpperCase().normalize('NFD'))),
      );
    }),
  );
});

const split = (lines: readonly string[]): Sentences => {
  const text = lines.join('\n');
  let at = 0;
  const sentences = lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length };
  });
  return { text, sentences };
};
const lines = fc.array(fc.constantFrom('One.', 'Two.', 'Three.', 'Four.', 'Five.'), { maxLength: 12 });

test('what a text gained and lost makes the one text of the other, whatever moved', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const { added, removed } = compare(split(before), split(after));
      const kept = after.filter((_, index) => !added.includes(index));
      expect([...kept, ...removed].sort()).toEqual([...before].sort());
      expect(compare(split(after), split(before)).removed.sort()).toEqual(
        added.map((index) => after[index]).sort(),
      );
    }),
  );
});
