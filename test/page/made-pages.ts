import fc from 'fast-check';

/** Words of every kind, with whatever can be mistaken for mark-up, a date, a name or an address. */
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'The harbour council voted on Tuesday evening to close the old ferry terminal for two years.',
    'By Ida Solberg and Peter Aalto',
    '2026-09-14T08:00:00+02:00',
    '31 February 2026',
    'Read more: the bridge',
    'Share',
    '港は閉まった。',
    'Page 2 of 9',
    'NewsArticle',
    'https://post.example/story?page=2',
    '[[[{"a":',
    '\u202e',
    '',
  ),
);

const escaped = (text: string): string =>
  text.replace(/[&<>"\0]/g, (sign) => `&#${sign.charCodeAt(0) || 65533};`);

const names = fc.constantFrom(
  ...'og:title og:type og:site_name article:published_time article:section author description robots'.split(
    ' ',
  ),
);

/** What authors of pages call their parts. */
const parts = fc.constantFrom(
  ...'article byline share related newsletter comments caption author-bio date headline consent'.split(' '),
);

const meta = fc
  .tuple(names, words)
  .map(([name, content]) => `<meta property="${name}" name="${name}" content="${escaped(content)}">`);

const data = fc
  .oneof(
    words,
    fc
      .dictionary(
        fc.constantFrom('@type', '@graph', 'headline', 'datePublished', 'author', 'publisher', 'name'),
        fc.oneof(words, fc.jsonValue()),
      )
      .map((value) => JSON.stringify(value)),
  )
  .map((text) => `<script type="application/ld+json">${text.replaceAll('</', '')}</script>`);

const tags = fc.constantFrom(
  ...'p div article section h1 h2 a b li ul blockquote figure figcaption time span address table tr td'.split(
    ' ',
  ),
);

const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc.oneof(
    { maxDepth: 4 },
    words.map(escaped),
    fc
      .tuple(tags, parts, words, fc.array(tie('element'), { maxLength: 4 }))
      .map(
        ([tag, part, word, inside]) =>
          `<${tag} class="${part}" datetime="${escaped(word)}" href="${escaped(word)}">${inside.join('')}</${tag}>`,
      ),
  ),
}));

/** The inside of a page's head: what it says of itself, sound or not. */
export const heads: fc.Arbitrary<string> = fc
  .tuple(words, fc.array(fc.oneof(meta, data), { maxLength: 6 }))
  .map(([title, rest]) => `<title>${escaped(title)}</title>${rest.join('')}`);

/** The inside of a page's body: elements within elements, with every name and every word in any place. */
export const bodies: fc.Arbitrary<string> = fc
  .array(element, { maxLength: 8 })
  .map((elements) => elements.join('\n'));

/** Addresses, and what is none. */
export const addresses: fc.Arbitrary<string> = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'about:blank',
    'file:///home/story.html',
    'https://post.example/2026/09/14/story-2.html',
    '',
  ),
  words,
);
