import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/node/dom.ts';
import { detect } from '../../../src/page/detect/index.ts';
import { page, prose } from './pages.ts';

const URL = 'https://news.example/world/ferry-terminal-closes';

const HOSTILE: [what: string, html: string][] = [
  [
    'names of Object’s own',
    page('<constructor>x</constructor><__proto__>y</__proto__><tostring>z</tostring>'),
  ],
  [
    'meta names of Object’s own',
    page('', '<meta name="__proto__" content="x"><meta property="constructor" content="y">'),
  ],
  [
    'structured data that is broken',
    page('', '<script type="application/ld+json">{"@type":"NewsArticle",,,{{{</script>'),
  ],
  [
    '5 MB of structured data',
    page('', `<script type="application/ld+json">[${'{"@type":"NewsArticle"},'.repeat(220_000)}]</script>`),
  ],
  [
    '5 MB of white space in structured data',
    page('', `<script type="application/ld+json">"@type"${' '.repeat(5_000_000)}</script>`),
  ],
  ['unclosed everything', `<h1><a><div><p><b>${prose(3)}<table><tr><td>`],
  ['a text of 2 MB', page(`<p>${'word, '.repeat(300_000)}</p>`)],
  ['20,000 links', page('<a href="/x">A headline of some length here</a>'.repeat(20_000))],
];

/** Building such pages takes longer than judging them. */
const TIMEOUT = 30_000;

/** Properties of elements that fields of a form may hide by their names. */
const CLOBBERED = [
  'firstElementChild',
  'nextElementSibling',
  'textContent',
  'localName',
  'getAttribute',
  'nodeName',
];

describe('hostile pages', { timeout: TIMEOUT }, () => {
  it.each(HOSTILE)('%s: a judgement, and the page as it was', (_, html) => {
    const document = parsePage(html, URL);
    const before = document.documentElement.outerHTML.length;
    expect(detect(document, URL).score).toBeLessThanOrEqual(1);
    expect(document.documentElement.outerHTML.length).toBe(before);
  });

  it('40,000 nested elements are looked at to a limit', () => {
    const document = parsePage('<body></body>', URL);
    let inner: Element = document.body;
    for (let depth = 0; depth < 40_000; depth++) {
      const child = document.createElement('div');
      inner.append(child);
      inner = child;
    }
    expect(detect(document, URL).article).toBe(false);
  });

  it('a document without a root has no article', () => {
    const document = parsePage('', URL);
    document.documentElement.remove();
    expect(detect(document, URL).article).toBe(false);
  });

  it('fields of a form cannot hide the nodes of the page', () => {
    const clean = parsePage(page(`<form>${prose(8)}</form>`), URL);
    const clobbered = parsePage(page(`<form>${prose(8)}</form>`), URL);
    const form = clobbered.querySelector('form')!;
    const field = clobbered.createElement('input');
    for (const name of CLOBBERED) Object.defineProperty(form, name, { value: field });
    Object.defineProperty(clobbered, 'documentElement', { value: field });
    Object.defineProperty(clobbered, 'body', { value: field });
    expect(detect(clobbered, URL).score).toBe(detect(clean, URL).score);
  });
});
