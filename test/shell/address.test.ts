import { expect, test } from 'vitest';
import { addressKey, plainAddress } from '../../src/shell/store/address.ts';

test.each([
  ['https://example.org/a?utm_source=x&id=7&fbclid=1', 'https://example.org/a?id=7'],
  ['https://example.org/a#comments', 'https://example.org/a'],
  ['https://example.org/#/story/7', 'https://example.org/#/story/7'],
  ['https://example.org/#!story', 'https://example.org/#!story'],
  ['https://example.org/a?UTM=1', 'https://example.org/a?UTM=1'],
  ['https://example.org/a?UTM_Source=1', 'https://example.org/a'],
  ['https://example.org/a?q=a%20b&fbclid=1', 'https://example.org/a?q=a%20b'],
  ['https://example.org/a?', 'https://example.org/a'],
  ['not an address', 'not an address'],
  ['https://example.org/??', 'https://example.org/??'],
])('%s is kept as %s', (address, expected) => {
  expect(plainAddress(address)).toBe(expected);
});

test('two ways to the same story have one key, two stories have two', async () => {
  const key = await addressKey('https://example.org/a?id=7');
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(await addressKey('https://example.org/a?id=7&gclid=z#top')).toBe(key);
  expect(await addressKey('https://example.org/a?id=8')).not.toBe(key);
});
