import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/node/dom.ts';
import { extract } from '../../../src/page/extract/index.ts';
import { KNOWLEDGE } from '../../../src/page/extract/stored.ts';
import { LIMITS, readablePart } from '../../../src/page/extract/survey.ts';
import { around, pageOf, paragraphs, read } from './story.ts';

const body = paragraphs.join('\n\n');
const outcome = (html: string): string => {
  const extraction = extract(parsePage(html, 'https://post.example/'), 'https://post.example/', KNOWLEDGE);
  return extraction.ok ? extraction.article.text : extraction.why;
};

describe('bad pages give a clear result', () => {
  test.each([
    ['nothing at all', '', 'empty'],
    ['frames of elsewhere', '<frameset><frame src="x"></frameset>', 'empty'],
    [
      'broken JSON-LD',
      pageOf(around(''), '<script type="application/ld+json">{"articleBody": "x</script>'),
      body,
    ],
    ['hostile names', pageOf(`<div id="constructor" class="__proto__">${around('')}</div>`), body],
    [
      'nothing closed',
      `<html><body><article><h1>Altwick</h1>${paragraphs.map((text) => `<p>${text}`).join('')}`,
      body,
    ],
    ['a deep nest', `${'<div>'.repeat(3_000)}${around('')}`, body],
    ['text without any markup', 'Just a few words', 'Just a few words'],
  ])('%s', (_, html, expected) => {
    expect(outcome(html)).toBe(expected);
  });

  test('an address that lies is no reason to fail', () => {
    expect(read(pageOf(around('')), 'not an address').article.text).toBe(body);
  });

  test('beside too many links the article itself is read', () => {
    const links = '<a href="/x">somewhere else</a> '.repeat(LIMITS.links + 1);
    expect(outcome(`<body><main>${around('')}${around('')}</main><div>${links}</div></body>`)).toContain(
      paragraphs[0],
    );
  }, 60_000);

  test('a page that is too large in every part is said to be so', () => {
    expect(outcome(`<p>${'word '.repeat(LIMITS.characters / 5 + 1)}</p>`)).toBe('too-large');
  }, 60_000);
});

test('within the limits the whole page is read', () => {
  const { body: root } = parsePage(pageOf(around('')), 'https://post.example/');
  expect(readablePart(root)?.root).toBe(root);
});

test('of several stories in a row the first is read, or the one in view', () => {
  const second = paragraphs
    .map((text) => `<p>${text.replace('Altwick', 'Nordham').replace('swimming', 'skating')}</p>`)
    .join('');
  const html = `<main><article><h1>One</h1>${around('')}</article><article data-url="/two"><h2>Two</h2>${second}</article></main>`;
  const document = parsePage(html, 'https://post.example/');
  const textOf = (inView?: Node): string => {
    const extraction = extract(document, 'https://post.example/', KNOWLEDGE, inView ? { inView } : {});
    return extraction.ok ? extraction.article.text : '';
  };
  expect(textOf()).not.toContain('Nordham');
  expect(textOf(document.querySelectorAll('article')[1])).not.toContain('Altwick');
});
