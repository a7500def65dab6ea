import { expect, test } from 'vitest';
import { searchWords } from '../../../src/core/search/words.ts';

test.each([
  ['Élysée, the ÉLYSÉE!', ['elysee', 'the']],
  ['Kraków’s 1,200 miners', ['krakow', 's', '1', '200', 'miners']],
  ['東京都', ['東京', '京都']],
  ['水', ['水']],
  ['Ⅳ', ['iv']],
  ['', []],
  ['… — !', []],
])('%s is found by %j', (text, expected) => {
  expect(searchWords(text)).toEqual(expected);
});

test('an endless word is cut, not kept whole', () => {
  expect(searchWords('a'.repeat(1_000_000))).toEqual(['a'.repeat(40)]);
});
