type Row = { article?: unknown; digest?: unknown; version?: unknown };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * Whether a row of the store holds what the screens draw: a broken profile, or another program, may have left one
 * that does not. Such a row counts as not kept; the next digest writes it anew.
 */
export function isWhole(row: unknown): boolean {
  if (!isObject(row)) return false;
  const { article, digest, version } = row as Row;
  if (typeof version !== 'string' || !isObject(article) || !isObject(digest)) return false;
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
  numbers.every((name) => typeof row[name] === 'number') &&
  lists.every((name) => Array.isArray(row[name]) && row[name].every((one) => typeof one === 'string'));
