import { expect, it } from 'vitest';
import { readSettings, writeSettings } from '../../src/options/settings-file.ts';
import { defaultOptions } from '../../src/options.ts';

const file = (options: string) => `{"kind":"nutgraf-options","version":1,"options":${options}}`;

it('what was saved is taken again, every row', () => {
  const options = { ...defaultOptions, sentences: 7, theme: 'sepia' as const };
  expect(readSettings(writeSettings(options))).toEqual({ ok: true, taken: options, refused: [] });
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
  });
});

it('names of inherited properties are no options', () => {
  const read = readSettings(file('{"__proto__":{"sentences":1},"constructor":1,"toString":2}'));
  expect(read.ok && read.refused.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'toString']);
});

it.each(['', '[]', 'null', '{"kind":"other","options":{}}', file('[]'), '{'])(
  '%j is no settings file',
  (text) => {
    expect(readSettings(text)).toEqual({ ok: false, why: 'wrong' });
  },
);

it('a file of ten megabytes is refused unread', () => {
  expect(readSettings('x'.repeat(10_000_000))).toEqual({ ok: false, why: 'tooLarge' });
});
