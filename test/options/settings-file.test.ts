import { expect, it } from 'vitest';
import { readSettings, writeSettings } from '../../src/options/settings-file.ts';
import { defaultOptions } from '../../src/options.ts';

const file = (options: string) => `{"kind":"nutgraf-options","version":1,"options":${options}}`;

it('what was saved is taken again, every row', () => {
  const options = { ...defaultOptions, sentences: 7, theme: 'sepia' as const };
  expect(readSettings(writeSettings(options))).toEqual({
    ok: true,
    taken: options,
    refused: [],
    otherVersion: false,
  });
});

it('rows that do not fit are named, the others taken', () => {
  const read = readSettings(file('{"sentences":7,"theme":"pink","colour":1,"order":["article"]}'));
  expect(read).toEqual({
    ok: true,
    taken: { sentences: 7 },
    refused: [
      { name: 'theme', why: 'misfit' },
      { name: 'colour', why: 'unknown' },
      { name: 'order', why: 'misfit' },
    ],
    otherVersion: false,
  });
});

it('names of inherited properties are no options', () => {
  const read = readSettings(file('{"__proto__":{"sentences":1},"constructor":1,"toString":2}'));
  expect(read.ok && read.refused.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'toString']);
});

it('a bad entry refuses no other of its list, and is named', () => {
  const good = { pattern: '*://*.example.org/*', rule: 'always' };
  const sites = JSON.stringify([good, { pattern: 'a;b', rule: 'never' }, 7, null]);
  const read = readSettings(file(`{"sites":${sites},"kinds":["person","planet"]}`));
  expect(read).toEqual({
    ok: true,
    taken: { sites: [good], kinds: ['person'] },
    refused: [
      { name: 'sites', why: 'entry', entry: 'a;b' },
      { name: 'sites', why: 'entry', entry: '7' },
      { name: 'sites', why: 'entry', entry: 'null' },
      { name: 'kinds', why: 'entry', entry: 'planet' },
    ],
    otherVersion: false,
  });
});

it('a list of which nothing fits leaves the one that stands', () => {
  const read = readSettings(file('{"neverKept":["hello"]}'));
  expect(read.ok && read.taken).toEqual({});
});

it('what stands twice in a list is taken once, and the last rule holds', () => {
  const rule = (rule: string) => ({ pattern: '*://*.example.org/*', rule });
  const read = readSettings(file(JSON.stringify({ sites: [rule('always'), rule('never')] })));
  expect(read.ok && read.taken).toEqual({ sites: [rule('never')] });
});

it('of a list that is too long the beginning is taken, and that is said', () => {
  const sites = Array.from({ length: 1200 }, (_, index) => `*://*.site${index}.example/*`);
  const read = readSettings(file(JSON.stringify({ neverKept: sites })));
  expect(read.ok && read.taken.neverKept).toHaveLength(1000);
  expect(read.ok && read.refused).toEqual([{ name: 'neverKept', why: 'tooMany' }]);
});

it.each(['7', '0', '"1"', 'null'])(
  'a file of version %s is taken as far as it fits, and that is said',
  (version) => {
    const read = readSettings(`{"kind":"nutgraf-options","version":${version},"options":{"sentences":7}}`);
    expect(read).toEqual({ ok: true, taken: { sentences: 7 }, refused: [], otherVersion: true });
  },
);

it.each([
  ['', 'broken'],
  ['{', 'broken'],
  ['sentences = 7', 'broken'],
  ['[]', 'wrong'],
  ['null', 'wrong'],
  ['{"kind":"other","options":{}}', 'wrong'],
  [file('[]'), 'wrong'],
])('%j is no settings file', (text, why) => {
  expect(readSettings(text)).toEqual({ ok: false, why });
});

it('a file of ten megabytes is refused unread', () => {
  expect(readSettings('x'.repeat(10_000_000))).toEqual({ ok: false, why: 'tooLarge' });
});
