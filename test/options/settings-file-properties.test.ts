import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitsOption } from '../../src/option-check.ts';
import { readSettings, writeSettings } from '../../src/options/settings-file.ts';
import { defaultOptions, type OptionName, optionNames } from '../../src/options.ts';

const named = fc.constantFrom<string>(...optionNames, '__proto__', 'constructor', 'other');
const value = fc.oneof(fc.jsonValue(), fc.constantFrom(...Object.values(defaultOptions)));
const rows = fc.array(fc.tuple(named, value), { maxLength: 12 });

/** A settings file of the given rows; written by hand, so that a row may bear any name. */
const fileOf = (given: readonly (readonly [string, unknown])[]): string =>
  `{"kind":"nutgraf-options","version":1,"options":{${given
    .map(([name, one]) => `${JSON.stringify(name)}:${JSON.stringify(one)}`)
    .join(',')}}}`;

it('whatever rows a file has, what is taken fits, and a row is taken, named, or both', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const read = readSettings(fileOf(given));
      if (!read.ok) throw new Error(read.why);
      for (const [name, taken] of Object.entries(read.taken))
        expect(fitsOption(name as OptionName, taken)).toBe(true);
      const told = new Set([...Object.keys(read.taken), ...read.refused.map(({ name }) => name)]);
      expect(told).toEqual(new Set(given.map(([name]) => name)));
    }),
  );
});

it('what was taken is written and taken again as it is', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const read = readSettings(fileOf(given));
      if (!read.ok) throw new Error(read.why);
      const options = { ...defaultOptions, ...read.taken };
      expect(readSettings(writeSettings(options))).toMatchObject({ ok: true, taken: options, refused: [] });
    }),
  );
});

it('no text makes reading fail but in words', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const read = readSettings(text);
      expect(read.ok || ['broken', 'wrong'].includes(read.why)).toBe(true);
    }),
  );
});
