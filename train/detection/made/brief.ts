import { paragraphs, wayOf } from './ways.ts';

/** Leaves two to four paragraphs of the article's document (which is changed): short news are articles, too. */
export function briefOf(document: Document, url: string): string | undefined {
  const prose = paragraphs(document);
  if (prose.length < 6) return undefined;
  for (const paragraph of prose.slice(2 + wayOf(url, 3))) paragraph.remove();
  return url;
}
