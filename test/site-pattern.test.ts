import { expect, test } from 'vitest';
import { isSitePattern, matchesSite, toSitePattern } from '../src/site-pattern.ts';

test.each([
  ['*://*.example.org/*', true],
  ['https://example.org/news/*', true],
  ['*://*/*', true],
  ['example.org', false],
  ['ftp://example.org/*', false],
  ['*://', false],
  ['https://exa mple.org/*', false],
  ['javascript:alert(1)', false],
])('%s is a site pattern: %s', (pattern, expected) => {
  expect(isSitePattern(pattern)).toBe(expected);
});

test.each([
  ['example.org', '*://*.example.org/*'],
  ['www.example.org', '*://*.example.org/*'],
  ['https://www.example.org/world/story.html?x=1', '*://*.example.org/*'],
  ['localhost:8080', '*://localhost/*'],
  ['*://*.example.org/news/*', '*://*.example.org/news/*'],
  ['no site at all', undefined],
  ['', undefined],
])('what a reader types, %s, becomes %s', (typed, expected) => {
  expect(toSitePattern(typed)).toBe(expected);
});

test.each([
  ['*://*.example.org/*', 'https://news.example.org/a', true],
  ['*://*.example.org/*', 'http://example.org/', true],
  ['*://*.example.org/*', 'https://badexample.org/', false],
  ['https://example.org/news/*', 'http://example.org/news/1', false],
  ['https://example.org/*/story-*.html', 'https://example.org/world/story-9.html', true],
  ['https://example.org/*/story-*.html', 'https://example.org/world/video-9.html', false],
  ['*://*/*', 'file:///tmp/a.html', false],
  ['*://*/*', 'not an address', false],
])('%s covers %s: %s', (pattern, address, expected) => {
  expect(matchesSite(pattern, address)).toBe(expected);
});

test('a pattern of many stars is matched in linear time', () => {
  const pattern = `https://example.org/${'*a'.repeat(200)}b`;
  expect(matchesSite(pattern, `https://example.org/${'a'.repeat(50_000)}`)).toBe(false);
});
