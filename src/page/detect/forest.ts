import { FIRST, MIDDLE, SCALE, STEPS, TREES } from './weights.ts';

/** Hears of one tree: the two features that it asks, and what it adds to the log-odds. */
export type Hear = (one: number, other: number, weight: number) => void;

/** Asks every tree: eight characters, two questions (feature, step) and the values of the four answers. */
export function weigh(values: readonly number[], hear: Hear): void {
  const digit = (at: number) => TREES.charCodeAt(at) - FIRST;
  const yes = (at: number) => +(values[digit(at)]! * STEPS >= digit(at + 1));
  for (let at = 0; at < TREES.length; at += 8)
    hear(digit(at), digit(at + 2), (digit(at + 4 + yes(at) + 2 * yes(at + 2)) - MIDDLE) / SCALE);
}
