import { expect, it } from 'vitest';
import { withConsequences } from '../../src/options/consequences.ts';
import { defaultOptions } from '../../src/options.ts';

it('the offer in the page has the button light up, where it lights up nowhere', () => {
  expect(withConsequences({ prompt: true }, defaultOptions)).toEqual({
    prompt: true,
    detection: 'everywhere',
  });
});

it('where the button lights up on chosen sites, the offer stands on these', () => {
  const chosen = {
    ...defaultOptions,
    detection: 'chosen' as const,
    sites: [{ pattern: '*://*.example.org/*', rule: 'always' as const }],
  };
  expect(withConsequences({ prompt: true }, chosen)).toEqual({ prompt: true });
});

it('no other change brings anything along', () => {
  expect(withConsequences({ prompt: false, theme: 'dark' }, defaultOptions)).toEqual({
    prompt: false,
    theme: 'dark',
  });
});
