import { parsePage } from '../../../src/node/dom.ts';
import { type Extracted, extract } from '../../../src/page/extract/index.ts';
import { KNOWLEDGE } from '../../../src/page/extract/stored.ts';

/** Four paragraphs of our own, long enough to be taken for an article anywhere. */
export const paragraphs = [
  'The town council of Altwick decided on Monday to rebuild the old swimming hall, which had been closed for three years, and to pay for it with a loan that runs until 2041.',
  'Engineers had found that the roof, built in 1962, could no longer carry the snow of a hard winter; the pool below it, they said, was in better shape than anyone had hoped.',
  'Opponents of the plan, among them the owner of the campsite by the lake, had asked for a new hall outside the town, where there would be room for a car park and a sauna.',
  'Work is to begin in October and to last for eighteen months, and until then the swimming club will go on training in the neighbouring town, to which a bus runs twice a week.',
];

/** A news page around the given inner markup of its article. */
export const pageOf = (inner: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Altwick rebuilds its swimming hall</title>${head}</head><body>
<header><a href="/">The Altwick Post</a><nav><a href="/town">Town</a> <a href="/sport">Sport</a></nav></header>
<main><article><h1>Altwick rebuilds its swimming hall</h1>${inner}</article></main>
<footer><p>© The Altwick Post. All rights reserved.</p></footer></body></html>`;

/** The paragraphs with something between the second and the third. */
export const around = (inner: string): string => {
  const [a, b, c, d] = paragraphs.map((text) => `<p>${text}</p>`);
  return `${a}${b}${inner}${c}${d}`;
};

/** Reads a page of our own; throws where nothing is read, so that tests need not ask. */
export function read(html: string, url = 'https://post.example/town/hall.html'): Extracted {
  const extraction = extract(parsePage(html, url), url, KNOWLEDGE);
  if (!extraction.ok) throw new Error(`nothing read: ${extraction.why}`);
  return extraction;
}

/** The blocks of a page as `type: text`. */
export const blocksOf = ({ article }: Extracted): string[] =>
  article.blocks.map(({ type, start, end }) => `${type}: ${article.text.slice(start, end)}`);
