/** How many different words are told apart in runs: four numbers below it make one that is exact. */
const WORDS = 2 ** 13;

/** The runs of four words of a text, as numbers, so that other texts can be looked up in them. */
export class Runs {
  readonly #numbers = new Map<string, number>();
  readonly #runs = new Set<number>();

  constructor(words: readonly string[]) {
    const numbers = this.#numbers;
    for (const word of words) if (!numbers.has(word)) numbers.set(word, numbers.size % WORDS);
    this.#each(words, (run) => this.#runs.add(run));
  }

  /** How many different runs there are. */
  get size(): number {
    return this.#runs.size;
  }

  /** The share (0–1) of another text's runs that stand here; −1 where either has none. */
  shareOf(words: readonly string[]): number {
    const runs = words.length - 3;
    if (this.size === 0 || runs < 1) return -1;
    let found = 0;
    this.#each(words, (run) => {
      if (this.#runs.has(run)) found++;
    });
    return found / runs;
  }

  /** Calls `take` with each run of words that all stand in the text. */
  #each(words: readonly string[], take: (run: number) => void): void {
    let run = 0;
    let length = 0;
    for (const word of words) {
      const number = this.#numbers.get(word);
      length = number === undefined ? 0 : length + 1;
      run = (run % WORDS ** 3) * WORDS + (number ?? 0);
      if (length >= 4) take(run);
    }
  }
}
