import type { Article, Block } from '../../article.ts';
import type { Language } from '../../language.ts';
import type { Span } from '../../text.ts';
import type { Sentence } from '../sentence.ts';
import { bars } from './bars.ts';
import { type Line, readLine } from './line.ts';
import { isMinor } from './minor.ts';
import { servingBlocks } from './sections.ts';

/**
 * Whether a sentence may be read but never chosen: a heading or table, or a line that serves the page and not the
 * story (teaser, caption, by-line, credit, stamp, comment, newsletter and cookie line). Running prose is never barred:
 * every rule is held to short lines.
 */
export const isBarred = (text: string, sentence: Span, block: Block, language: Language): boolean =>
  isLaidOut(block) || barOf(lineAt(text, sentence, block, language)) !== undefined;

const isLaidOut = ({ type }: Block): boolean => type === 'heading' || type === 'table';

function lineAt(text: string, sentence: Span, block: Block, language: Language): Line {
  const line = readLine(text.slice(sentence.start, sentence.end), language);
  line.closes = STARTS.test(text.slice(sentence.end, Math.min(block.end, sentence.end + GAP)));
  line.alone =
    line.closes && ENDS.test(text.slice(Math.max(block.start, sentence.start - GAP), sentence.start));
  return line;
}

/** Units beside a sentence in which the break of a line is looked for. */
const GAP = 4;
/** What may stand between a sentence and the line, or the block, before and after it. */
const ENDS = /(?:^|\n)\s{0,4}$/u;
const STARTS = /^\s*(?:\n|$)/u;

/** The name of the first bar that a line runs into, `undefined` for the story's own sentences. */
export const barOf = (line: Line): string | undefined => bars.find(({ test }) => test(line))?.name;

/** The share of a text's lines that end with a mark, from which on a line without one is no sentence. */
const MOSTLY = 0.5;
/** The share that begins with a capital, likewise: some write whole sentences with small letters now and then. */
const ALMOST_ALL = 0.9;
const SMALL = /^\p{Ll}/u;
/** Shorter names of publishers are words of the language, too. */
const SHORTEST_NAME = 4;

/** The publisher's name where it can be told from other words and the text is not about it. */
function publisherIn(title: string, siteName: string): string {
  const name = siteName.toLowerCase();
  return name.length >= SHORTEST_NAME && !title.toLowerCase().includes(name) ? name : '';
}

/**
 * Marks the sentences that are never chosen, and, where the text has a headline, those that are chosen only if there is
 * nothing better: pages ask, announce and call; in plain news texts the same marks cost more than they gave (half a point
 * of ROUGE-1 on held-out CNN and Daily Mail articles).
 */
export function markLines(
  { text, blocks, title, siteName = '' }: Article,
  sentences: readonly Sentence[],
  language: Language,
): void {
  const serving = servingBlocks({ text, blocks }, language);
  const told: [Sentence, Line][] = [];
  for (const sentence of sentences) {
    const block = blocks[sentence.block];
    if (!block) continue;
    const line =
      isLaidOut(block) || serving[sentence.block] ? undefined : lineAt(text, sentence, block, language);
    if (line && barOf(line) === undefined) told.push([sentence, line]);
    else sentence.barred = true;
  }
  if (!title) return;
  const share = (test: (line: Line) => boolean): number =>
    told.filter(([, line]) => test(line)).length / told.length;
  const around = {
    marked: share(({ ended }) => ended) >= MOSTLY,
    capitals: share((line) => !SMALL.test(line.text)) >= ALMOST_ALL,
    publisher: publisherIn(title, siteName),
  };
  for (const [sentence, line] of told) if (isMinor(line, around)) sentence.minor = true;
}
