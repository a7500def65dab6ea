import type { Line } from './line.ts';

/** One kind of line that is never chosen: what it is, why, and lines of each that a test runs. */
export type Bar = { name: string; test: (line: Line) => boolean };
