import type { Article } from '../core/article.ts';
import { extract } from '../page/extract/index.ts';
import { KNOWLEDGE } from '../page/extract/stored.ts';
import { needTexts } from './check.ts';
import { parsePage } from './dom.ts';

/** The article of an HTML page, as the extension would read it; nothing only where no text can be read. */
export function readArticle(html: string, url: string): Article | undefined {
  needTexts({ html, url });
  const extraction = extract(parsePage(html, url), url, KNOWLEDGE);
  return extraction.ok ? extraction.article : undefined;
}
