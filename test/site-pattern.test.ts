import { expect, test } from 'vitest';
import { isSitePattern, matchesSite, toSitePattern } from '../src/site-pattern.ts';

test.each([
  ['*://*.example.org/*', true],
  ['https://example.org/news/*', true],
  ['*://localhost/*', true],
  ['*://192.168.0.1/*', true],
  ['*://[::1]/*', true],
  ['*://xn--mnchen-3ya.de/*', true],
  ['*://*/*', false],
  ['*://*/news/*', false],
  ['*://*.example.org:8080/*', false],
  ['*://ex*mple.org/*', false],
  ['*://a;b.org/*', false],
  ['*://*.Example.org/*', false],
  ['example.org', false],
  ['ftp://example.org/*', false],
  ['*://', false],
  ['https://exa mple.org/*', false],
  ['javascript:alert(1)', false],
])('%s is a site pattern: %s', (pattern, expected) => {
  expect(isSitePattern(pattern)).toBe(expected);
});

test.each([
  ['https://www.example.org/world/story.html?x=1', '*://*.example.org/*'],
  ['http://localhost:8080/', '*://localhost/*'],
  ['http://127.0.0.1:8080/a', '*://127.0.0.1/*'],
  ['https://[::1]/', '*://[::1]/*'],
  ['https://münchen.de/rathaus', '*://*.xn--mnchen-3ya.de/*'],
  ['http://intranet/news', '*://intranet/*'],
  ['about:blank', undefined],
  ['file:///news.html', undefined],
  ['no address at all', undefined],
])('the page %s lies on the site %s', (address, expected) => {
  expect(toSitePattern(address)).toBe(expected);
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
