import type { BlockType } from '../../core/article.ts';
import { headingLevel, isBlock, namesOf, type Opened } from './elements.ts';
import { Line } from './line.ts';
import { countWords, type Passage, type Scope } from './passage.ts';
import { type Part, show } from './steps.ts';
import { isDataTable } from './tables.ts';

/** Every passage of a part of a page, in the order shown. */
export function collect(part: Part): Passage[] {
  const collector = new Collector();
  show(part, collector);
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

  enter(opened: Opened, depth: number): boolean {
    const { element, name } = opened;
    if (name === 'br') return this.#lineEnd();
    if (name === 'a') this.#links++;
    else if (name === 'b' || name === 'strong') this.#strong++;
    else if (name === 'pre') this.#preformatted++;
    else if (name === 'table') this.#tables.push(isDataTable(element));
    const block = isBlock(opened);
    if (block) this.#begin(name);
    if (block || !this.#scope)
      this.#scope = { parent: this.#scope, element, name, names: namesOf(opened), depth };
    return true;
  }

  leave({ element, name }: Opened): void {
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

  text(node: Text, data: string): void {
    if (data.trim()) {
      // A bold line before a lighter one heads it: old pages set their headlines so.
      const headed = this.#breaks > 0 && !this.#strong && this.#line.strong === this.#line.text.length;
      if ((headed || this.#breaks > 1) && !this.#tables.at(-1)) this.flush();
      this.#breaks = 0;
    }
    this.#line.add(node, data, { link: this.#links > 0, strong: this.#strong > 0 }, this.#preformatted > 0);
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
    const level = headingLevel(scope);
    const type = typeOf(scope, level, this.#tables.at(-1) ?? false);
    const index = this.passages.length;
    this.passages.push({ index, type, text, segments, scope, linked, strong, level, words });
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
const TYPES = new Map<string, BlockType>([
  ['li', 'item'],
  ['dd', 'item'],
  ['dt', 'item'],
  ['blockquote', 'quote'],
]);

/** Where an outer element's kind no longer says anything about a passage inside. */
const ENDS = new Set(['article', 'section', 'main', 'body', 'table', 'aside']);

function typeOf(scope: Scope, level: number, inDataTable: boolean): BlockType {
  if (inDataTable) return 'table';
  if (level > 0) return 'heading';
  for (let at: Scope | undefined = scope; at && !ENDS.has(at.name); at = at.parent) {
    const type = TYPES.get(at.name) ?? (/^h\d$/.test(at.name) && 'heading');
    if (type) return type;
  }
  return 'paragraph';
}
