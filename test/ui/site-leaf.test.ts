import { expect, it } from 'vitest';
import { encyclopedia } from '../../src/ui/entity.tsx';
import { ruleOf, withRule } from '../../src/ui/site-leaf.tsx';

const sites = [
  { pattern: '*://*.example.org/*', rule: 'never' },
  { pattern: '*://news.example.org/*', rule: 'always' },
] as const;

it('the last rule that covers an address holds', () => {
  expect(ruleOf(sites, 'https://news.example.org/a')).toBe('always');
  expect(ruleOf(sites, 'https://www.example.org/')).toBe('never');
  expect(ruleOf(sites, 'https://example.net/')).toBe('none');
});

it('a new rule replaces that of the site and leaves the others', () => {
  expect(withRule(sites, 'https://www.example.org/story', 'always')).toEqual([
    sites[1],
    { pattern: '*://*.example.org/*', rule: 'always' },
  ]);
});

it('a rule can be taken away', () => {
  expect(withRule(sites, 'https://example.org/', 'none')).toEqual([sites[1]]);
});

it('what is no web address has no rule', () => {
  expect(withRule(sites, 'not an address', 'always')).toBeUndefined();
});

it('the encyclopedia is searched in the language of the article', () => {
  expect(encyclopedia('Ada & Lind', 'pt-BR')).toBe(
    'https://pt.wikipedia.org/w/index.php?search=Ada%20%26%20Lind',
  );
  expect(encyclopedia('\ud800', 'und')).toBe('https://en.wikipedia.org/w/index.php?search=%EF%BF%BD');
});
