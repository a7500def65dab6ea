import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePage } from '../../src/node/dom.ts';
import { detect } from '../../src/page/detect/index.ts';
import { explain } from '../../src/page/detect/reasons.ts';
import { clean, MOST_REMOVED, PASSES } from '../../src/page/extract/clean/index.ts';
import { collect } from '../../src/page/extract/collect.ts';
import { KNOWLEDGE } from '../../src/page/extract/stored.ts';
import { BYLINE_WORDS } from '../../src/page/metadata/byline-words.ts';
import { readMetadata } from '../../src/page/metadata/index.ts';
import { addresses, bodies, heads } from './made-pages.ts';

const documentOf = (head: string, body: string): Document =>
  parsePage(
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
    'https://post.example/story',
  );

const few = { numRuns: 60 };

test('whatever a page says of itself, its metadata are texts, real dates and languages, and the page stays as it is', () => {
  fc.assert(
    fc.property(heads, bodies, addresses, (head, body, url) => {
      const document = documentOf(head, body);
      const before = document.documentElement.outerHTML;
      const { labels = [], missing, page, ...texts } = readMetadata(document, url, BYLINE_WORDS);
      expect(document.documentElement.outerHTML).toBe(before);
      for (const text of Object.values(texts)) expect(text).toMatch(/\S/);
      for (const date of [texts.published, texts.modified])
        if (date !== undefined) expect(Number.isNaN(Date.parse(date)), date).toBe(false);
      if (texts.language !== undefined)
        expect(Intl.getCanonicalLocales(texts.language), texts.language).toHaveLength(1);
      if (texts.canonical !== undefined) expect(URL.canParse(texts.canonical), texts.canonical).toBe(true);
      expect(labels).toEqual([...new Set(labels)]);
      expect([undefined, 'paywall', 'cut', 'paginated']).toContain(missing);
      if (page) expect(page.number).toBeGreaterThan(0);
    }),
    few,
  );
});

test('whatever stands in a page, it is judged by a chance, the same each time, and stays as it is', () => {
  fc.assert(
    fc.property(heads, bodies, addresses, (head, body, url) => {
      const document = documentOf(head, body);
      const before = document.documentElement.outerHTML;
      const { article, readable, score } = detect(document, url);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(readable || !article, 'an article can be read').toBe(true);
      expect(detect(document, url)).toEqual({ article, readable, score });
      expect(explain(document, url).length).toBeGreaterThan(0);
      expect(document.documentElement.outerHTML).toBe(before);
    }),
    few,
  );
});

test('cleaning takes whole passages, keeps the order of the others, and no pass takes more than it may', () => {
  const { says } = KNOWLEDGE;
  fc.assert(
    fc.property(heads, bodies, (head, body) => {
      const document = documentOf(head, body);
      const passages = collect(document.body);
      const metadata = readMetadata(document, 'https://post.example/story', BYLINE_WORDS);
      const { passages: left, undone } = clean(passages, metadata, says);
      const places = left.map((passage) => passages.indexOf(passage));
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      expect(places).not.toContain(-1);
      const wordsOf = (list: typeof left) => list.reduce((sum, { words }) => sum + words, 0);
      const most = (1 - MOST_REMOVED) ** PASSES.length;
      expect(wordsOf(left)).toBeGreaterThanOrEqual(Math.floor(wordsOf(passages) * most));
      for (const name of undone) expect(PASSES.map((pass) => pass.name)).toContain(name);
      expect(clean(passages, metadata, says).passages).toEqual(left);
    }),
    few,
  );
});
