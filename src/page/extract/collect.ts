import type { BlockType } from '../../core/article.ts';
import { walk } from '../tree.ts';
import { headingLevel, isBlock, isHidden, namesOf } from './elements.ts';
import { Line } from './line.ts';
import { countWords, type Passage, type Scope } from './passage.ts';
import { isDataTable } from './tables.ts';

/** Every passage of a page, in the order shown; `hidden` takes in what the markup hides as well. */
export function collect(root: Element, hidden = false): Passage[] {
  const collector = new Collector(hidden);
  walk(root, collector);
  collector.flush();
  return collector.passages;
}

class Collector {
  passages: Passage[] = [];
  #scope: Scope | undefined;
  #line = new Line();
  #links = 0;
  #strong = 0;
  #preformatted = 0;
  #breaks = 0;
  #tables: boolean[] = [];

  constructor(private readonly takesHidden: boolean) {}

  enter(element: Element, depth: number): boolean {
    if (!this.takesHidden && isHidden(element) && element.localName !== 'body') return false;
    const name = element.localName;
    if (name === 'br') return this.#lineEnd();
    if (name === 'a') this.#links++;
    else if (name === 'b' || name === 'strong') this.#strong++;
    else if (name === 'pre') this.#preformatted++;
    else if (name === 'table') this.#tables.push(isDataTable(element));
    const block = isBlock(element);
    if (block) this.#begin(name);
    if (block || !this.#scope)
      this.#scope = { parent: this.#scope, element, name, names: namesOf(element), depth };
    return true;
  }

  leave(element: Element): void {
    const name = element.localName;
    const inDataTable = this.#tables.at(-1) ?? false;
    if (name === 'a') this.#links--;
    else if (name === 'b' || name === 'strong') this.#strong--;
    else if (name === 'pre') this.#preformatted--;
    if (this.#scope?.element === element) {
      if (!inDataTable || ROWS.has(name)) this.flush();
      this.#scope = this.#scope.parent;
    }
    if (name === 'table') this.#tables.pop();
  }

  text(node: Text): void {
    if (node.data.trim()) {
      // A bold line before a lighter one heads it: old pages set their headlines so.
      const headed = this.#breaks > 0 && !this.#strong && this.#line.strong === this.#line.text.length;
      if ((headed || this.#breaks > 1) && !this.#tables.at(-1)) this.flush();
      this.#breaks = 0;
    }
    this.#line.add(node, { link: this.#links > 0, strong: this.#strong > 0 }, this.#preformatted > 0);
  }

  /** Ends the passage being collected, if it holds any text. */
  flush(): void {
    const line = this.#line;
    this.#breaks = 0;
    if (line.isEmpty) {
      this.#line = new Line();
      return;
    }
    const scope = this.#scope;
    if (!scope) return;
    this.#line = new Line();
    const { text, segments, linked, strong } = line;
    const words = countWords(text);
    if (words === 0) return; // A rule of stars, a bullet, a joiner that nobody sees.
    const level = headingLevel(scope.element);
    const type = typeOf(scope, this.#tables.at(-1) ?? false);
    const index = this.passages.length;
    this.passages.push({
      index,
      type,
      text,
      segments,
      scope,
      linked,
      strong,
      level,
      words,
    });
  }

  /** A block begins a passage of its own, save inside a row of data, where it only parts two cells. */
  #begin(name: string): void {
    if (this.#tables.at(-1) && !ROWS.has(name)) this.#line.lineBreak('\t');
    else this.flush();
  }

  #lineEnd(): false {
    this.#breaks++;
    this.#line.lineBreak('\n');
    return false;
  }
}

/** The parts of a data table that begin a passage. */
const ROWS = new Set(['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr']);

/** Names whose nearest one around a passage says what kind of block it is. */
const TYPES: Record<string, BlockType> = {
  li: 'item',
  dd: 'item',
  dt: 'item',
  blockquote: 'quote',
};

/** Where an outer element's kind no longer says anything about a passage inside. */
const ENDS = new Set(['article', 'section', 'main', 'body', 'table', 'aside']);

function typeOf(scope: Scope, inDataTable: boolean): BlockType {
  if (inDataTable) return 'table';
  if (headingLevel(scope.element) > 0) return 'heading';
  for (let at: Scope | undefined = scope; at && !ENDS.has(at.name); at = at.parent) {
    const type = Object.hasOwn(TYPES, at.name) ? TYPES[at.name] : /^h\d$/.test(at.name) && 'heading';
    if (type) return type;
  }
  return 'paragraph';
}
