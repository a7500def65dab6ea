import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/node/dom.ts';
import { BYLINE_WORDS } from '../../../src/page/metadata/byline-words.ts';
import { readMetadata, withRead } from '../../../src/page/metadata/index.ts';
import { data, read, story, URL } from './page.ts';

describe('the title', () => {
  const TITLES: [behaviour: string, head: string, body: string, title: string][] = [
    [
      'is the headline that the declared title confirms',
      '<title>Ferry closes for repairs | Coast Post</title>',
      '<h1>Coast Post</h1><h1>Ferry closes for repairs</h1>',
      'Ferry closes for repairs',
    ],
    [
      'loses the site’s declared name',
      '<meta property="og:site_name" content="Coast Post"><title>Ferry closes - Coast Post</title>',
      '',
      'Ferry closes',
    ],
    [
      'loses the site’s name that its host tells',
      '<title>Ferry closes – CoastPost</title>',
      '',
      'Ferry closes',
    ],
    [
      'loses the site’s name in front',
      '<meta property="og:site_name" content="Coast Post"><title>Coast Post | Ferry closes at last</title>',
      '',
      'Ferry closes at last',
    ],
    [
      'keeps a dash of its own',
      '<meta property="og:site_name" content="Coast Post"><meta property="og:title" content="Ferry closes - and the quay with it">',
      '',
      'Ferry closes - and the quay with it',
    ],
    [
      'is the structured headline where there is no other',
      story({ headline: 'Ferry closes' }),
      '',
      'Ferry closes',
    ],
    [
      'is text where it is declared with markup',
      '<meta property="og:title" content="Ferry &lt;b&gt;closes&lt;/b&gt; at last">',
      '',
      'Ferry closes at last',
    ],
    [
      'has its references decoded',
      story({ headline: 'Ferry &amp; quay: &#8216;closed&#8217;' }),
      '',
      'Ferry & quay: ‘closed’',
    ],
    [
      'is not the name of the column above it',
      '<meta property="og:title" content="Ferry closes for repairs">',
      '<h1><span>Coast News |</span> Ferry closes for repairs</h1>',
      'Ferry closes for repairs',
    ],
    [
      'is not what an element of its own says before it',
      '<meta property="og:title" content="Ferry closes for repairs">',
      '<h1><span>Quay Street</span> Ferry closes for repairs</h1>',
      'Ferry closes for repairs',
    ],
    [
      'keeps its first half, though the page parts the two otherwise elsewhere',
      '<meta property="og:title" content="Ferry repairs - the guide for 2025">',
      '<h1>Ferry repairs: the guide for 2025</h1>',
      'Ferry repairs: the guide for 2025',
    ],
    [
      'keeps the words before it that the page leaves out elsewhere',
      '<meta property="og:title" content="Best Ferries of the Coast">',
      '<h1>The Best Ferries of the Coast</h1>',
      'The Best Ferries of the Coast',
    ],
    [
      'is not the site’s name, though that is the only headline of the first rank',
      '<meta property="og:site_name" content="Ida Holm"><title>Ferry closes • Ida Holm</title>',
      '<h1>Ida Holm</h1>',
      'Ferry closes',
    ],
    [
      'loses the site’s name even where the headline has it',
      '<meta property="og:site_name" content="Coast Post"><title>Ferry closes – Coast Post</title>',
      '<h1>Ferry closes – Coast Post</h1>',
      'Ferry closes',
    ],
    [
      'is not that of a drawing',
      '',
      '<svg><title>Close icon</title></svg><h1>Ferry closes</h1>',
      'Ferry closes',
    ],
  ];

  it.each(TITLES)('%s', (_, head, body, title) => {
    expect(read(head, body).title).toBe(title);
  });

  it('is left out where the page has none', () => {
    expect(read('')).not.toHaveProperty('title');
  });
});

describe('times', () => {
  it('come from structured data first', () => {
    const head = `<meta property="article:published_time" content="2023-01-01">${story({ datePublished: '2024-03-05T10:20:30+01:00', dateModified: '2024-03-06' })}`;
    expect(read(head)).toMatchObject({ published: '2024-03-05T10:20:30+01:00', modified: '2024-03-06' });
  });

  it('come from a marked time, the address, or a date near the headline', () => {
    expect(read('', '<time datetime="2024-03-05T10:20Z">today</time>').published).toBe(
      '2024-03-05T10:20:00Z',
    );
    expect(read('', '', 'https://www.coastpost.example/2024/03/05/ferry').published).toBe('2024-03-05');
    expect(read('', '', 'https://www.coastpost.example/2024/mar/05/ferry').published).toBe('2024-03-05');
    expect(read('', '<h1>Ferry closes</h1><div>5 March 2024</div>').published).toBe('2024-03-05');
  });

  it('come from what stands at the headline rather than from the next story on the page', () => {
    const other = '<aside><time datetime="2024-04-01">April</time></aside>';
    expect(read('', `${other}<h1>Ferry closes</h1><div>5 March 2024</div>`).published).toBe('2024-03-05');
    expect(read('', other, 'https://www.coastpost.example/2024/03/05/ferry').published).toBe('2024-03-05');
  });

  it('are left out where the page tells none', () => {
    expect(read('', '<h1>Ferry closes</h1><p>It sailed in 1998.</p>')).not.toHaveProperty('published');
  });
});

