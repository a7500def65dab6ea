import type { Article } from '../../../src/core/article.ts';
import { newsPages } from '../speed/measure.ts';

/** The built library reads the pages: what people get. */
const built = '../../../dist/node/nutgraf.mjs';

/** The English articles of evenly chosen news pages. */
export async function newsArticles(folder: string, count: number): Promise<Article[]> {
  const { readArticle } = (await import(built)) as typeof import('../../../src/node/nutgraf.ts');
  return newsPages(folder, count).flatMap((page, at) => {
    const article = readArticle(page, `https://example.org/2026/01/story-${at}`);
    return article?.language?.startsWith('en') ? article : [];
  });
}

/** How many words a text has. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** One article of so many words or a few more: the blocks of real ones, one after the other. */
export function articleOf(articles: readonly Article[], words: number): Article {
  const blocks: Article['blocks'] = [];
  let text = '';
  let count = 0;
  for (const { text: whole, blocks: own } of articles) {
    for (const block of own) {
      if (count >= words) return { text, blocks };
      const piece = whole.slice(block.start, block.end);
      const start = text === '' ? 0 : text.length + 2;
      text += `${text === '' ? '' : '\n\n'}${piece}`;
      blocks.push({ ...block, start, end: start + piece.length });
      count += wordsIn(piece);
    }
  }
  return { text, blocks };
}
