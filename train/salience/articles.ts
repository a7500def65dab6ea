import type { Article } from '../../src/core/article.ts';
import { readRows } from '../data.ts';

/** An entity that readers judged: its title in the encyclopedia, its other names, how many held it central (0–1). */
export type JudgedEntity = { name: string; aliases: string[]; salience: number };

/** A Wikinews article with its judged entities. */
export type JudgedArticle = { id: string; article: Article; entities: JudgedEntity[] };

/** From here on readers agree that an entity is central (the set's own threshold). */
export const salientFrom = 0.66;

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  pound: '£',
  euro: '€',
  eacute: 'é',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
};

/** Text with its HTML character references resolved; unknown ones stay as they are. */
export const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/giu, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Math.min(Number(decimal), 0x10ffff));
    if (hex) return String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff));
    return named[String(name)] ?? whole;
  });

type Row = { id: string; title: string; text: string; entities: JudgedEntity[] };

/** The Wikinews articles with crowd-judged salience (Trani et al., dexter/dexter-datasets). */
export function readArticles(folder: string): JudgedArticle[] {
  return readRows<Row>(folder, 'salience/en-wikinews-tune').map(({ id, title, text, entities }) => ({
    id,
    article: articleOf(decoded(title), decoded(text)),
    entities,
  }));
}

function articleOf(title: string, text: string): Article {
  const blocks: Article['blocks'] = [];
  for (const paragraph of text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/gu))
    blocks.push({ start: paragraph.index, end: paragraph.index + paragraph[0].length, type: 'paragraph' });
  return { text, title, blocks };
}
