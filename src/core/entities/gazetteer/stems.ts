/** Tells a stem's hash from a whole word's. */
export const STEM = 0x51ed270b;

/** Letters that an inflected ending may have beyond the stem. */
export const LONGEST_ENDING = 3;

/** Letters that a stem has at least. */
export const SHORTEST_STEM = 4;

/** Tells an ending's hash from a whole word's. */
export const ENDING = 0x27d4eb2f;

/** Letters that the last part of a compound has at least, by which it is known without being listed itself. */
export const SHORTEST_PART = 5;
