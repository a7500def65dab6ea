import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/node/dom.ts';
import { readMetadata } from '../../../src/page/metadata/index.ts';
import { own, readJsonLd, textOf, typesOf } from '../../../src/page/metadata/jsonld.ts';

const read = (...scripts: string[]) =>
  readJsonLd(
    parsePage(scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join(''), ''),
  );

describe('structured data', () => {
  it('gives objects of lists, graphs and main entities in order', () => {
    const nodes = read(
      '[{"@type":"A"},{"@graph":[{"@type":"B"}]}]',
      '{"@type":"C","mainEntity":{"@type":"https://schema.org/D"}}',
    );
    expect(nodes.map((node) => typesOf(node)[0])).toEqual(['A', 'B', 'C', 'D']);
  });

  it('mends line breaks, comments and commas', () => {
    const [node] = read('<!-- {"@type":"A","name":"one\ntwo",} -->');
    expect(textOf(own(node, 'name'))).toBe('one two');
  });

  it('leaves out what is broken, and reads the next', () => {
    expect(read('{"@type":', '{"@type":"A"}')).toHaveLength(1);
  });

  it('reads no names inherited from Object', () => {
    const [node] = read('{"@type":"A","__proto__":{"headline":"x"}}');
    expect(own(node, 'headline')).toBeUndefined();
    expect(own(node, 'constructor')).toBeUndefined();
    expect(own('text', 'length')).toBeUndefined();
  });

  it('is bounded: huge scripts, many objects, deep nesting', () => {
    expect(read(`[${'{"@type":"A"},'.repeat(400_000)}{}]`)).toEqual([]);
    expect(read(`[${'{"@type":"A"},'.repeat(5_000)}{}]`).length).toBeLessThanOrEqual(1000);
    expect(
      read(`${'{"@graph":['.repeat(3_000)}{"@type":"A"}${']}'.repeat(3_000)}`).length,
    ).toBeLessThanOrEqual(1);
  });
});

const HOSTILE: [what: string, html: string][] = [
  ['an empty page', ''],
  [
    'a value of the wrong kind everywhere',
    '<script type="application/ld+json">{"@type":"Article","author":[null,3,[[]],{"name":{}}],"headline":{},"datePublished":[],"publisher":7,"isAccessibleForFree":null}</script>',
  ],
  [
    'names of Object’s own',
    '<meta name="__proto__" content="x"><meta name="constructor" content="y"><h1>constructor</h1>',
  ],
  ['a headline of 1 MB', `<h1>${'word '.repeat(200_000)}</h1>`],
  ['a headline that is never closed', `<h1>${'<div><p>text</p>'.repeat(5_000)}`],
  [
    'references that name no character',
    '<meta property="og:title" content="&amp;#0; &amp;#1114112; &amp;__proto__;">',
  ],
];

describe('metadata of hostile pages', () => {
  it.each(HOSTILE)('%s', (_, html) => {
    const document = parsePage(html, 'not an address');
    const before = document.documentElement?.outerHTML.length;
    expect(readMetadata(document, 'not an address').labels).toBeUndefined();
    expect(document.documentElement?.outerHTML.length).toBe(before);
  });

  it('with fields that hide the nodes around a form', () => {
    const document = parsePage('<h1>Ferry closes</h1><form class="author"><input></form>', '');
    const form = document.querySelector('form')!;
    const field = form.querySelector('input')!;
    for (const name of ['firstChild', 'nextSibling']) Object.defineProperty(form, name, { value: field });
    expect(readMetadata(document, '').title).toBe('Ferry closes');
  });

  it('with a field that hides the document’s methods', () => {
    const document = parsePage('<h1>Ferry closes</h1>', '');
    Object.defineProperty(document, 'querySelectorAll', { value: document.createElement('img') });
    expect(readMetadata(document, '').title).toBe('Ferry closes');
  });
});
