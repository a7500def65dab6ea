import type { Block } from '../../article.ts';
import type { Span } from '../../text.ts';

/** Opening mark -> the marks that may close it. Those that nest in themselves are counted. */
const closers: Record<string, string> = {
  '“': '”"', '„': '“”"', '”': '”', '«': '»', '»': '«', '"': '"', '‘': '’', '‚': '‘’', "'": "'", '「': '」', '『': '』',
  '‹': '›', '›': '‹', '＂': '＂', '〝': '〟',
}; // biome-ignore format: a table

const marks = new Set([...Object.keys(closers), '’', '」', '』', '〟']);

/** Whether a mark is one of quotation somewhere in the world. */
export const isQuotationMark = (mark: string): boolean => marks.has(mark);

const nesting = /[«「『]/;
/** Marks that open in one language and close in another, or are apostrophes: what stands around them tells. */
const ambiguous = /[”»"'›‘＂]/;
const single = /[‘’‚'‹›]/;
const opensAfter = /^$|[\s([{—–:：，、。\-/¿¡]/u;
const wordy = /[\p{L}\p{N}]/u;
const isolated = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

type Open = { mark: string; start: number; depth: number };

/**
 * What stands between quotation marks, outermost only, with the marks; one that is opened again at the beginning
 * of each paragraph runs on over them. What is never closed is none. Linear in the text.
 */
export function findQuoted(text: string, blocks: readonly Block[], places: readonly number[]): Span[] {
  const found: Span[] = [];
  let open: Open | undefined;
  let next = 0;
  for (const [index, block] of blocks.entries()) {
    while (next < places.length && places[next]! < block.start) next++;
    const from = next;
    while (next < places.length && places[next]! < block.end) next++;
    open = readBlock(text, block, open, places.slice(from, next), found);
    if (open && !reopens(text, blocks[index + 1], open)) open = undefined;
  }
  return found;
}

const reopens = (text: string, next: Block | undefined, { mark }: Open): boolean =>
  next !== undefined && (text[next.start] === mark || (mark === '«' && text[next.start] === '»'));

function readBlock(
  text: string,
  block: Block,
  carried: Open | undefined,
  places: readonly number[],
  found: Span[],
): Open | undefined {
  let open = carried;
  for (const at of places) {
    // The mark that opens each paragraph of a passage again.
    if (carried && at === block.start) continue;
    const mark = text[at]!;
    if (open && closers[open.mark]!.includes(mark) && closes(text, at, mark) && !isInner(text, at, open)) {
      if (--open.depth > 0) continue;
      found.push({ start: open.start, end: at + 1 });
      open = undefined;
    } else if (open?.mark === mark && nesting.test(mark)) open.depth++;
    // A second opening of the same kind: the first was never closed.
    else if ((!open || open.mark === mark) && opens(text, at, mark, block))
      open = { mark, start: at, depth: 1 };
    // A mark of the stronger kind inside single ones, which were apostrophes.
    else if (open && single.test(open.mark) && !single.test(mark) && opens(text, at, mark, block)) {
      open = { mark, start: at, depth: 1 };
    }
  }
  return open;
}

/** Longest way in which the mark that belongs to an opening one is looked for. */
const mixedReach = 400;

/** A plain mark closes “ only where nothing else does: not the one in “the 5" pipe”, “a "friend" of mine”. */
function isInner(text: string, at: number, { mark, start }: Open): boolean {
  if (mark !== '“' || text[at] !== '"') return false;
  const line = text.slice(at + 1, at + mixedReach).split(/[\n“]/, 1)[0]!;
  return line.includes('”') || text.slice(Math.max(start + 1, at - mixedReach), at).includes('"');
}

function opens(text: string, at: number, mark: string, block: Block): boolean {
  if (!(mark in closers)) return false;
  const before = at === block.start ? '' : text[at - 1]!;
  const after = text[at + 1] ?? '';
  // A stray German closing mark: "des Verfahrens.“ Hier".
  if (mark === '“' && /\S/u.test(before) && !opensAfter.test(before) && /^\s?$/u.test(after)) return false;
  if (!ambiguous.test(mark)) return true;
  if (mark === '"' && isolated.test(before)) return true;
  return (opensAfter.test(before) || /[“„«"「]/.test(before)) && after !== '' && !/\s/u.test(after);
}

function closes(text: string, at: number, mark: string): boolean {
  const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
  if (mark === "'" || mark === '’') return !wordy.test(after) && !/\s/u.test(before);
  if (mark === '"') return !wordy.test(after) || !/\s/u.test(before) || isolated.test(after);
  return true;
}
