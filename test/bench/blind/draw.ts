import { readFileSync } from 'node:fs';
import type { Article } from '../../../src/core/article.ts';
import { readArticle } from '../../../src/node/nutgraf.ts';
import { labelledPages } from '../../../train/detection/pages.ts';
import { randomSource } from '../../../train/summary/random.ts';
import { wordsOf } from '../summary-systems.ts';

/** Articles of fewer words are no trial: the first five sentences tell much of them. */
const FEWEST_WORDS = 900;
const MOST_WORDS = 6000;

/** An article of a page, as the extension reads it. */
export type Drawn = { id: string; article: Article };

/** Draws long, titled English articles from the page sets, each of another site, always the same for a seed. */
export function* draw(folder: string, seed: number): Generator<Drawn> {
  const random = randomSource(seed);
  const pages = labelledPages(folder)
    .filter(({ type }) => type === 'article')
    .map((page) => ({ page, at: random() }))
    .sort((a, b) => a.at - b.at);
  const sites = new Set<string>();
  for (const { page } of pages) {
    const site = siteOf(page.url) ?? page.id;
    if (sites.has(site)) continue;
    const article = readArticle(readFileSync(page.file, 'utf8'), page.url);
    if (!article || !isTrial(article)) continue;
    sites.add(site);
    yield { id: `${page.set} ${page.id}`, article };
  }
}

/** The site of an address; a few pages of the sets have none. */
const siteOf = (url: string): string | undefined =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;

function isTrial({ title, text, language }: Article): boolean {
  if (!title || (language !== undefined && !/^en/i.test(language))) return false;
  const english = (text.match(/\b(?:the|of|and)\b/g) ?? []).length;
  const words = wordsOf([text], 'en');
  return words >= FEWEST_WORDS && words <= MOST_WORDS && english > words / 20;
}
