import { expect, test } from 'vitest';
import { coverage, ruleFor, shouldSignal } from '../../src/background/rules.ts';
import type { SiteRule } from '../../src/options.ts';

const never: SiteRule = { pattern: '*://*.example.org/*', rule: 'never' };
const always: SiteRule = { pattern: '*://*.example.org/*', rule: 'always' };
const article = { article: true, readable: true, score: 0.9 };
const listing = { article: false, readable: true, score: 0.4 };
const url = 'https://news.example.org/story';

test.each([
  ['everywhere', [], article, true],
  ['everywhere', [], listing, false],
  ['everywhere', [never], article, false],
  ['chosen', [always], listing, true],
  ['chosen', [], article, false],
  ['never', [], article, false],
  ['never', [always], article, true],
] as const)('detection %s with rules %j signals %j: %s', (detection, sites, verdict, expected) => {
  expect(shouldSignal({ detection, sites }, url, verdict)).toBe(expected);
});

test('the last matching rule wins', () => {
  expect(ruleFor([always, never], url)).toBe('never');
  expect(ruleFor([always, never], 'https://elsewhere.example/')).toBeUndefined();
});

test.each([
  ['everywhere', [never], { matches: ['*://*/*'], excludeMatches: [never.pattern] }],
  ['chosen', [always], { matches: [always.pattern], excludeMatches: [] }],
  ['chosen', [], undefined],
  ['never', [always], { matches: [always.pattern], excludeMatches: [] }],
  ['never', [never], undefined],
] as const)('detection %s with rules %j runs in %j', (detection, sites, expected) => {
  expect(coverage({ detection, sites }, '*://*/*')).toEqual(expected);
});
