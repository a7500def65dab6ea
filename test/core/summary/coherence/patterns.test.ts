import { expect, it } from 'vitest';
import { beginnings } from '../../../../src/core/summary/coherence/patterns.ts';
import { begins } from '../../../../src/lang/begins.ts';

const rows: [pattern: string, text: string, matches: boolean][] = [
  ['\\p{L}+ of this', 'élan of this kind', true],
  ['\\p{L}+ of this', 'член of this', true],
  ['\\p{L}+ of this', '4th of this', false],
  ["[\\p{L}’']+ of this", 'l’art of this', true],
  ['this(?![\\p{L}\\p{N}])', 'this, too', true],
  ['this(?![\\p{L}\\p{N}])', 'thisß', false],
  ['this(?![\\p{L}\\p{N}])', 'this²', false],
  ['[^\\p{L}]', '— and', true],
  ['그 \\p{L}+', '그 사람', true],
  ['the (?:same|other)', 'in the same', false],
  ['[^,]{2,9}, (?:that|this) is', 'so, this is', true],
  ['[^,]{2,9}, (?:that|this) is', 'so, these are', false],
];

it.each(rows)('%s on "%s": %s', (pattern, text, matches) => {
  expect(beginnings(begins(['never', pattern]))(text)).toBe(matches);
});
