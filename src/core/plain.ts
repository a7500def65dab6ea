import type { Article, Block } from './article.ts';

/** Text without a page around it, as the library is given it. */
export type PlainText = { text: string; title?: string; language?: string; published?: string };

/** Runs of blank lines part paragraphs. */
const blankLine = /\n[^\S\n]*\n\s*/g;

/** Cuts at the matches of a pattern, leaving out white space at both ends of each piece. */
function pieces(text: string, cut: RegExp): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  const add = (to: number) => {
    const piece = text.slice(from, to);
    const start = from + (piece.length - piece.trimStart().length);
    const end = from + piece.trimEnd().length;
    if (end > start) blocks.push({ start, end, type: 'paragraph' });
  };
  for (const match of text.matchAll(cut)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return blocks;
}

/** An article out of plain text: paragraphs where blank lines part them, one block where nothing does. */
export function toArticle(input: PlainText | Article): Article {
  if ('blocks' in input && Array.isArray(input.blocks)) return input;
  return { ...input, blocks: pieces(input.text, blankLine) };
}
