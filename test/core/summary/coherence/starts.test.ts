import { expect, it } from 'vitest';
import { needsOf, startsOf } from '../../../../src/core/summary/coherence/starts.ts';

const rows: [pattern: string, starts: string[] | undefined][] = [
  ['the same (?:is|was)', ['the same ']],
  ['others? of', ['other']],
  ['both|neither (?:side|party)', ['both', 'neither ']],
  ['(?:in|on) the \\p{L}+', ['in', 'on']],
  ['(?:about |some )?(?:two|three)(?: of)? them', ['about ', 'some ', 'two', 'three']],
  ['(?:so )?all|(?:maybe) he', ['so ', 'all', 'maybe']],
  ['(?!(?:if|when)\\b)they', ['they']],
  ["it(?:'s| is)", ['it']],
  ['[^,|)]{3,70}, this', undefined],
  ['(?:\\d+|one) more', [...'0123456789', 'one']],
  ['(?:very )*good', undefined],
  ['\\p{L}+ this', undefined],
];

it.each(rows)('what matches %s begins with %j', (pattern, starts) => {
  expect(startsOf(pattern)).toEqual(starts);
});

const needs: [pattern: string, texts: string[] | undefined][] = [
  ['[^,]{3,70}, (?:that|this) is', [', that', ', this']],
  ['\\p{L}+ (?:was )?then \\p{Ll}', ['then ']],
  ['(?:\\p{L}+ ){1,3}(?:kind|sort)s? of\\b', ['kind', 'sort']],
  ['[^,]{3,70} (?:for|to)? (?!these)[a-z]', [' ']],
  ['\\p{L}+|the \\p{L}+', undefined],
  ['\\p{L}+', undefined],
];

it.each(needs)('what matches %s has one of %j', (pattern, texts) => {
  expect(needsOf(pattern)).toEqual(texts);
});
