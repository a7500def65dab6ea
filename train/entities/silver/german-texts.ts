import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFolder } from '../../data.ts';

const GERMAN = /\b(?:und|der|die|nicht|ist|mit)\b/g;

/** The paragraphs of a page's source as plain text; entities that matter to words are resolved. */
const paragraphsOf = (html: string): string =>
  [...html.matchAll(/<p[^>]*>([\s\S]{40,4000}?)<\/p>/g)]
    .map(([, inner]) => inner!.replace(/<[^>]*>/g, ' ').replace(/&(\w)uml;/g, (_, v: string) => `${v}\u0308`))
    .join('\n')
    .normalize('NFC')
    .replace(/&szlig;/g, 'ß')
    .replace(/&\w+;/g, ' ');

/** The text of the German pages of trafilatura's evaluation set, page by page. */
export function* germanTexts(folder: string): Iterable<string> {
  const room = openFolder(folder, 'pages', 'trafilatura', 'pages-trafilatura.tar.xz');
  for (const part of ['cache', 'eval']) {
    const pages = join(room, 'trafilatura', part);
    for (const name of readdirSync(pages).sort()) {
      const text = paragraphsOf(readFileSync(join(pages, name), 'utf8'));
      if ((text.match(GERMAN)?.length ?? 0) * 12 >= text.split(/\s+/).length) yield text;
    }
  }
}
