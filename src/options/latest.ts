/** A reading that may be asked for again before it has answered: only the answer to the last asking is shown. */
export function showLatest<T>(read: () => Promise<T>, show: (value: T) => void): () => Promise<void> {
  let asked = 0;
  return async () => {
    asked += 1;
    const mine = asked;
    const value = await read();
    if (mine === asked) show(value);
  };
}
