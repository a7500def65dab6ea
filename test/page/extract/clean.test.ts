import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/node/dom.ts';
import { clean, MOST_REMOVED } from '../../../src/page/extract/clean/index.ts';
import type { Phrase } from '../../../src/page/extract/clean/phrases.ts';
import { collect } from '../../../src/page/extract/collect.ts';
import { KNOWLEDGE } from '../../../src/page/extract/stored.ts';
import { around, pageOf, paragraphs, read } from './story.ts';

const { says } = KNOWLEDGE;
const body = paragraphs.join('\n\n');

/** What is left of an article's markup after cleaning alone, the judge aside. */
function cleaned(inner: string, byline?: string): string[] {
  const document = parsePage(`<article>${inner}</article>`, 'https://post.example/');
  const metadata = { labels: [], title: 'Altwick rebuilds its swimming hall', ...(byline && { byline }) };
  return clean(collect(document.body), metadata, says).passages.map(({ text }) => text);
}

describe('furniture between and around the paragraphs goes', () => {
  test.each([
    [
      'pointers to other articles',
      '<p>Read more: <a href="/x">The history of the old hall in pictures</a></p>',
    ],
    ['pointers in German', '<p><b>Lesen Sie auch:</b> <a href="/x">Die Geschichte des alten Bades</a></p>'],
    ['pointers in Spanish', '<p>MIRA: <a href="/x">La historia de la vieja piscina en imágenes</a></p>'],
    ['pointers in Czech', '<p>Přečtěte si: <a href="/x">Historie starého bazénu v obrazech</a></p>'],
    ['pointers in Indonesian', '<p>Simak juga: <a href="/x">Sejarah kolam lama dalam gambar</a></p>'],
    ['pointers in Japanese', '<p><a href="/x">関連記事:古いプールの歴史</a></p>'],
    [
      'lists of related articles',
      '<h3>Related</h3><ul><li><a href="/a">Loan for the bridge</a></li><li><a href="/b">Snow on roofs</a></li></ul>',
    ],
    [
      'newsletters',
      '<div class="newsletter-box"><p>Sign up for our weekly letter from the town hall.</p></div>',
    ],
    ['share buttons', '<div class="share"><span>Share</span></div><p>WhatsApp</p>'],
    [
      'cookie walls of embedded things',
      '<div class="embed-consent"><p>To view this content, please accept cookies of the video service.</p></div>',
    ],
    ['prompts', '<div class="prompt"><p>No time to read?</p><span>Get a summary</span></div>'],
    ['advertisement marks', '<p>Advertisement</p>'],
    [
      'previous and next',
      '<div class="post-navigation"><p>Previous Article</p><p><a href="/p">Bridge closed</a></p></div>',
    ],
    [
      'captions',
      '<figure><figcaption>The hall in 1962, when it was opened by the mayor.</figcaption></figure>',
    ],
    [
      'captions by other names',
      '<div class="carousel-slide-info"><p>The hall in 1962, seen from the river, with the old school and its yard behind it, when it was opened by the mayor of that time and his guests.</p></div>',
    ],
    ['captions of an agency', '<p>FILE - The hall in 1962, when it was opened by the mayor.</p>'],
    [
      'windows that ask for consent',
      '<div class="privacy-modal-text"><p>Some of the data that we collect is needed for the page to work at all, and we do not let you opt out of it.</p></div>',
    ],
    [
      'rows of teasers',
      '<div><h3 class="card">Loan for the bridge</h3><h3 class="card">Snow on the roofs</h3><h3 class="card">A new mayor</h3></div>',
    ],
    ['picture credits', '<p>Photo: Jo Brandt / Altwick Post</p>'],
    [
      'comments of readers',
      '<div class="comment-list"><p>I have been waiting for this for years, and so have my children.</p></div>',
    ],
    ['the same paragraph again', `<p>${paragraphs[0]}</p>`],
  ])('%s', (_, inner) => {
    expect(cleaned(around(inner)).join('\n\n')).toBe(body);
  });

  test('the whole text a second time, short lines and all', () => {
    const inner = around('<h2>Two winters</h2><p>Nobody objected.</p>');
    expect(cleaned(inner + inner)).toEqual(cleaned(inner));
  });

  test('what the publisher says for itself after the text', () => {
    const inner =
      '<p>If you buy through links on our site, we may earn a commission from the shops that sell it.</p>' +
      '<p>Want more from the town hall? Sign up for our newsletter, which goes out every Friday at noon.</p>';
    expect(cleaned(around('') + inner).join('\n\n')).toBe(body);
  });

  test('title, byline and dateline above the text, and who the author is below it', () => {
    const inner =
      '<h1>Altwick rebuilds its swimming hall</h1><p>By Nora Whitfield</p><p>March 4, 2026, 7:30</p>' +
      `${around('')}<div class="author-bio"><p>Nora Whitfield writes about towns.</p></div>`;
    expect(cleaned(inner, 'Nora Whitfield').join('\n\n')).toBe(body);
  });
});

