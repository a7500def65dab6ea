import type { SourceMap } from '../../page/source.ts';
import type { Place } from './prompt.ts';

/** Elements that a block stands in; a prompt never lands inside a sentence, a list or a table. */
const blocks = 'p, h1, h2, h3, h4, h5, h6, ul, ol, dl, blockquote, table, pre, figure, div, section';
const outer = 'ul, ol, dl, table, blockquote, figure';

const blockOf = (node: Node | undefined): Element | undefined => {
  const element = node?.parentElement?.closest(blocks) ?? undefined;
  return element?.closest(outer) ?? element;
};

/** Where the prompts go: around the blocks of the article's first and last text; none where it has no block. */
export function placeOf(source: SourceMap): Place | undefined {
  const first = blockOf(source.segments[0]?.node);
  const last = blockOf(source.segments.at(-1)?.node);
  if (!first?.parentNode || !last?.parentNode) return undefined;
  const body = first.ownerDocument.body;
  return first === body || last === body ? undefined : { first, last };
}
