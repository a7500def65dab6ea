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

function patternOf(phrases: string): RegExp {
  const rest = phrases.replaceAll('*', '\\p{L}*');
  return new RegExp(`^(?:${rest})(?![\\p{sc=Latin}\\p{sc=Cyrillic}\\p{sc=Greek}])`, 'u');
}

/** Tells which blocks say what the furniture around articles says, by a table of phrases. */
export class Phrasebook {
  readonly #table: Partial<Record<Phrase, string>>;
  readonly #patterns: Partial<Record<Phrase, RegExp>> = {};
  #any: RegExp;
  #lastText = '';
  #lastBare = '';

  constructor(table: Partial<Record<Phrase, string>>) {
    this.#table = table;
    const rows = ROWS.filter((row) => table[row]);
    this.#any = rows.length > 0 ? patternOf(rows.map((row) => table[row]!).join('|')) : /^(?!)/;
  }

  /** Whether a block's text begins with a phrase of the row. */
  begins(text: string, row: Phrase): boolean {
    const start = this.#bare(text);
    return start !== '' && this.#pattern(row)?.test(start) === true;
  }

  /** Whether a block's text is no more than a phrase of the row. */
  isOnly(text: string, row: Phrase): boolean {
    if (text.length > LONGEST) return false;
    const start = this.#bare(text);
    const found = start === '' ? null : (this.#pattern(row)?.exec(start) ?? null);
    return found !== null && start.slice(found[0].length).replace(AFTER, '') === '';
  }

  /** A row's pattern, made when first needed: most pages need few. */
  #pattern(row: Phrase): RegExp | undefined {
    const phrases = this.#table[row];
    if (!phrases) return undefined;
    this.#patterns[row] ??= patternOf(phrases);
    return this.#patterns[row];
  }

  /** The beginning of a block in lower case without what stands before it; empty where no phrase begins it at all. */
  #bare(text: string): string {
    if (text !== this.#lastText) {
      this.#lastText = text;
      const start = text.slice(0, LONGEST).replace(OUTSIDE, '').toLowerCase();
      this.#lastBare = this.#any.test(start) ? start : '';
    }
    return this.#lastBare;
  }
}
