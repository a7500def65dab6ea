import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitsOption, readOptions } from '../../src/option-check.ts';
import { type OptionName, optionNames } from '../../src/options.ts';
import { plainAddress } from '../../src/shell/store/address.ts';
import { isDrawable } from '../../src/shell/store/drawable.ts';
import { libraryForm, readLibraryFile } from '../../src/shell/store/library-file.ts';
import { isEntry } from '../../src/shell/store/whole.ts';
import { isSitePattern, matchesSite, toSitePattern } from '../../src/site-pattern.ts';

test('the plain form of an address is plain already', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
      (url) => {
        const plain = plainAddress(url);
        expect(plainAddress(plain)).toBe(plain);
      },
    ),
  );
});

test('the pattern made of an address is one, and covers it', () => {
  fc.assert(
    fc.property(fc.webUrl(), (url) => {
      const pattern = toSitePattern(url);
      if (pattern === undefined) return;
      expect(isSitePattern(pattern)).toBe(true);
      expect(matchesSite(pattern, url)).toBe(true);
    }),
  );
});

test('no pattern and no address, however odd, makes matching fail', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (pattern, url) => {
      expect(typeof matchesSite(pattern, url)).toBe('boolean');
      expect(typeof matchesSite(`*://${pattern}/*`, url)).toBe('boolean');
    }),
  );
});

test('options read from anything that may be stored are options', () => {
  const stored = fc.dictionary(fc.constantFrom<string>(...optionNames, '__proto__', 'other'), fc.anything());
  fc.assert(
    fc.property(stored, (values) => {
      const options = readOptions(values);
      for (const name of optionNames as OptionName[]) expect(fitsOption(name, options[name])).toBe(true);
    }),
  );
});

const odd = fc.anything({ maxDepth: 3 });
const row = fc.record(
  {
    entry: fc.oneof(
      odd,
      fc.record({ address: odd, url: fc.webUrl(), title: odd, newest: odd, digested: odd }),
    ),
    versions: fc.oneof(odd, fc.array(fc.record({ address: odd, version: odd, article: odd, digest: odd }))),
  },
  { requiredKeys: [] },
);

test('whatever file is loaded, what is taken from it is whole, and every row is counted', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(odd, row), { maxLength: 5 }), (articles) => {
      const text = JSON.stringify({ form: libraryForm, articles }, (_, value) =>
        typeof value === 'bigint' ? Number(value) : value,
      );
      const read = readLibraryFile(text);
      if (!read.ok) throw new Error(read.why);
      expect(read.articles.length + read.refused).toBe(articles.length);
      for (const { entry, versions } of read.articles) {
        expect(isEntry(entry)).toBe(true);
        expect(versions.every(isDrawable)).toBe(true);
      }
    }),
  );
});

test('no text makes loading fail but in words', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(['form', 'broken']).toContain((readLibraryFile(text) as { why?: string }).why ?? 'form');
    }),
  );
});
