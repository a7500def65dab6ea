import { expect, test } from 'vitest';
import { fitsOption, isOptionName, readOptions } from '../src/option-check.ts';
import { defaultOptions, optionNames } from '../src/options.ts';

test('every default fits its own row', () => {
  for (const name of optionNames)
    expect([name, fitsOption(name, defaultOptions[name])]).toEqual([name, true]);
});

test('what is missing or of the wrong type falls to the default, the rest stays', () => {
  const read = readOptions({ sentences: 'five', order: 'importance', theme: 'pink', showReasons: true });
  expect(read).toEqual({ ...defaultOptions, order: 'importance', showReasons: true });
});

test.each([
  ['sentences', 0, false],
  ['sentences', 10, true],
  ['sentences', Number.NaN, false],
  ['sentences', 2.5, false],
  ['rate', 1.3, true],
  ['rate', 1.25, false],
  ['kinds', ['person', 'planet'], false],
  ['kinds', [], true],
  ['sites', [{ pattern: '*://*.example.org/*', rule: 'never' }], true],
  ['sites', [{ pattern: 'example', rule: 'never' }], false],
  ['sites', [null], false],
  ['neverKept', ['*://*.bank.example/*'], true],
  ['voice', 'x'.repeat(501), false],
] as const)('%s accepts %j: %s', (name, value, expected) => {
  expect(fitsOption(name, value)).toBe(expected);
});

test('a bad entry of a stored list takes no other along', () => {
  const good = { pattern: '*://*.example.org/*', rule: 'never' };
  const stored = { sites: [good, { pattern: '*://https/x y', rule: 'never' }, null], kinds: ['person', 7] };
  expect(readOptions(stored)).toEqual({ ...defaultOptions, sites: [good], kinds: ['person'] });
});

test('inherited names are no options', () => {
  for (const key of ['constructor', '__proto__', 'toString']) expect(isOptionName(key)).toBe(false);
  expect(readOptions(JSON.parse('{"__proto__": {"sentences": 9}}'))).toEqual(defaultOptions);
});
