import type { Block } from '../../article.ts';
import type { Language } from '../../language.ts';
import type { Span } from '../../text.ts';
import { bars } from './bars.ts';
import { type Line, readLine } from './line.ts';

/**
 * Whether a sentence may be read but never chosen: a heading or table, or a line that serves the page and not the
 * story (teaser, caption, by-line, credit, stamp, comment, newsletter and cookie line). Running prose is never barred:
 * every rule is held to short lines.
 */
export function isBarred(text: string, sentence: Span, block: Block, language: Language): boolean {
  if (block.type === 'heading' || block.type === 'table') return true;
  const line = readLine(text.slice(sentence.start, sentence.end), language);
  line.alone = sentence.start === block.start && sentence.end === block.end;
  return barOf(line) !== undefined;
}

/** The name of the first bar that a line runs into, `undefined` for the story's own sentences. */
export const barOf = (line: Line): string | undefined => bars.find(({ test }) => test(line))?.name;
