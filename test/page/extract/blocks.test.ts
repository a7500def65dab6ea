import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/node/dom.ts';
import { collect } from '../../../src/page/extract/collect.ts';

const textsOf = (html: string): string[] => {
  const { body } = parsePage(html, 'https://post.example/');
  return collect(body).map(({ type, text }) => `${type}: ${text}`);
};

describe('the text of a page reads as it is shown', () => {
  test.each([
    ['white space is one space', '<p>One\n   two\t three</p>', ['paragraph: One two three']],
    [
      'inline markup does not part words',
      '<p>un<b>believ</b>able <i>story</i></p>',
      ['paragraph: unbelievable story'],
    ],
    [
      'space between inline elements counts once',
      '<p>one <b> two</b> three</p>',
      ['paragraph: one two three'],
    ],
    ['no-break spaces are spaces', '<p>5&nbsp;million&#160; euros</p>', ['paragraph: 5 million euros']],
    ['soft hyphens are not shown', '<p>Donau&shy;dampf&shy;schiff</p>', ['paragraph: Donaudampfschiff']],
    [
      'one line break stays one',
      '<p>Roses are red,<br>violets are blue</p>',
      ['paragraph: Roses are red,\nviolets are blue'],
    ],
    [
      'two line breaks part paragraphs',
      '<div>One.<br><br>Two.</div>',
      ['paragraph: One.', 'paragraph: Two.'],
    ],
    [
      'divs part paragraphs',
      '<div>One.<div>Two.</div>Three.</div>',
      ['paragraph: One.', 'paragraph: Two.', 'paragraph: Three.'],
    ],
    [
      'scripts and styles are no text',
      '<p>One<script>x()</script><style>p{}</style> two</p>',
      ['paragraph: One two'],
    ],
    [
      'the reading of a ruby is left out',
      '<p><ruby>漢字<rt>かんじ</rt></ruby>を読む</p>',
      ['paragraph: 漢字を読む'],
    ],
    [
      'what the markup hides is left out',
      '<p>One <span class="sr-only">hidden</span><span hidden>x</span>two</p>',
      ['paragraph: One two'],
    ],
    ['late parts of a streamed page are read', '<div hidden id="S:0"><p>Late</p></div>', ['paragraph: Late']],
    [
      'a region folded away under a button that names it is read',
      '<h3><button id="ask">How long?</button></h3><div role="region" aria-labelledby="ask" style="display:none">A day.</div>',
      ['heading: How long?', 'paragraph: A day.'],
    ],
    [
      'a hidden region that a heading names is not',
      '<p>One</p><div role="region" aria-labelledby="letter" hidden><h2 id="letter">Sign up</h2>Our letter.</div>',
      ['paragraph: One'],
    ],
    [
      'a region folded away that nothing names is not',
      '<p>One</p><div role="region" aria-label="Cookies" hidden>We use cookies.</div>',
      ['paragraph: One'],
    ],
    [
      'our own hosts are left out',
      '<p>One</p><nutgraf-prompt>Get a summary</nutgraf-prompt>',
      ['paragraph: One'],
    ],
    [
      'custom elements on lines of their own are blocks',
      '<x-line>One</x-line><x-line>Two</x-line>',
      ['paragraph: One', 'paragraph: Two'],
    ],
    [
      'custom elements inside text are inline',
      '<p>One <x-term>two</x-term> three</p>',
      ['paragraph: One two three'],
    ],
    ['preformatted lines stay lines', '<pre>a = 1\nb = 2</pre>', ['paragraph: a = 1\nb = 2']],
  ])('%s', (_, html, expected) => {
    expect(textsOf(html)).toEqual(expected);
  });
});

describe('blocks know what they are', () => {
  test.each([
    ['headings', '<h2>Two</h2><div role="heading">Too</div>', ['heading: Two', 'heading: Too']],
    ['items', '<ul><li>One</li><li><p>Two</p></li></ul>', ['item: One', 'item: Two']],
    [
      'quotes and embedded posts',
      '<blockquote class="twitter-tweet"><p>So glad</p></blockquote>',
      ['quote: So glad'],
    ],
    [
      'rows of data, cell by cell',
      '<table><tr><th>Town</th><th>Votes</th></tr><tr><td><p>Altwick</p></td><td>12</td></tr></table>',
      ['table: Town\tVotes', 'table: Altwick\t12'],
    ],
    [
      'tables that only lay out a page hold paragraphs',
      '<table role="presentation"><tr><td>One</td><td>Two</td></tr><tr><td>Three</td><td>Four</td></tr></table>',
      ['paragraph: One', 'paragraph: Two', 'paragraph: Three', 'paragraph: Four'],
    ],
  ])('%s', (_, html, expected) => {
    expect(textsOf(html)).toEqual(expected);
  });

  test('declared shadow roots are read in place of their hosts, with slotted text where it is shown', () => {
    const html =
      '<x-card><template shadowrootmode="open"><p>Before</p><p><slot></slot></p><p>After</p></template>Inside</x-card>';
    expect(textsOf(html)).toEqual(['paragraph: Before', 'paragraph: Inside', 'paragraph: After']);
  });
});
