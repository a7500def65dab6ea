type Row = { article?: unknown; digest?: unknown; version?: unknown; digested?: unknown };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Whether a value is a number that a date can be made of (ms since the epoch, at most 8.64e15 of them: ECMA-262, 21.4.1.1). */
export const isMoment = (value: unknown): boolean => typeof value === 'number' && Math.abs(value) <= 8.64e15;

/**
 * Whether a row of the store holds what the screens draw: a broken profile, or another program, may have left one
 * that does not. Such a row counts as not kept; the next digest writes it anew.
 */
export function isWhole(row: unknown): boolean {
  if (!isObject(row)) return false;
  const { article, digest, version, digested } = row as Row;
  if (typeof version !== 'string' || !isMoment(digested) || !isObject(article) || !isObject(digest))
    return false;
  const lists = [article.blocks, digest.sentences, digest.entities];
  return typeof article.text === 'string' && isObject(digest.facts) && lists.every(Array.isArray);
}

const strings = ['address', 'url', 'title', 'site', 'language', 'newest'];
const numbers = ['added', 'digested', 'used', 'id', 'pinned', 'indexed'];
const lists = ['entities', 'tags'];

/** Whether a row of the store is an entry that lists, rules and the search can work with. */
export const isEntry = (row: unknown): boolean =>
  isObject(row) &&
  strings.every((name) => typeof row[name] === 'string') &&
  numbers.every((name) => isMoment(row[name])) &&
  lists.every((name) => Array.isArray(row[name]) && row[name].every((one) => typeof one === 'string'));

/** A row without the popup's drawing of it, which is no part of the version: it is not handed on. */
export const undrawn = <T extends object>({
  drawing: _,
  ...version
}: T & { drawing?: unknown }): Omit<T, 'drawing'> => version;
