import { LABELS, mayFollow } from '../../src/core/entities/tagger/labels.ts';

/** Tokens to learn from: the numbers of their features, the labels they may have (bits), and where lines end. */
export type Examples = {
  tokens: number;
  features: Int32Array;
  /** Token i has the features `features[from[i], from[i + 1])`. */
  from: Int32Array;
  /** Bit l is set where token i may have label l. */
  allowed: Int32Array;
  /** Lines: line j is the tokens `lines[j] … lines[j + 1] - 1`. */
  lines: Int32Array;
};

/** A linear-chain conditional random field over {@link LABELS}. */
export type Weights = { rows: number; emission: Float32Array; transition: Float64Array };

/**
 * `dropout`: share of the features that a token goes without while learning; `rate`: AdaGrad's step; `runs`: how often it
 * is learned in other random orders, to take the mean (once where nothing is said).
 */
export type Schedule = {
  epochs: number;
  rate: number;
  dropout: number;
  l2: number;
  seed: number;
  runs?: number;
};

const L = LABELS;

/** A small seeded generator (mulberry32), so that training is deterministic. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const NEXT: Int32Array[] = Array.from({ length: L }, (_, from) =>
  Int32Array.from(Array.from({ length: L }, (_, to) => to).filter((to) => mayFollow(from, to))),
);
const LAST = Array.from({ length: L }, (_, from) => mayFollow(from, 0));

/** Forward-backward over one line, kept in the probability domain by scaling each token. */
class Lattice {
  potential = new Float64Array(0);
  alpha = new Float64Array(0);
  beta = new Float64Array(0);
  scale = new Float64Array(0);

  fit(length: number): void {
    if (this.scale.length >= length) return;
    const size = length * 2;
    this.potential = new Float64Array(size * L);
    this.alpha = new Float64Array(size * L);
    this.beta = new Float64Array(size * L);
    this.scale = new Float64Array(size);
  }

  /** Marginals into `alpha` (as alpha × beta); labels outside `allowed` count for nothing. */
  run(length: number, expTransition: Float64Array, allowed: Int32Array | undefined, at: number): void {
    const { potential, alpha, beta, scale } = this;
    for (let t = 0; t < length; t++) {
      const row = t * L;
      const mask = allowed ? allowed[at + t]! : -1;
      for (let l = 0; l < L; l++) alpha[row + l] = 0;
      if (t === 0) {
        for (const l of NEXT[0]!) alpha[l] = (mask >> l) & 1 ? expTransition[l]! : 0;
      } else {
        for (let k = 0; k < L; k++) {
          const a = alpha[row - L + k]!;
          if (a < 1e-12) continue;
          const next = NEXT[k]!;
          for (let j = 0; j < next.length; j++) {
            const l = next[j]!;
            if ((mask >> l) & 1) alpha[row + l]! += a * expTransition[k * L + l]!;
          }
        }
      }
      let sum = 0;
      for (let l = 0; l < L; l++) {
        let v = alpha[row + l]! * potential[row + l]!;
        if (t === length - 1 && !LAST[l]) v = 0;
        alpha[row + l] = v;
        sum += v;
      }
      const inverse = sum > 0 ? 1 / sum : 0;
      scale[t] = inverse;
      for (let l = 0; l < L; l++) alpha[row + l] = alpha[row + l]! * inverse;
    }
    for (let l = 0; l < L; l++) beta[(length - 1) * L + l] = 1;
    for (let t = length - 2; t >= 0; t--) {
      const row = t * L;
      const mask = allowed ? allowed[at + t + 1]! : -1;
      for (let k = 0; k < L; k++) {
        let sum = 0;
        if (alpha[row + k]! > 1e-12) {
          const next = NEXT[k]!;
          for (let j = 0; j < next.length; j++) {
            const l = next[j]!;
            if (!((mask >> l) & 1) || (t === length - 2 && !LAST[l])) continue;
            sum += expTransition[k * L + l]! * potential[row + L + l]! * beta[row + L + l]!;
          }
        }
        beta[row + k] = sum * scale[t + 1]!;
      }
    }
  }
}

/** Learns by AdaGrad on the log-likelihood, line by line in random order, and averages the later weights. */
export class Trainer {
  readonly weights: Weights;
  private squares: Float32Array;
  private transitionSquares = new Float64Array(L * L);
  /** While true, weights that are zero stay so. */
  frozen = false;
  private free = new Lattice();
  private bound = new Lattice();
  private expTransition = new Float64Array(L * L);

