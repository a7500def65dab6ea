/** Where the options as of last time are kept, to be read before the first paint: no theme flashes at opening. */
export const optionsKey = 'options';

/** The options of last time as they were written; null where there are none. */
export function rawOptions(): string | null {
  try {
    return localStorage.getItem(optionsKey);
  } catch {
    return null; // Storage refused: the right options arrive in a moment.
  }
}
