import type { Article, Digest, Span } from '../../src/node/nutgraf.ts';
import type { Look } from './reading.ts';

/** What became of the sentences of the pages that were looked at; `folded` counts those of them looked at one by one
 * that are told to be folded away. */
export type Anchored = { pages: number; sentences: number; folded: number; faults: string[] };

/** A painted range. */
type Painted = { words: string; shown: boolean };

/** Runs in the page: every painted range with its words, and whether it takes up room there. */
function paintedRanges(): Painted[] {
  const all = [...CSS.highlights].filter(([name]) => name.startsWith('nutgraf'));
  return all
    .flatMap(([, ranges]) => [...ranges])
    .map((range) => ({
      words: String(range),
      shown: [...(range as Range).getClientRects()].some(({ width, height }) => width * height > 0),
    }));
}

/** Runs in the page: whether the first painted range stands in the window. */
function isInView(): boolean {
  const [first] = [...CSS.highlights]
    .filter(([name]) => name.startsWith('nutgraf'))
    .flatMap(([, ranges]) => [...ranges]);
  const box = (first as Range | undefined)?.getBoundingClientRect();
  return box !== undefined && box.width * box.height > 0 && box.bottom > 0 && box.top < innerHeight;
}

const squeeze = (words: string): string => words.replace(/[\s\u00ad]+/g, '');

/** The sentences whose words are not what was painted, as lines; what is painted comes in the sentences' order. */
function misread({ text }: Article, sentences: readonly Span[], painted: string): string[] {
  let at = 0;
  return sentences.flatMap(({ start, end }, index) => {
    const wanted = squeeze(text.slice(start, end));
    const found = painted.startsWith(wanted, at);
    if (found) at += wanted.length;
    return found ? [] : [`sentence ${index}: not ${JSON.stringify(wanted.slice(0, 60))}`];
  });
}

/** Sentences without room that are looked at one by one, on one page; a page folds all of its text in one way. */
const MOST_LOST = 8;

/** Which sentences are looked at one by one: some of those without room, the first, the middle and the last. */
function sampleOf({ sentences }: Digest, text: string, ranges: readonly Painted[]): Span[] {
  const lost = ranges.filter(({ shown }) => !shown).map(({ words }) => squeeze(words));
  const hidden = sentences.filter(({ start, end }) => {
    const words = squeeze(text.slice(start, end));
    return lost.some((part) => words.includes(part));
  });
  const some = [0, sentences.length >> 1, sentences.length - 1].flatMap((index) => sentences[index] ?? []);
  const every = Math.ceil(hidden.length / MOST_LOST);
  return [...new Set([...some, ...hidden.filter((_, index) => index % every === 0)])];
}

/**
 * Looks whether every sentence of a page resolves: painted ranges whose words are the sentence's, white space aside, that
 * take up room; and whether the first, the middle and the last scroll into view. A sentence that the page has folded
 * away is none lost where the answer says so. Faults are noted with the page's name.
 */
export const lookAtAnchors =
  (name: string, into: Anchored): Look =>
  async (tab, { article, digest }, paint) => {
    const spans = digest.sentences.map(({ start, end }) => ({ start, end }));
    await paint([{ layer: 'sentence', spans }]);
    const ranges = await tab.evaluate(paintedRanges);
    const faults = misread(article, spans, squeeze(ranges.map(({ words }) => words).join('')));
    for (const { start, end } of sampleOf(digest, article.text, ranges)) {
      const answer = await paint([{ layer: 'sentence', spans: [{ start, end }], scroll: 0 }]);
      if (answer?.ok && answer.folded) into.folded++;
      else
        await tab
          .waitFor(isInView)
          .catch(() => faults.push(`not in view: ${JSON.stringify(article.text.slice(start, end))}`));
    }
    into.pages++;
    into.sentences += spans.length;
    into.faults.push(...faults.map((fault) => `${name}  ${fault}`));
  };