describe('what belongs to the article stays', () => {
  test.each([
    [
      'prose that begins like a prompt',
      'Share prices of the building firm rose by four per cent after the vote, and those of its rivals fell a little, traders in the capital said.',
    ],
    [
      'prose that begins like a pointer',
      'Read more closely, the report says that the roof could have been repaired for half the money, if only somebody had asked in time for it.',
    ],
    ['a short sentence that begins like a heading of a list', 'Related costs come on top.'],
    ['a correction', 'Correction: an earlier version gave the wrong year for the loan.'],
    ['a subheading', 'Sharing the costs'],
    [
      'prose on a newsletter, between other prose',
      'Those who sign up for the newsletter of the club will be told first when the hall opens, its chairman said.',
    ],
  ])('%s', (_, text) => {
    const tag = text.split(' ').length < 4 ? 'h2' : 'p';
    expect(cleaned(around(`<${tag}>${text}</${tag}>`))).toContain(text);
  });

  test('a question put twice, each time with another answer', () => {
    const asked = '<p>How long will the club have to go on taking the bus?</p>';
    const inner = around(`${asked}<p>Two winters, says the mayor.</p>${asked}<p>Four, says the trainer.</p>`);
    expect(cleaned(inner).filter((text) => text.startsWith('How long'))).toHaveLength(2);
  });

  test('a heading that the list of contents names as well; the list does not', () => {
    const heading = 'Why the old roof could no longer carry snow';
    const inner = `<ul><li><a href="#roof">${heading}</a></li></ul>${around(`<h2>${heading}</h2>`)}`;
    expect(cleaned(inner).indexOf(heading)).toBe(2);
    expect(cleaned(inner)).toHaveLength(paragraphs.length + 1);
  });

  test('headings in a row that are no cards of other stories', () => {
    const headings = ['The roof', 'The pool', 'The bus'];
    expect(cleaned(around(headings.map((text) => `<h3>${text}</h3>`).join('')))).toEqual(
      expect.arrayContaining(headings),
    );
  });

  test('a pass that would take more than three words of ten is undone and named', () => {
    const pass = { name: 'greedy', reason: 'a test', drops: (_: unknown, at: number) => at < 2 };
    const document = parsePage(`<article>${around('')}</article>`, 'https://post.example/');
    const result = clean(collect(document.body), { labels: [] }, says, [pass]);
    expect(result.undone).toEqual(['greedy']);
    expect(result.passages).toHaveLength(paragraphs.length);
    expect(MOST_REMOVED).toBeLessThanOrEqual(0.3);
  });
});

test.each<[Phrase, string, boolean, boolean]>([
  ['more', '→ Read more: the bridge', true, false],
  ['more', 'Read more…', true, true],
  ['share', 'Shareholders met', false, false],
  ['related', 'Noticias relacionadas', true, true],
  ['letter', 'Подпишитесь на канал', true, false],
  ['prompt', '4 min read', true, true],
])('%s: "%s" begins so: %s, is only that: %s', (row, text, starts, only) => {
  expect([says.begins(text, row), says.isOnly(text, row)]).toEqual([starts, only]);
});

test('a window that asks for consent at greater length than the article is no part of it', () => {
  const asks =
    'We store cookies in your browser to collect information, which is used to make the page work.';
  const window = Array.from({ length: 30 }, (_, at) => `<p>${at + 1}. ${asks}</p>`).join('');
  const page = pageOf(around('')).replace('<header>', `<div class="privacy-modal">${window}</div><header>`);
  expect(read(page).article.text).not.toContain('cookies');
  expect(read(page).article.text).toContain(paragraphs[3]);
});

test('a whole page: only the article is left, its parts in order', () => {
  const inner =
    '<p class="standfirst">The loan runs for fifteen years, and the club has to go on taking the bus.</p>' +
    '<p class="byline">By <a rel="author" href="/nora">Nora Whitfield</a></p>' +
    `${around('<h2>An old roof</h2>')}<p>Read more: <a href="/x">The bridge</a></p>`;
  const { article } = read(pageOf(inner));
  expect(article.blocks.map(({ type }) => type)).toEqual([
    'standfirst',
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
    'paragraph',
  ]);
});
