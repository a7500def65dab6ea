import { describe, expect, it } from 'vitest';
import { featuresOf, page, prose, teasers } from './pages.ts';

const ADDRESSES: [url: string, feature: string, present: boolean][] = [
  ['https://news.example/', 'addressRoot', true],
  ['https://news.example/index.html', 'addressRoot', true],
  ['https://news.example/en/', 'addressRoot', true],
  ['https://news.example/world/ferry-closes', 'addressRoot', false],
  ['https://news.example/news/ferry-closes', 'addressStory', true],
  ['https://www.coast.example/news/', 'addressStory', false],
  ['https://news.example/2024/05/01/ferry', 'addressStory', true],
  ['https://news.example/tag/ferries/', 'addressSection', true],
  ['https://news.example/kategorie/hafen', 'addressSection', true],
  ['https://news.example/tagesschau', 'addressSection', false],
  ['https://news.example/photo-gallery/ferry', 'addressGallery', true],
  ['https://news.example/videos/ferry', 'addressGallery', true],
  ['https://shop.example/x', 'addressShop', true],
  ['https://example.org/products/boat', 'addressShop', true],
  ['https://docs.example/boat', 'addressManual', true],
  ['https://forum.example/boat', 'addressForum', true],
  ['https://example.org/threads/boat.123', 'addressForum', true],
  ['https://example.org/viewtopic.php?t=3', 'addressForum', true],
  ['an address that is none', 'addressRoot', false],
  ['', 'addressRoot', false],
];

describe('the address', () => {
  it.each(ADDRESSES)('%s: %s is %s', (url, feature, present) => {
    expect(featuresOf(page(''), url)[feature]).toBe(+present);
  });

  it('counts the words of the longest of its last parts', () => {
    const words = (url: string) => featuresOf(page(''), url).addressWords!;
    expect(words('https://news.example/a/ferry-terminal-closes-for-two-years')).toBeGreaterThan(
      words('https://news.example/a/ferries'),
    );
    expect(words('https://news.example/ferry-terminal-closes-for-two-years/12345')).toBeGreaterThan(0.5);
  });
});

const BODIES: [behaviour: string, feature: string, more: string, less: string][] = [
  ['paragraphs are prose', 'best', prose(5), '<p>Short.</p>'],
  [
    'text between line breaks is prose',
    'best',
    `<div>${'A line of running text. '.repeat(9)}<br><br></div>`,
    '<div></div>',
  ],
  [
    'text in inline elements is the block’s',
    'best',
    `<p><b>${'Bold running text. '.repeat(9)}</b></p>`,
    '<p></p>',
  ],
  ['navigation is no prose', 'best', prose(1), `<nav>${prose(1)}</nav>`],
  ['linked blocks are stories', 'stories', `<ul>${teasers(9)}</ul>`, prose(9)],
  [
    'links inside a paragraph are no stories',
    'linked',
    '<p>'.concat('running text with <a href="/x">a link</a> '.repeat(8)),
    prose(4),
  ],
  [
    'prose in one place has focus',
    'focus',
    `<div>${prose(4)}</div>`,
    `<i></i>${'<div><div>x</div></div>'.repeat(3)}${Array.from({ length: 4 }, () => `<section><div>${prose(1)}</div></section>`).join('')}`,
  ],
  [
    'a headline has many words',
    'headlineWords',
    '<h1>Ferry terminal <em>closes</em> for two years</h1>',
    '<h1>World</h1>',
  ],
  [
    'the first headline counts',
    'headlineWords',
    '<h1>Ferry terminal closes for years</h1><h1>x</h1>',
    '<h1>x</h1><h1>Ferry terminal closes</h1>',
  ],
  [
    'a byline stands near the headline',
    'byline',
    '<h1>A</h1><p class="byline">By Ida Holm</p>',
    '<p class="byline">By Ida Holm</p>',
  ],
  [
    'prices are short texts with a currency',
    'prices',
    '<b>$ 12.00</b><b>9,99 €</b>',
    '<p>It cost $12 to build the ramp at the quay, they said.</p>',
  ],
  ['buttons and fields are controls', 'controls', '<button>Buy</button><input>', '<p>Buy</p>'],
  ['code is counted', 'code', '<pre><code>x</code></pre>', '<p>x</p>'],
  [
    'pictures against paragraphs',
    'imageShare',
    `${'<img src="x">'.repeat(9)}${prose(1)}`,
    `<img src="x">${prose(9)}`,
  ],
  [
    'prose below the goods is late',
    'late',
    `<ul>${teasers(9)}</ul>${prose(2)}`,
    `${prose(2)}<ul>${teasers(9)}</ul>`,
  ],
  [
    'whole sentences end',
    'ended',
    prose(2),
    '<p>A teaser that is so long that it must be taken for prose but is cut in the middle of …</p>',
  ],
];

describe('the body', () => {
  it.each(BODIES)('%s (%s)', (_, feature, more, less) => {
    expect(featuresOf(page(more))[feature]!).toBeGreaterThan(featuresOf(page(less))[feature]!);
  });
});

const HEADS: [head: string, feature: string, present: boolean][] = [
  ['<meta property="og:type" content="article">', 'typeArticle', true],
  ['<meta property="og:type" content="website">', 'typeArticle', false],
  ['<meta name="author" content="Ida Holm">', 'author', true],
  ['<script type="application/ld+json">{"@type":"NewsArticle"}</script>', 'dataArticle', true],
  ['<script type="application/ld+json">{"@type":["BlogPosting"]}</script>', 'dataArticle', true],
  ['<script type="application/ld+json">{"@type":"Product"}</script>', 'dataArticle', false],
  ['<script type="application/ld+json">{"@type":"Product"}</script>', 'dataShop', true],
  ['<script type="application/ld+json">{"@type": "QAPage", broken</script>', 'dataForum', true],
  ['<script>{"@type":"NewsArticle"}</script>', 'dataArticle', false],
];

describe('what the head declares', () => {
  it.each(HEADS)('%s: %s is %s', (head, feature, present) => {
    expect(featuresOf(page('', head))[feature]).toBe(+present);
  });

  it('takes types from microdata', () => {
    expect(
      featuresOf(page('<div itemscope itemtype="https://schema.org/NewsArticle">x</div>')).dataArticle,
    ).toBe(1);
  });
});
