import type { Reading } from './reading.ts';

/** Characters shown around the place where two texts part. */
const AROUND = 40;

/**
 * What the extension says of pages whose text the library reads all the same: the library answers with every text, the
 * extension with one that is worth a summary.
 */
const refusals: readonly string[] = ['short', 'login', 'frames', 'empty'];

/** How a browser's reading of one page stands to Node's: a refusal by contract, or differences (none where they are equal). */
export type Comparison = { refused: string } | { differences: string[] };

/** Holds a browser's reading of a page against Node's: the first place in each part that differs, in words. */
export function compare(one: Reading, other: Reading): Comparison {
  if (!('problem' in one)) return { differences: differences(one, other) };
  // Where no shell can read it, each may say so in words of its own.
  if ('problem' in other) return { differences: [] };
  return refusals.includes(one.problem)
    ? { refused: one.problem }
    : { differences: [`${one.problem} / read`] };
}

/** Where and how two readings of one page differ: the first place in each part, in words; empty where they are equal. */
export function differences(one: Reading, other: Reading): string[] {
  if ('problem' in one || 'problem' in other) {
    const [mine, theirs] = [one, other].map((reading) => ('problem' in reading ? reading.problem : 'read'));
    return 'problem' in one && 'problem' in other ? [] : [`${mine} / ${theirs}`];
  }
  if (one.article.text !== other.article.text)
    return [`text: ${textDifference(one.article.text, other.article.text)}`];
  const parts = { article: [one.article, other.article], digest: [one.digest, other.digest] };
  return Object.entries(parts).flatMap(([name, [mine, theirs]]) =>
    firstDifference(name, plain(mine), plain(theirs)),
  );
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function textDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const excerpt = (text: string) => JSON.stringify(text.slice(Math.max(0, at - AROUND), at + AROUND));
  return `at ${at} of ${one.length}/${other.length}: ${excerpt(one)} / ${excerpt(other)}`;
}

/** Engines may differ in the last bits of `Math.exp` and the like; nothing that is shown depends on them. */
const LAST_BITS = 1e-9;

const isSame = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) ||
  (typeof one === 'number' && typeof other === 'number' && Math.abs(one - other) < LAST_BITS);

/** The path of the first value that differs, with both values. */
function firstDifference(path: string, one: unknown, other: unknown): string[] {
  if (isSame(one, other)) return [];
  if (isRecord(one) && isRecord(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    for (const key of keys) {
      const found = firstDifference(`${path}.${key}`, one[key], other[key]);
      if (found.length > 0) return found;
    }
    return [];
  }
  const short = (value: unknown) => String(JSON.stringify(value)).slice(0, 2 * AROUND);
  return [`${path}: ${short(one)} / ${short(other)}`];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