describe('the rest', () => {
  it('takes for the site’s name neither the headline nor a template’s mark, and no motto behind it', () => {
    const named = (name: string) =>
      read(
        `<meta property="og:title" content="Ferry closes"><meta property="og:site_name" content="${name}">`,
      );
    expect(named('Ferry closes')).not.toHaveProperty('siteName');
    expect(named('{$site.name}')).not.toHaveProperty('siteName');
    expect(named('Coast Post | All that moves along the coast').siteName).toBe('Coast Post');
  });

  it('takes a well-formed language, from the root first', () => {
    const html = (lang: string) =>
      parsePage(`<html lang="${lang}"><head><meta property="og:locale" content="de_AT"></head></html>`, URL);
    expect(readMetadata(html('en_us'), URL).language).toBe('en-US');
    expect(readMetadata(html('<script>'), URL).language).toBe('de-AT');
  });

  it('accepts a canonical address only of http and the same site', () => {
    const canonical = (href: string) => read(`<link rel="canonical" href="${href}">`).canonical;
    expect(canonical('/news/ferry')).toBe('https://www.coastpost.example/news/ferry');
    expect(canonical('https://m.coastpost.example/news/ferry')).toBe(
      'https://m.coastpost.example/news/ferry',
    );
    expect(canonical('https://elsewhere.example/news/ferry')).toBeUndefined();
    expect(canonical('javascript:alert(1)')).toBeUndefined();
    expect(canonical('https://www.coastpost.example/')).toBeUndefined();
    expect(canonical('https://[')).toBeUndefined();
  });

  it('tells the site and the section', () => {
    const head = story({ articleSection: ['Harbour'], publisher: { name: 'Coast Post' } });
    expect(read(head)).toMatchObject({ siteName: 'Coast Post', section: 'Harbour' });
  });

  it('gives the labels the page gives itself', () => {
    expect(read(data({ '@type': 'OpinionNewsArticle' })).labels).toEqual(['opinion']);
    expect(read('', '<p>Analysis</p><h1>What the ferry costs</h1>').labels).toEqual(['analysis']);
    expect(read('', '', 'https://www.coastpost.example/sponsored/boats').labels).toEqual(['sponsored']);
    expect(read(data({ '@type': 'LiveBlogPosting' })).labels).toEqual(['live']);
    expect(read('<meta property="article:section" content="Pressemitteilungen">').labels).toEqual(['press']);
    expect(read('', '<h1>Life at sea</h1>').labels).toBeUndefined();
  });
});

describe('what is missing', () => {
  it('says that the article is sold', () => {
    expect(read(story({ isAccessibleForFree: false })).missing).toBe('paywall');
    expect(read(story({ isAccessibleForFree: 'False' })).missing).toBe('paywall');
    expect(read(story({ isAccessibleForFree: true }))).not.toHaveProperty('missing');
  });

  it('says no such thing of a sold article that was read whole', () => {
    const sold = (value: object, body = '') => read(story({ isAccessibleForFree: false, ...value }), body);
    const wall = '<div class="paywall">Subscribe now to read this and all other articles.</div>';
    expect(withRead(sold({ wordCount: 600 }), 580)).not.toHaveProperty('missing');
    expect(withRead(sold({ wordCount: 600 }), 300).missing).toBe('paywall');
    expect(withRead(sold({}), 300)).not.toHaveProperty('missing');
    expect(withRead(sold({}), 120).missing).toBe('paywall');
    expect(withRead(sold({}, wall), 300).missing).toBe('paywall');
  });

  it('says that the text is cut, but not for the teaser of another story', () => {
    const cut = (href: string) =>
      read('', `<article><p>The ferry closes.</p><a href="${href}">Continue reading</a></article>`).missing;
    expect(cut('#')).toBe('cut');
    expect(cut(URL)).toBe('cut');
    expect(cut('/news/another')).toBeUndefined();
  });

  it('says which page of how many it is', () => {
    const links = [1, 2, 3]
      .map((number) => `<a href="/news/ferry-closes?page=${number}">${number}</a>`)
      .join('');
    const pages = `<div class="pagination">${links}</div>`;
    const second = read(`<link rel="next" href="?page=3">`, pages, `${URL}?page=2`);
    expect(second).toMatchObject({ missing: 'paginated', page: { number: 2, of: 3 } });
  });

  it('takes a link to the next story for no next page', () => {
    expect(read('<link rel="next" href="/news/another-story">')).not.toHaveProperty('missing');
  });
});

describe('a form whose fields are called like what is asked of elements', () => {
  it('hides neither the title nor the writer', () => {
    const body =
      '<h1>Ferry closes for repairs<form></form></h1>' +
      '<p class="byline"><a>Ida Holm</a><form class="author-name"></form></p>';
    const document = parsePage(`<title>Ferry closes for repairs</title>${body}`, URL);
    const field = document.createElement('input');
    for (const form of document.querySelectorAll('form'))
      for (const name of ['children', 'childNodes', 'firstChild', 'textContent'])
        Object.defineProperty(form, name, { value: field });
    expect(readMetadata(document, URL, BYLINE_WORDS)).toMatchObject({
      title: 'Ferry closes for repairs',
      byline: 'Ida Holm',
    });
  });
});
