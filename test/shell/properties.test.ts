import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitsOption, readOptions } from '../../src/option-check.ts';
import { type OptionName, optionNames } from '../../src/options.ts';
import { plainAddress } from '../../src/shell/store/address.ts';
import { isDrawable } from '../../src/shell/store/drawable.ts';
import { rowCutter } from '../../src/shell/store/json-rows.ts';
import { libraryForm } from '../../src/shell/store/library-file.ts';
import { isEntry } from '../../src/shell/store/whole.ts';
import { isSitePattern, matchesSite, toSitePattern } from '../../src/site-pattern.ts';
import { readLibrary } from './library-texts.ts';

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

test('whatever file is loaded, what is taken from it is whole, and every row is counted', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(odd, row), { maxLength: 5 }), async (articles) => {
      const text = JSON.stringify({ form: libraryForm, articles }, (_, value) =>
        typeof value === 'bigint' ? Number(value) : value,
      );
      const read = await readLibrary(text);
      if (!read.ok) throw new Error(read.why);
      expect(read.articles.length + read.refused).toBe(articles.length);
      for (const { entry, versions } of read.articles) {
        expect(isEntry(entry)).toBe(true);
        expect(versions.every(isDrawable)).toBe(true);
      }
    }),
  );
});

test('no text makes loading fail but in words', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
      expect(['form', 'broken']).toContain(((await readLibrary(text)) as { why?: string }).why ?? 'form');
    }),
  );
});

const fromJson = (text: string): unknown => JSON.parse(text);

/** Rows as a library has them, with every sign that could be taken for a bracket of theirs. */
const rows = fc.array(fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue())));

test('rows are cut out of a file as they stand in it, wherever its pieces end', () => {
  fc.assert(
    fc.property(rows, fc.array(fc.nat(40)), fc.constantFrom(undefined, 1), (given, steps, indent) => {
      const text = JSON.stringify({ 'a]"{': '\\"[', articles: given, after: [] }, null, indent);
      const cutter = rowCutter();
      let at = 0;
      const found = [...steps, text.length].flatMap((step) => {
        const piece = text.slice(at, at + step);
        at += step;
        return cutter.push(piece);
      });
      expect(found.map(fromJson)).toEqual(fromJson(JSON.stringify(given)));
      expect(fromJson(cutter.frame())).toEqual({ 'a]"{': '\\"[', articles: given.map(() => 0), after: [] });
    }),
  );
});

test('a row that is longer than any article is passed over, those beside it are not', () => {
  const cutter = rowCutter();
  const long = 'x'.repeat(10_000_000);
  const found = [
    ...cutter.push('{"articles":[{"a":1},{"a":"'),
    ...Array.from({ length: 11 }, () => cutter.push(long)).flat(),
    ...cutter.push('"},{"a":2}]}'),
  ];
  expect(found).toEqual(['{"a":1}', 'null', '{"a":2}']);
  expect(fromJson(cutter.frame())).toEqual({ articles: [0, 0, 0] });
});
