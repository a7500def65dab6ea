import { FIRST, MIDDLE, SCALE, STEPS, TREES } from './weights.ts';

/** The two features that one tree asks, and what it adds to the log-odds. */
export type Vote = [one: number, other: number, weight: number];

/** Asks every tree: eight characters, two questions (feature, step) and the values of the four answers. */
export const weigh = (values: readonly number[]): Vote[] =>
  TREES.match(/.{8}/g)!.map((tree) => {
    const digit = (at: number) => tree.charCodeAt(at) - FIRST;
    const yes = (at: number) => +(values[digit(at)]! * STEPS >= digit(at + 1));
    return [digit(0), digit(2), (digit(4 + yes(0) + 2 * yes(2)) - MIDDLE) / SCALE];
  });
