/** Sentences of word numbers, one after the other; 0 stands for a rare word and for the edge of a line. */
export type Corpus = { words: Int32Array; vocabulary: number };

/** Neighbours of each word as sparse rows: word w has `other[from[w] … from[w + 1])`, each seen `times` times. */
type Rows = { from: Int32Array; other: Int32Array; times: Int32Array };

function rowsOf(corpus: Corpus, shift: 1 | -1): Rows {
  const counts = new Map<number, number>();
  const { words, vocabulary } = corpus;
  for (let i = 1; i < words.length; i++) {
    const [a, b] = shift === 1 ? [words[i - 1]!, words[i]!] : [words[i]!, words[i - 1]!];
    const key = a * vocabulary + b;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const keys = Float64Array.from(counts.keys()).sort();
  const from = new Int32Array(vocabulary + 1);
  const other = new Int32Array(keys.length);
  const times = new Int32Array(keys.length);
  keys.forEach((key, i) => {
    from[Math.floor(key / vocabulary) + 1]!++;
    other[i] = key % vocabulary;
    times[i] = counts.get(key)!;
  });
  for (let w = 0; w < vocabulary; w++) from[w + 1]! += from[w]!;
  return { from, other, times };
}

const TABLE = Float64Array.from({ length: 2 ** 20 }, (_, n) => (n === 0 ? 0 : n * Math.log(n)));
const f = (n: number): number => (n < TABLE.length ? TABLE[n]! : n * Math.log(n));

/** The state of the exchange: the words' classes and how often classes follow one another. */
type State = { classes: number; of: Int32Array; pairs: Int32Array; sizes: Int32Array };

/** How often a word's neighbours are of each class. */
function neighbours(rows: Rows, word: number, of: Int32Array, out: Int32Array): number[] {
  const touched: number[] = [];
  for (let i = rows.from[word]!; i < rows.from[word + 1]!; i++) {
    const c = of[rows.other[i]!]!;
    if (out[c] === 0) touched.push(c);
    out[c]! += rows.times[i]!;
  }
  return touched;
}

/** Adds (or with sign -1 takes away) a word's pairs to a class. */
function shiftPairs(
  state: State,
  after: number[],
  next: Int32Array,
  before: number[],
  prior: Int32Array,
  c: number,
  sign: number,
) {
  for (const d of after) state.pairs[c * state.classes + d]! += sign * next[d]!;
  for (const d of before) state.pairs[d * state.classes + c]! += sign * prior[d]!;
}

function gainOf(
  state: State,
  after: number[],
  next: Int32Array,
  before: number[],
  prior: Int32Array,
  c: number,
  count: number,
) {
  const { pairs, classes, sizes } = state;
  let gain = -2 * (f(sizes[c]! + count) - f(sizes[c]!));
  for (const d of after) {
    const n = pairs[c * classes + d]!;
    gain += f(n + next[d]!) - f(n);
  }
  for (const d of before) {
    const n = pairs[d * classes + c]!;
    gain += f(n + prior[d]!) - f(n);
  }
  return gain;
}

/**
 * Word classes by the exchange algorithm (Kneser & Ney 1993): each word in turn goes to the class with which the
 * bigrams of classes are likeliest. Deterministic; class 0 is that of rare words.
 */
export function cluster(corpus: Corpus, counts: Int32Array, classes: number, rounds: number): Int32Array {
  const following = rowsOf(corpus, 1);
  const preceding = rowsOf(corpus, -1);
  const of = Int32Array.from({ length: corpus.vocabulary }, (_, w) =>
    w === 0 ? 0 : 1 + ((w - 1) % (classes - 1)),
  );
  const state: State = {
    classes,
    of,
    pairs: new Int32Array(classes * classes),
    sizes: new Int32Array(classes),
  };
  for (let w = 0; w < corpus.vocabulary; w++) {
    state.sizes[of[w]!]! += counts[w]!;
    for (let i = following.from[w]!; i < following.from[w + 1]!; i++)
      state.pairs[of[w]! * classes + of[following.other[i]!]!]! += following.times[i]!;
  }
  const next = new Int32Array(classes);
  const prior = new Int32Array(classes);
  for (let round = 0; round < rounds; round++) {
    for (let w = 1; w < corpus.vocabulary; w++) {
      const after = neighbours(following, w, of, next);
      const before = neighbours(preceding, w, of, prior);
      shiftPairs(state, after, next, before, prior, of[w]!, -1);
      state.sizes[of[w]!]! -= counts[w]!;
      let best = of[w]!;
      let top = -Infinity;
      for (let c = 1; c < classes; c++) {
        const gain = gainOf(state, after, next, before, prior, c, counts[w]!);
        if (gain > top) {
          top = gain;
          best = c;
        }
      }
      of[w] = best;
      shiftPairs(state, after, next, before, prior, best, 1);
      state.sizes[best]! += counts[w]!;
      for (const d of after) next[d] = 0;
      for (const d of before) prior[d] = 0;
    }
  }
  return of;
}
