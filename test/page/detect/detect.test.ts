import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/node/dom.ts';
import { detect } from '../../../src/page/detect/index.ts';
import { explain, REASONS } from '../../../src/page/detect/reasons.ts';
import { page, prose, teasers } from './pages.ts';

const judge = (html: string, url: string) => detect(parsePage(html, url), url);

const STORY = `<main><h1>Ferry terminal closes for two years of repairs</h1><p class="byline">By Ida Holm</p>${prose(12)}</main>`;
const DECLARED =
  '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle"}</script>';

describe('what is called an article', () => {
  it('a story that declares itself', () => {
    expect(
      judge(page(STORY, DECLARED), 'https://news.example/world/ferry-terminal-closes-for-two-years').article,
    ).toBe(true);
  });

  it('a story on a plain page that declares nothing', () => {
    expect(judge(page(STORY), 'https://news.example/world/ferry-terminal-closes-for-two-years').article).toBe(
      true,
    );
  });

  it('no front page, even if it declares itself one', () => {
    const front = judge(page(`<h1>News</h1><ul>${teasers(60)}</ul>`, DECLARED), 'https://news.example/');
    expect(front.article).toBe(false);
  });

  it('no section, gallery, shop or forum', () => {
    const goods = `<h1>Boat</h1>${'<img src="x"><b>$ 12.00</b><button>Buy</button>'.repeat(20)}${prose(1)}`;
    const posts = Array.from(
      { length: 9 },
      () => `<div class="post"><div>${prose(1)}</div><button>Reply</button></div>`,
    ).join('');
    const pictures = '<figure><img src="x"><figcaption>The quay.</figcaption></figure>'.repeat(20);
    expect(judge(page(`<h1>World</h1><ul>${teasers(40)}</ul>`), 'https://news.example/world').article).toBe(
      false,
    );
    expect(
      judge(page(`<h1>Ferries in pictures</h1>${pictures}`), 'https://news.example/gallery/ferries').article,
    ).toBe(false);
    expect(judge(page(goods), 'https://example.org/products/boat').article).toBe(false);
    expect(judge(page(posts), 'https://forum.example/threads/ferry.12').article).toBe(false);
  });

  it('nothing on an empty page', () => {
    const { article, readable, score } = judge('', 'https://news.example/');
    expect({ article, readable }).toEqual({ article: false, readable: false });
    expect(score).toBeGreaterThanOrEqual(0);
  });
});

describe('the reasons', () => {
  it('have one row for each feature', () => {
    const names = REASONS.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(explain(parsePage(page(STORY), ''), '').every(({ feature }) => names.includes(feature))).toBe(
      true,
    );
  });

  it('sum up to the judgement, but for what every page starts from', () => {
    const sum = (html: string) =>
      explain(parsePage(html, ''), '').reduce((all, { weight }) => all + weight, 0);
    const odds = (html: string) => {
      const { score } = judge(html, '');
      return Math.log(score / (1 - score));
    };
    expect(sum(page(STORY)) - sum(page('x'))).toBeCloseTo(odds(page(STORY)) - odds(page('x')), 6);
  });
});
