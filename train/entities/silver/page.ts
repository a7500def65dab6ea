import { Mark } from '../../../src/core/entities/gazetteer/marks.ts';
import { Form, Gap, type Tokens, tokenText } from '../../../src/core/entities/tokens/index.ts';

/** A text with its tokens and what the lists say of them, as the labelling rules ask about it. */
export class Page {
  constructor(
    readonly text: string,
    readonly tokens: Tokens,
    readonly marks: Int32Array,
  ) {}

  word = (i: number): string => (i >= 0 && i < this.tokens.count ? tokenText(this.text, this.tokens, i) : '');

  has = (i: number, marks: number): boolean =>
    i >= 0 && i < this.tokens.count && (this.marks[i]! & marks) !== 0;

  /** Whether the token is a word with a capital that is not all capitals. */
  capital = (i: number): boolean => {
    const form = this.tokens.form[i];
    return i >= 0 && i < this.tokens.count && (form === Form.capital || form === Form.mixed);
  };

  /** Whether the token is written in capitals, two letters at least. */
  acronym = (i: number): boolean =>
    this.tokens.form[i] === Form.upper && this.tokens.end[i]! - this.tokens.start[i]! > 1;

  /** Whether the token follows the one before it after a space in the same line. */
  spaced = (i: number): boolean => i > 0 && i < this.tokens.count && this.tokens.gap[i] === Gap.space;

  /** Whether the token is known as a word that is no name. */
  common = (i: number): boolean =>
    this.has(i, Mark.notName | Mark.stopWord | Mark.title | Mark.sayVerb | Mark.demonym);

  /** Whether a sentence starts with the token. */
  opens = (i: number): boolean =>
    i === 0 || this.tokens.gap[i] === Gap.newline || /^[.!?:"„“»–]$/.test(this.word(i - 1));

  /** The last token of the word at `i` with what hyphens join to it. */
  wordEnd = (i: number): number => {
    let end = i;
    while (
      this.word(end + 1) === '-' &&
      this.tight(end + 1) &&
      this.tight(end + 2) &&
      /^\p{L}/u.test(this.word(end + 2))
    )
      end += 2;
    return end;
  };

  private tight = (i: number): boolean => i < this.tokens.count && this.tokens.gap[i] === Gap.none;
}
