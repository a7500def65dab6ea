import type { Digest } from '../core/digest.ts';

/** A piece of a sentence; `meaning` where it is an acronym that the article explains. */
export type Piece = { words: string; meaning?: string };

const acronym = /^\p{Lu}[\p{Lu}\p{N}.&-]{1,9}$/u;
const tables = new WeakMap<Digest, ReadonlyMap<string, string>>();

/** The acronyms of an article with the full names that the article itself gives for them. */
export function meanings(digest: Digest): ReadonlyMap<string, string> {
  const known = tables.get(digest);
  if (known) return known;
  const table = new Map<string, string>();
  for (const { name, aliases } of digest.entities) {
    if (acronym.test(name)) continue;
    for (const alias of aliases) if (acronym.test(alias) && !table.has(alias)) table.set(alias, name);
  }
  tables.set(digest, table);
  return table;
}

/** A text cut into pieces at the acronyms of a table; joined, the pieces are the text. */
export function withMeanings(text: string, table: ReadonlyMap<string, string>): Piece[] {
  if (table.size === 0) return [{ words: text }];
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(/\p{Lu}[\p{Lu}\p{N}.&-]{1,9}(?![\p{L}\p{N}])/gu)) {
    const meaning = table.get(found[0]) ?? table.get(found[0].replace(/\.$/, ''));
    if (meaning === undefined) continue;
    if (found.index > from) pieces.push({ words: text.slice(from, found.index) });
    pieces.push({ words: found[0], meaning });
    from = found.index + found[0].length;
  }
  return [...pieces, { words: text.slice(from) }].filter(({ words }) => words !== '');
}
