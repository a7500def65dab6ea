import type { Reading } from './reading.ts';

/** Characters shown around the place where two texts part. */
const AROUND = 40;

/** Where and how two readings of one page differ: the first place in each part, in words; empty where they are equal. */
export function differences(one: Reading, other: Reading): string[] {
  if ('problem' in one || 'problem' in other) {
    const [mine, theirs] = [one, other].map((reading) => ('problem' in reading ? reading.problem : 'read'));
    // No shell can read it: each may say so in words of its own.
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
