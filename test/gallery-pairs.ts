/** A case of the gallery: one value for each dimension. */
export type Case = Readonly<Record<string, string>>;

type Dimensions = Readonly<Record<string, readonly string[]>>;

/** Every combination of the dimensions' values. */
export function everyCase(dimensions: Dimensions): Case[] {
  return Object.entries(dimensions).reduce<Case[]>(
    (cases, [name, values]) => cases.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
}

const pairsOf = (one: Case): string[] => {
  const entries = Object.entries(one);
  return entries.flatMap(([name, value], at) =>
    entries.slice(at + 1).map(([other, second]) => `${name}=${value}&${other}=${second}`),
  );
};

/** Few cases in which every pair of values of two dimensions still stands together once (greedy). */
export function pairwise(dimensions: Dimensions): Case[] {
  const left = everyCase(dimensions).map((one) => ({ one, pairs: pairsOf(one) }));
  const missing = new Set(left.flatMap(({ pairs }) => pairs));
  const chosen: Case[] = [];
  for (const [at, { one, pairs }] of left.entries()) {
    const fresh = pairs.filter((pair) => missing.has(pair)).length;
    const better = left.slice(at + 1, at + 200).some((other) => {
      return other.pairs.filter((pair) => missing.has(pair)).length > fresh;
    });
    if (fresh === 0 || better) continue;
    chosen.push(one);
    for (const pair of pairs) missing.delete(pair);
  }
  for (const { one, pairs } of left) {
    if (!pairs.some((pair) => missing.has(pair))) continue;
    chosen.push(one);
    for (const pair of pairs) missing.delete(pair);
  }
  return chosen;
}
