import { describe, expect, it, test } from 'vitest';
import type { Article, BlockType } from '../../../../src/core/article.ts';
import { splitSentences } from '../../../../src/core/sentences/index.ts';
import { markLines } from '../../../../src/core/summary/barred/index.ts';
import type { Sentence } from '../../../../src/core/summary/sentence.ts';
import { slice } from '../../../../src/core/text.ts';
import { en } from '../../../../src/lang/en.ts';

const types = new Map<string, BlockType>([
  ['# ', 'heading'],
  ['- ', 'item'],
]);

/** The sentences of an article of these blocks, marked; a line that begins with `# ` is a heading, with `- ` an item. */
function marked(
  lines: readonly string[],
  title = 'The crane of Lund',
  siteName?: string,
): { words: string; sentence: Sentence }[] {
  const article: Article = { title, text: '', blocks: [], ...(siteName ? { siteName } : {}) };
  for (const line of lines) {
    const type = types.get(line.slice(0, 2)) ?? 'paragraph';
    if (article.text) article.text += '\n\n';
    const start = article.text.length;
    article.text += line.replace(/^[#-] /, '');
    article.blocks.push({ type, start, end: article.text.length });
  }
  const sentences = article.blocks.flatMap((block, index) =>
    splitSentences(article.text.slice(block.start, block.end), en).map(
      ({ start, end }): Sentence => ({
        start: block.start + start,
        end: block.start + end,
        block: index,
        score: 0,
        reasons: [],
      }),
    ),
  );
  markLines(article, sentences, en);
  return sentences.map((sentence) => ({ words: slice(article.text, sentence), sentence }));
}

const story = [
  'The harbour of Lund has got a new crane.',
  'Forty ships wait for it.',
  'The old one fell in the storm.',
];
const minorOf = (lines: readonly string[]): string[] =>
  marked(lines).flatMap(({ words, sentence }) => (sentence.minor ? [words] : []));

describe('a sentence tells little', () => {
  it.each([
    ['where it asks', 'Why did the crane fall?'],
    ['where it announces what follows', 'The council has three plans for the harbour:'],
    ['where it speaks of the text', 'In this article, we tell how cranes are built.'],
    ['where it speaks to the reader', 'Without further ado, here is the story of the crane.'],
    ['where it points at a picture', 'Figure 2 shows the crane before the storm.'],
    ['where it is a label and a few words', 'Best for: ships of less than nine metres.'],
    ['where it calls out', 'Come and see the crane of Lund for yourself!'],
    ['where it breaks off at a comma', 'As the master of the harbour wrote in May,'],
    ['where it speaks of a recording', 'All that we know of cranes stands beside this podcast.'],
    ['where it offers a talk', 'Book a consultation with the harbour office to hear of cranes.'],
    ['where it sells', 'Our services reach from the drawing of a crane to its last bolt.'],
    ['where it tells what is earned', 'We may earn a little when you buy a crane through the shop.'],
    ['where it leads elsewhere', 'You will find the drawings of the crane here.'],
    ['where it points at an example', 'In the example below, the crane lifts a boat.'],
    ['where its beginning is left out', '[…] as if the crane had never stood there.'],
    ['where it has no end while the others have', 'a crane of ninety metres from the yard in Graz'],
  ])('%s', (_, line) => {
    expect(minorOf([...story, line])).toEqual([line]);
  });
});

test('a quotation may call out', () => {
  expect(minorOf([...story, '“The crane has fallen!” the harbour master cried.'])).toEqual([]);
});

test('a line that does not end, after others of its paragraph, is minor', () => {
  expect(minorOf([...story, 'It stood for ninety years. The crane that nobody'])).toEqual([
    'The crane that nobody',
  ]);
});

test('a line that begins with a small letter among many that do not is no sentence', () => {
  const piece = 'through the gate of the harbour in May.';
  expect(minorOf([...story, ...story, ...story, piece])).toEqual([piece]);
  expect(minorOf([...story, piece])).toEqual([]);
});

test('a publisher that praises itself to the reader tells little, unless the text is about it', () => {
  const praise = 'At Harbour Tools, you can try every hoist.';
  const minors = (title: string) =>
    marked([...story, praise], title, 'Harbour Tools').flatMap(({ words, sentence }) =>
      sentence.minor ? [words] : [],
    );
  expect(minors('The crane of Lund')).toEqual([praise]);
  expect(minors('Harbour Tools opens in Lund')).toEqual([]);
});

test('a text without full stops is not held to them', () => {
  const lines = story.map((line) => line.replace(/\.$/, ''));
  expect(minorOf(lines)).toEqual([]);
});

test('a text without a headline is taken as it is', () => {
  const found = marked([...story, 'Why did the crane fall?'], '');
  expect(found.some(({ sentence }) => sentence.minor)).toBe(false);
});

test('plain news is not minor', () => {
  expect(minorOf([...story, 'The guide told the visitors to look below the bridge.'])).toEqual([]);
});

test('what stands under a heading that serves the page is barred, up to the next heading', () => {
  const found = marked([
    ...story,
    '# References',
    'Lowe: a history of cranes in the north, second edition.',
    '# The storm',
    story[1]!,
  ]);
  expect(found.filter(({ sentence }) => sentence.barred).map(({ words }) => words)).toEqual([
    'References',
    'Lowe: a history of cranes in the north, second edition.',
    'The storm',
  ]);
});

test('an item of a list of works is barred, also where no heading tells what they are', () => {
  const works = [
    '- Lowe A, Reed T et al. Cranes that bend before they break.',
    '- ^ Reed, Tom. "The harbour of Lund and its ninety cranes".',
    '- Holm I. The wind in the jib of a harbour crane. 2019;12:40-52.',
  ];
  const bars = (lines: readonly string[]) => marked(lines).filter(({ sentence }) => sentence.barred);
  expect(bars([...story, ...works]).length).toBeGreaterThanOrEqual(3);
  expect(bars([...story, '- The crane of 2019 bends before it breaks in the wind.'])).toEqual([]);
});

test('a sentence in brackets is barred among others, one that only begins with them is not', () => {
  const barred = (line: string) => marked([`${story[0]} ${line}`]).at(-1)!.sentence.barred;
  expect(barred('(The council paid for the crane in May.)')).toBe(true);
  expect(barred('(AP) The council paid (in May) for the crane.')).toBeUndefined();
  expect(barred('(AP) The council paid for the crane (in May).')).toBeUndefined();
});
