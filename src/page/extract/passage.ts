import type { BlockType } from '../../core/article.ts';

/** UTF-16 units `[start, end)` of a text that stand one for one in a live text node from `offset` on. */
export interface Segment {
  start: number;
  end: number;
  node: Text;
  offset: number;
}

/** A block-level element around a passage, with what its markup says about its contents. */
export interface Scope {
  parent: Scope | undefined;
  element: Element;
  /** The element's local name. */
  name: string;
  /** Class and id in lower case. */
  names: string;
  /** Steps from the root. */
  depth: number;
}

/** A stretch of text that is shown as one block, tied to its live nodes; the unit that rungs and passes judge. */
export interface Passage {
  /** Its place among all passages of the page. */
  index: number;
  type: BlockType;
  text: string;
  /** Offsets are relative to the passage's own text. */
  segments: Segment[];
  scope: Scope;
  /** Units of text inside links. */
  linked: number;
  /** Units of text in bold. */
  strong: number;
  /** Level of the heading that it is, else 0. */
  level: number;
  words: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;

/** The scripts that go without spaces lie here; between are the dashes and quotes of all others. */
const EASTERN = /[\u0e00-\u1fff\u2e80-\uffff]/;

/** Words of a text; scripts that don't space their words count one for each two characters. */
export function countWords(text: string): number {
  const unspaced = EASTERN.test(text) ? (text.match(UNSPACED)?.length ?? 0) : 0;
  if (unspaced === 0) return text.match(WORD)?.length ?? 0;
  return Math.ceil(unspaced / 2) + (text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0);
}

/** The scopes around a passage, from the nearest outward. */
export function* scopesOf(passage: Passage): Generator<Scope> {
  for (let scope: Scope | undefined = passage.scope; scope; scope = scope.parent) yield scope;
}

/** Whether some scope around the passage answers yes. */
export function within(passage: Passage, test: (scope: Scope) => boolean): boolean {
  for (let scope: Scope | undefined = passage.scope; scope; scope = scope.parent)
    if (test(scope)) return true;
  return false;
}

/** The words of all passages together. */
export const wordsOf = (passages: readonly Passage[]): number =>
  passages.reduce((sum, { words }) => sum + words, 0);
