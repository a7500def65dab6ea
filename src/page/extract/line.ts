import type { Segment } from './passage.ts';

/** Tab, line feed, form feed, carriage return, space and no-break space, by code unit. */
const isSpace = (unit: number): boolean =>
  unit === 0x20 || unit === 0xa0 || (unit > 8 && unit < 0x0e && unit !== 0x0b);
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const SOFT_HYPHEN = 0xad;

/** Whether a unit that is shown, and is no space, stands there. */
function beginsWord(data: string, at: number): boolean {
  if (at >= data.length) return false;
  const unit = data.charCodeAt(at);
  return unit !== SOFT_HYPHEN && !isSpace(unit);
}

/** Collects text nodes into one line of text as it is shown: white space collapsed, soft hyphens dropped. */
export class Line {
  text = '';
  segments: Segment[] = [];
  /** Units of the text added while a link or bold was open. */
  linked = 0;
  strong = 0;
  #pendingSpace: { node: Text; offset: number } | undefined;
  #pendingBreak = '';

  /** Adds a text node with its text; `keepsLines` is for preformatted text, whose line ends are kept. */
  add(node: Text, data: string, marks: { link: boolean; strong: boolean }, keepsLines: boolean): void {
    const before = this.text.length;
    let from = 0;
    for (let at = 0; at <= data.length; at++) {
      const ends = at === data.length;
      const unit = ends ? SOFT_HYPHEN : data.charCodeAt(at);
      if (unit !== SOFT_HYPHEN && !isSpace(unit)) continue;
      if (unit === SPACE && at > from && beginsWord(data, at + 1)) continue; // It is shown as it stands.
      if (at > from) this.#take(node, data.slice(from, at), from);
      from = at + 1;
      if (unit === SOFT_HYPHEN) continue;
      if (keepsLines && unit === LINE_FEED) this.lineBreak('\n');
      else this.#pendingSpace ??= { node, offset: at };
    }
    const added = this.text.length - before;
    if (marks.link) this.linked += added;
    if (marks.strong) this.strong += added;
  }

  /** A break that stands for no unit of a text node: the end of a line, or of a table's cell. */
  lineBreak(mark: '\n' | '\t'): void {
    if (this.#pendingBreak !== '\n') this.#pendingBreak = mark;
  }

  /** Whether nothing but white space was added. */
  get isEmpty(): boolean {
    return this.text === '';
  }

  /** Adds words of a node, single spaces between them, which stand there from this offset on. */
  #take(node: Text, words: string, from: number): void {
    this.#space();
    const start = this.text.length;
    this.text += words;
    const last = this.segments.at(-1);
    const runsOn = last?.node === node && last.end === start && last.offset + last.end - last.start === from;
    if (last && runsOn) last.end = this.text.length;
    else this.segments.push({ start, end: this.text.length, node, offset: from });
  }

  #space(): void {
    const space = this.#pendingSpace;
    const mark = this.#pendingBreak;
    this.#pendingSpace = undefined;
    this.#pendingBreak = '';
    if (this.text === '') return;
    if (mark !== '') {
      this.text += mark;
    } else if (space) {
      const start = this.text.length;
      this.text += ' ';
      const last = this.segments.at(-1);
      const runsOn =
        last?.node === space.node &&
        last.end === start &&
        last.offset + last.end - last.start === space.offset;
      if (last && runsOn) last.end = start + 1;
      else this.segments.push({ start, end: start + 1, node: space.node, offset: space.offset });
    }
  }
}
