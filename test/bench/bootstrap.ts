import { randomSource } from '../../train/summary/random.ts';

/** A mean with its 95 % interval. */
export type Interval = { mean: number; low: number; high: number };

/** The paired bootstrap interval (95 %, percentile; Efron 1979) of the mean of the differences; same seed, same answer. */
export function bootstrap(differences: readonly number[], rounds = 1000, seed = 7): Interval {
  const random = randomSource(seed);
  const n = differences.length;
  const means = Array.from({ length: rounds }, () => {
    let sum = 0;
    for (let k = 0; k < n; k++) sum += differences[Math.floor(random() * n)]!;
    return sum / Math.max(1, n);
  }).sort((a, b) => a - b);
  const mean = differences.reduce((sum, value) => sum + value, 0) / Math.max(1, n);
  return { mean, low: means[Math.floor(rounds * 0.025)]!, high: means[Math.floor(rounds * 0.975)]! };
}
