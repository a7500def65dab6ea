import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/node/dom.ts';
import { extract } from '../../src/page/extract/index.ts';
import { KNOWLEDGE } from '../../src/page/extract/stored.ts';
import { type SourceMap, segmentsOf } from '../../src/page/source.ts';
import { pageOf, paragraphs } from './extract/story.ts';

const squeeze = (text: string): string => text.replace(/[\s\u00ad]+/g, '');

/** What the live nodes say for a span. */
function liveText(source: SourceMap, span: { start: number; end: number }): string {
  return segmentsOf(source, span)
    .map(({ node, offset, start, end }) => {
      const from = Math.max(start, span.start);
      const to = Math.min(end, span.end);
      return node.data.slice(offset + from - start, offset + to - start);
    })
    .join('');
}

const fixtures = new URL('../fixtures/site/', import.meta.url);
const pages = readdirSync(fixtures).filter((file) => file.endsWith('.html'));

describe('every unit of the text stands where the map says, and the page stays as it is', () => {
  test.each(pages)('%s', (file) => {
    const document = parsePage(readFileSync(new URL(file, fixtures), 'utf8'), 'https://post.example/a.html');
    const before = document.documentElement?.outerHTML;
    const extraction = extract(document, 'https://post.example/a.html', KNOWLEDGE);
    expect(document.documentElement?.outerHTML).toBe(before);
    if (!extraction.ok) return;
    const { text } = extraction.article;
    for (const block of extraction.article.blocks)
      expect(squeeze(liveText(extraction.source, block))).toBe(squeeze(text.slice(block.start, block.end)));
  });
});

test('any span of a page with mixed markup maps to the same words of live nodes', () => {
  const pieces = [
    '<b>bold</b>',
    ' plain ',
    'soft&shy;hyphen',
    '&nbsp;',
    '<br>',
    '<i>it<u>al</u>ic</i>',
    '\n\t',
    '<!-- c -->',
    'e\u0301ﬁ',
    '𝒳',
    '<a href="/x">link</a>',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 30 }),
      fc.nat(),
      fc.nat(),
      (mix, from, length) => {
        const html = pageOf(
          `${paragraphs.map((text) => `<p>${text}</p>`).join('')}<p>${paragraphs[0]} ${mix.join('')}</p>`,
        );
        const extraction = extract(
          parsePage(html, 'https://post.example/'),
          'https://post.example/',
          KNOWLEDGE,
        );
        if (!extraction.ok) throw new Error('nothing read');
        const { text } = extraction.article;
        const start = from % text.length;
        const end = start + (length % (text.length - start + 1));
        expect(squeeze(liveText(extraction.source, { start, end }))).toBe(squeeze(text.slice(start, end)));
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);
