import { LABELS } from './labels.ts';

/** Labels whose sums share one number. */
const SHARED = 3;

/** Numbers that hold a score for every label. */
export const LANES = Math.ceil(LABELS / SHARED);

/** Bits of one label's sum: 256 features of at most 127 steps, with the sign. Three such sums are exact in a double. */
const ROOM = 2 ** 17;
const HALF = ROOM / 2;
const SQUARE = ROOM * ROOM;

/** What the weight of a label is as a part of its lane: adding lanes adds the weights of three labels at once. */
const UNITS = [1, ROOM, SQUARE] as const;

/** Adds the weight of a label to the lanes that start at `base`. */
export function addToLanes(lanes: Float64Array, base: number, label: number, weight: number): void {
  lanes[base + Math.floor(label / SHARED)]! += weight * UNITS[label % SHARED]!;
}

/** Adds the three sums of one lane to the scores of its labels, the first of which is at `at`. */
export function addLane(lane: number, scores: Int32Array, at: number): void {
  const whole = lane + HALF * (1 + ROOM + SQUARE);
  const third = Math.floor(whole / SQUARE);
  const rest = whole - third * SQUARE;
  const second = Math.floor(rest / ROOM);
  scores[at]! += rest - second * ROOM - HALF;
  scores[at + 1]! += second - HALF;
  scores[at + 2]! += third - HALF;
}
