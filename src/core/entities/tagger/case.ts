import { Form } from '../tokens/index.ts';

/** How the letters of a line are written: as usual, all capitals, no capitals, or every word capitalised. */
export enum LineCase {
  usual = 0,
  capitals = 1,
  none = 2,
  title = 3,
}

/** Whether the token is written with a capital. */
export const isCapital = (form: number): boolean =>
  form === Form.capital || form === Form.upper || form === Form.mixed;
