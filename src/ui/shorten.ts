import { wellFormed } from './well-formed.ts';

/** Text that nobody reads to its end is not laid out to its end either; in characters. */
const mostShown = 400;

/** A title or name at a length that a line or a few can hold. */
export const shorten = (text: string): string =>
  text.length > mostShown ? `${wellFormed(text.slice(0, mostShown))}…` : text;
