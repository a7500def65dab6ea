/** The first words of a sentence; read as far as they are asked for, since most sentences lean by none of them. */
export class Opening {
  /** As written but for the first letter, which is small, so that patterns can still tell names by their capitals. */
  readonly text: string;
  private readonly head: string;
  private all: readonly string[] | undefined;
  private lowered: readonly string[] | undefined;

  /** Reads the opening of a sentence, without the marks (quotation, dash, bullet) in front of it. */
  constructor(sentence: string) {
    const visible = sentence.slice(0, REACH).replace(LEADING, '');
    this.text = visible.slice(0, 1).toLowerCase() + visible.slice(1);
    this.head = visible.slice(0, FIRST_WORDS);
  }

  /** Its words as written, commas apart. */
  get raw(): readonly string[] {
    this.all ??= this.head.match(WORDS) ?? [];
    return this.all;
  }

  /** The same in small letters with straight apostrophes. */
  get words(): readonly string[] {
    this.lowered ??= this.raw.map(small);
    return this.lowered;
  }

  /** The first word in small letters; empty where there is none. */
  get first(): string {
    return this.lowered?.[0] ?? small(FIRST_WORD.exec(this.head)?.[0] ?? '');
  }
}

/** UTF-16 units of a sentence that are read; whatever leans does so in its first words. */
const REACH = 160;
/** Units that are read as words: more than the longest phrase, an article and its noun take. */
const FIRST_WORDS = 96;

/** In small letters, with straight apostrophes, and the Turkish `İ` as an `i` without a second dot. */
function small(word: string): string {
  const lower = word.toLowerCase();
  return ODD.test(lower) ? lower.replaceAll('’', "'").replaceAll('i\u0307', 'i') : lower;
}

const ODD = /’|\u0307/;
const LEADING = /^[\s\p{P}\p{S}]+/u;
const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*['’]?|,/gu;
const FIRST_WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*['’]?|,/u;
