import { expect, it } from 'vitest';
import { defaultOptions, type Options } from '../../src/options.ts';
import { sitesNeeded, sitesRestedOn, unneeded } from '../../src/shell/permission-need.ts';

const all = ['*://*/*'];
const site = (rule: 'always' | 'never') => ({ pattern: '*://*.example.org/*', rule });
const options = (changes: Partial<Options>): Options => ({ ...defaultOptions, ...changes });

it.each<[string, Partial<Options>, Partial<Options>, string[]]>([
  ['lighting up everywhere', { detection: 'everywhere' }, {}, all],
  ['lighting up nowhere', { detection: 'never' }, { detection: 'everywhere' }, []],
  ['a new site', { sites: [site('always')] }, {}, ['*://*.example.org/*']],
  [
    'a site whose rule was never',
    { sites: [site('always')] },
    { sites: [site('never')] },
    ['*://*.example.org/*'],
  ],
  ['a site that had its rule', { sites: [site('always')] }, { sites: [site('always')] }, []],
])('%s asks for what it needs', (_, changes, before, needed) => {
  expect(sitesNeeded(changes, options(before))).toEqual(needed);
});

it.each<[string, Partial<Options>, object]>([
  ['nothing where nothing lights up', { sites: [site('never')], prompt: true }, {}],
  ['all sites', { detection: 'everywhere', sites: [site('always')] }, { detection: all }],
  ['the chosen sites', { sites: [site('always')] }, { sites: ['*://*.example.org/*'] }],
])('the options rest on %s', (_, changes, rested) => {
  expect(sitesRestedOn(options(changes))).toEqual(rested);
});

it.each<[string, Partial<Options>, string[]]>([
  ['what covers all sites is needed no more where nothing lights up', {}, all],
  ['while the button lights up everywhere it is needed', { detection: 'everywhere' }, []],
  ['it is while chosen sites may rest on it', { sites: [site('always')] }, []],
])('%s', (_, changes, found) => {
  expect(unneeded([...all, '*://*.example.org/*'], options(changes))).toEqual(found);
});