  constructor(rows: number, initial?: Weights, squares = 0.1) {
    this.weights = initial ?? {
      rows,
      emission: new Float32Array(rows * L),
      transition: new Float64Array(L * L),
    };
    this.squares = new Float32Array(rows * L).fill(squares);
    this.transitionSquares.fill(1);
  }

  /** One pass over all examples; `order` is shuffled in place. */
  epoch(sets: readonly Examples[], schedule: Schedule, random: () => number, rate: number): void {
    const order: number[] = [];
    sets.forEach((set, s) => {
      for (let j = 0; j + 1 < set.lines.length; j++) order.push(s * 2 ** 24 + j);
    });
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const entry of order) {
      const set = sets[Math.floor(entry / 2 ** 24)]!;
      this.line(set, entry % 2 ** 24, schedule, random, rate);
    }
  }

  private line(set: Examples, j: number, schedule: Schedule, random: () => number, rate: number): void {
    const begin = set.lines[j]!;
    const length = set.lines[j + 1]! - begin;
    if (length === 0) return;
    const { free, bound, expTransition } = this;
    const { emission, transition } = this.weights;
    free.fit(length);
    bound.fit(length);
    const first = set.from[begin]!;
    const total = set.from[begin + length]! - first;
    const dropped = schedule.dropout > 0 ? new Uint8Array(total) : undefined;
    if (dropped) for (let f = 0; f < total; f++) dropped[f] = random() < schedule.dropout ? 1 : 0;
    for (let t = 0; t < length; t++) {
      const row = t * L;
      const p = free.potential;
      for (let l = 0; l < L; l++) p[row + l] = 0;
      for (let f = set.from[begin + t]!; f < set.from[begin + t + 1]!; f++) {
        if (dropped && dropped[f - first] === 1) continue;
        const base = set.features[f]! * L;
        for (let l = 0; l < L; l++) p[row + l]! += emission[base + l]!;
      }
      let max = -Infinity;
      for (let l = 0; l < L; l++) if (p[row + l]! > max) max = p[row + l]!;
      for (let l = 0; l < L; l++) p[row + l] = Math.exp(p[row + l]! - max);
    }
    for (let i = 0; i < L * L; i++) expTransition[i] = Math.exp(transition[i]!);
    bound.potential.set(free.potential.subarray(0, length * L));
    free.run(length, expTransition, undefined, begin);
    bound.run(length, expTransition, set.allowed, begin);
    if (bound.scale[length - 1] === 0) return;
    this.update(set, begin, length, rate, dropped, schedule.l2);
  }

  private update(
    set: Examples,
    begin: number,
    length: number,
    rate: number,
    dropped: Uint8Array | undefined,
    l2: number,
  ): void {
    const { free, bound, squares, expTransition } = this;
    const { emission, transition } = this.weights;
    const first = set.from[begin]!;
    for (let t = 0; t < length; t++) {
      const row = t * L;
      for (let l = 0; l < L; l++) {
        const g = bound.alpha[row + l]! * bound.beta[row + l]! - free.alpha[row + l]! * free.beta[row + l]!;
        if (g < 1e-4 && g > -1e-4) continue;
        for (let f = set.from[begin + t]!; f < set.from[begin + t + 1]!; f++) {
          if (dropped && dropped[f - first] === 1) continue;
          const at = set.features[f]! * L + l;
          if (this.frozen && emission[at] === 0) continue;
          const step = g - l2 * emission[at]!;
          const square = squares[at]! + step * step;
          squares[at] = square;
          emission[at]! += (rate * step) / Math.sqrt(square);
        }
      }
      if (t === 0) continue;
      for (let k = 0; k < L; k++) {
        const a = free.alpha[row - L + k]!;
        const b = bound.alpha[row - L + k]!;
        if (a < 1e-4 && b < 1e-4) continue;
        for (const l of NEXT[k]!) {
          const at = k * L + l;
          const mask = (set.allowed[begin + t]! >> l) & 1;
          const expected =
            a * expTransition[at]! * free.potential[row + l]! * free.beta[row + l]! * free.scale[t]!;
          const seen = mask
            ? b * expTransition[at]! * bound.potential[row + l]! * bound.beta[row + l]! * bound.scale[t]!
            : 0;
          const g = seen - expected;
          if (g < 1e-4 && g > -1e-4) continue;
          const square = this.transitionSquares[at]! + g * g;
          this.transitionSquares[at] = square;
          transition[at]! += (rate * g) / Math.sqrt(square);
        }
      }
    }
  }
}
