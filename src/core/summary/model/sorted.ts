/**
 * Reads numbers that ascend, by their differences in Rice's code (Rice & Plaunt 1971): count (u16), k (u8); then of each
 * difference the quotient by 2^k in ones, a zero, and the rest in k bits, high bit first; the last byte is filled up.
 * Tells also where the next section begins. Throws `RangeError` where bytes are missing.
 */
export function readSorted(bytes: Uint8Array, from: number): { values: number[]; end: number } {
  const count = bytes[from]! | (bytes[from + 1]! << 8);
  const k = bytes[from + 2]!;
  let at = 8 * (from + 3);
  const bit = (): number => {
    const byte = bytes[at >> 3];
    if (byte === undefined) throw new RangeError('The list is cut short.');
    return (byte >> (7 - (at++ & 7))) & 1;
  };
  let value = 0;
  const values = Array.from({ length: count }, () => {
    let quotient = 0;
    while (bit()) quotient++;
    let rest = 0;
    for (let b = 0; b < k; b++) rest = 2 * rest + bit();
    value += quotient * 2 ** k + rest;
    return value;
  });
  return { values, end: (at + 7) >> 3 };
}
