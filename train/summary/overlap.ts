import { tokens } from '../../test/bench/rouge.ts';

/** Tokens of a text as numbers, and the pairs of neighbours. */
export type Tokens = { ones: Int32Array; pairs: Int32Array };

const numbers = new Map<string, number>();

function numberOf(token: string): number {
  let number = numbers.get(token);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(token, number);
  }
  return number;
}

/** Numbers the tokens of a text as ROUGE sees them. */
export function tokensOf(text: string, language: string): Tokens {
  const list = tokens(text, language);
  return {
    ones: Int32Array.from(list, numberOf),
    pairs: Int32Array.from(list.slice(1), (token, at) => numberOf(`${list[at]} ${token}`)),
  };
}

/** How often each number stands in the list. */
export function countsOf(list: Int32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const number of list) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

/** Numbers of the lists that the reference has, each at most as often as there. */
export function hits(lists: readonly Int32Array[], reference: ReadonlyMap<number, number>): number {
  const used = new Map<number, number>();
  let sum = 0;
  for (const list of lists)
    for (const number of list) {
      const times = used.get(number) ?? 0;
      if (times >= (reference.get(number) ?? 0)) continue;
      used.set(number, times + 1);
      sum++;
    }
  return sum;
}

/** F1 of the lists taken together against the reference, 0–1. */
export function overlapF1(
  lists: readonly Int32Array[],
  reference: ReadonlyMap<number, number>,
  referenceLength: number,
): number {
  const length = lists.reduce((sum, list) => sum + list.length, 0);
  return length + referenceLength > 0 ? (2 * hits(lists, reference)) / (length + referenceLength) : 0;
}
