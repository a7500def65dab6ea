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
