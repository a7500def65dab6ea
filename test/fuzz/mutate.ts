/** A small seeded generator (mulberry32): the same seed gives the same page, on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
const below = (random: Random, limit: number): number => Math.floor(random() * Math.max(1, limit));

/** Fragments that have broken extractors: unclosed marks, hostile names, odd characters, deep nests. */
const baits = [
  '<table><tr><td>',
  '</p></div></article>',
  '<!--',
  '<script>',
  '<form name="body"><input name="children">',
  '<div id="constructor"><a name="__proto__">',
  '<svg><title>x</title><foreignObject>',
  '<template><p>hidden</p>',
  '<p hidden>',
  '<br>'.repeat(50),
  '<b>'.repeat(300),
  '<div>'.repeat(500),
  '<a href="javascript:1">more</a>',
  '\u00ad\u200b\u200f\u202e',
  '\ud83d',
  '\u0000\u0007',
  '“'.repeat(40),
  '. '.repeat(60),
  'A.B.C.'.repeat(40),
  '1,2'.repeat(80),
  'x'.repeat(5000),
  '漢'.repeat(300),
  'ا'.repeat(300),
  '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":',
  '<meta property="og:type" content="article">',
  '<base href="http://[">',
  '<html lang="x-klingon-\u0000">',
  '<plaintext>',
] as const;

type Change = (page: string, random: Random) => string;

const at = (page: string, random: Random): number => below(random, page.length);
const stretch = (page: string, random: Random, longest: number): [number, number] => {
  const start = at(page, random);
  return [start, Math.min(page.length, start + below(random, longest))];
};

/** The ways in which a page is changed, each a small accident of the real web. */
const changes: readonly Change[] = [
  (page, random) => {
    const where = at(page, random);
    return page.slice(0, where) + (baits[below(random, baits.length)] ?? '') + page.slice(where);
  },
  (page, random) => {
    const [start, end] = stretch(page, random, 4000);
    return page.slice(0, start) + page.slice(end);
  },
  (page, random) => {
    const [start, end] = stretch(page, random, 3000);
    return page.slice(0, end) + page.slice(start, end).repeat(1 + below(random, 4)) + page.slice(end);
  },
  (page, random) => page.slice(0, at(page, random)),
  (page, random) => {
    const where = at(page, random);
    return page.slice(0, where) + String.fromCharCode(below(random, 65536)) + page.slice(where + 1);
  },
  (page, random) => {
    const [start, end] = stretch(page, random, 400);
    return page.slice(0, start) + [...page.slice(start, end)].reverse().join('') + page.slice(end);
  },
  (page, random) => {
    const [start, end] = stretch(page, random, 2000);
    return page.slice(0, start) + page.slice(start, end).replaceAll('<', ' ') + page.slice(end);
  },
];

/** A page changed in one to eight places, by a seed. */
export function mutate(page: string, seed: number): string {
  const random = randomFrom(seed);
  let mutated = page;
  for (let count = 1 + below(random, 8); count > 0; count--) {
    mutated = changes[below(random, changes.length)]?.(mutated, random) ?? mutated;
  }
  return mutated;
}
