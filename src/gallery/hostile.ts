import { digestOf, type HandArticle } from '../ui/sample/digest-maker.ts';

/** Strings that a page may hold so that something of it runs, breaks out of a place, or turns the text round. */
export const hostileStrings = [
  '<img src=x onerror="globalThis.ran = true">',
  '<script>globalThis.ran = true</script>',
  'javascript:globalThis.ran=true',
  '"><svg onload=globalThis.ran=true>',
  "'; globalThis.ran = true; //",
  '{{constructor.constructor("globalThis.ran=true")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is here because it looks like a template
  '${globalThis.ran = true}',
  '[click](javascript:globalThis.ran=true)',
  '![x](https://example.org/x.png)',
  '</title><h1>Not the title</h1>',
  '\u202Etxt.exe\u202C',
  '# heading\n- item\n> quote',
  '```js\nran\n```',
  '\uD800 lone half',
] as const;

const fill = (words: string, length: number): string =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length);

/** Every field filled with hostile strings. */
export const hostileArticle: HandArticle = {
  title: hostileStrings.join(' '),
  byline: hostileStrings[0],
  siteName: hostileStrings[3],
  published: 'javascript:ran',
  language: 'en',
  nutgraf: 0,
  blocks: hostileStrings.map((text, index) => ({
    sentences: [
      {
        text,
        score: 1 - index / 20,
        reasons: [
          { feature: '__proto__', weight: 1 },
          { feature: 'names', weight: 1 },
        ],
      },
    ],
  })),
  entities: hostileStrings.map((name, index) => ({
    name,
    kind: index % 2 ? ('person' as const) : ('place' as const),
    role: hostileStrings[(index + 1) % hostileStrings.length]!,
  })),
  facts: {
    quotations: [{ text: hostileStrings[0], speaker: 1 }],
    dates: [{ text: hostileStrings[2], value: hostileStrings[2] }],
    figures: [{ text: hostileStrings[4], value: 1, of: hostileStrings[5] }],
  },
};

/** The sizes that break layouts: 5,000 characters of title, 200 names of 300 characters, one endless sentence. */
export const extremeArticle: HandArticle = {
  title: fill('An unreasonably long headline that goes on and on, ', 5000),
  byline: fill('Somebody ', 500),
  siteName: fill('Extremelylongsitenamewithoutanyspace', 300),
  published: '2026-05-03',
  language: 'en',
  nutgraf: 0,
  blocks: [
    { sentences: [{ text: fill('Words and words and more words ', 10_000), score: 0.9 }] },
    { sentences: [{ text: fill('Unbroken', 2000), score: 0.8 }] },
    {
      sentences: [
        { text: 'Then שלום עולם stands beside مرحبا in one sentence, with numbers 1,234.', score: 0.7 },
      ],
    },
    {
      sentences: [
        { text: Array.from({ length: 200 }, (_, at) => fill(`Entity${at} `, 300)).join(' '), score: 0.1 },
      ],
    },
  ],
  entities: Array.from({ length: 200 }, (_, at) => ({
    name: fill(`Entity${at} `, 300).trimEnd(),
    kind: (['person', 'organization', 'place', 'group'] as const)[at % 4]!,
  })),
};

/** The hostile and the extreme article as digests. */
export const badInputs = { hostile: digestOf(hostileArticle), extreme: digestOf(extremeArticle) };
