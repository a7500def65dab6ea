/** What a phrase is for: the rows of the table, in the order of the judge's features. */
export const ROWS = [
  'more',
  'related',
  'letter',
  'share',
  'comments',
  'consent',
  'prompt',
  'neighbours',
  'correction',
] as const;

/** A row of the table of phrases. */
export type Phrase = (typeof ROWS)[number];

const OUTSIDE = /^[\s\u200b>»›→▶►•·|:–—\-“”"'«‹✔☛👉📌[({]+/u;
const AFTER = /(?<![\s>»›→▶►•·|:.!?…–—\-“”"'»\])}])[\s>»›→▶►•·|:.!?…–—\-“”"'»\])}]+$/u;
/** A phrase stands at the beginning of a block, so no more of it is looked at. */
const LONGEST = 80;

/** Beginnings of blocks that are kept: the blocks of a page are asked about again and again. */
const MOST_KEPT = 1000;

/** How many characters of a phrase's beginning are told apart before its pattern is asked. */
export const START_LENGTH = 6;

/** The phrases of a row as the source of a pattern. */
export const sourceOf = (phrases: string): string => phrases.replaceAll('*', '\\p{L}*');

function patternOf(phrases: string): RegExp {
  return new RegExp(`^(?:${sourceOf(phrases)})(?![\\p{sc=Latin}\\p{sc=Cyrillic}\\p{sc=Greek}])`, 'u');
}

/** Whether a text begins with one of these; where none are known, it may. */
function mayBegin(text: string, starts: ReadonlySet<string> | undefined): boolean {
  for (let length = 1; starts && length <= START_LENGTH; length++)
    if (starts.has(text.slice(0, length))) return true;
  return !starts && text !== '';
}

/** Tells which blocks say what the furniture around articles says, by a table of phrases. */
export class Phrasebook {
  readonly #table: Partial<Record<Phrase, string>>;
  readonly #starts: Partial<Record<Phrase, ReadonlySet<string>>> = {};
  readonly #patterns: Partial<Record<Phrase, RegExp>> = {};
  readonly #any: ReadonlySet<string> | undefined;
  readonly #bares = new Map<string, string>();

  /**
   * A book of these phrases. `starts` are the beginnings of each row's: with them a row's pattern, which takes a browser
   * longer to make than it takes to read a page, is made only where a block begins like one of its phrases.
   */
  constructor(
    table: Partial<Record<Phrase, string>>,
    starts?: Readonly<Partial<Record<Phrase, readonly string[]>>>,
  ) {
    this.#table = table;
    if (!starts) return;
    for (const row of ROWS) this.#starts[row] = new Set(starts[row]);
    this.#any = new Set(ROWS.flatMap((row) => starts[row] ?? []));
  }

  /** Whether a block's text begins with a phrase of the row. */
  begins(text: string, row: Phrase): boolean {
    const start = this.#bare(text);
    return start !== '' && this.#pattern(row, start)?.test(start) === true;
  }

  /** Whether a block's text is no more than a phrase of the row. */
  isOnly(text: string, row: Phrase): boolean {
    if (text.length > LONGEST) return false;
    const start = this.#bare(text);
    const found = start === '' ? null : (this.#pattern(row, start)?.exec(start) ?? null);
    return found !== null && start.slice(found[0].length).replace(AFTER, '') === '';
  }

  /** A row's pattern, made when a text first begins as it may: most pages need few. */
  #pattern(row: Phrase, text: string): RegExp | undefined {
    const phrases = this.#table[row];
    if (!phrases || !mayBegin(text, this.#starts[row])) return undefined;
    this.#patterns[row] ??= patternOf(phrases);
    return this.#patterns[row];
  }

  /** The beginning of a block in lower case without what stands before it; empty where no phrase begins so. */
  #bare(text: string): string {
    let bare = this.#bares.get(text);
    if (bare === undefined) {
      const start = text.slice(0, LONGEST).replace(OUTSIDE, '').toLowerCase();
      bare = mayBegin(start, this.#any) ? start : '';
      if (this.#bares.size >= MOST_KEPT) this.#bares.clear();
      this.#bares.set(text, bare);
    }
    return bare;
  }
}
