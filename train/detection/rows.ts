import { readFileSync } from 'node:fs';
import { parsePage } from '../../src/node/dom.ts';
import { readFeatures } from '../../src/page/detect/features.ts';
import type { Row } from './examples.ts';
import type { Story } from './made/cards.ts';
import { madeOf, storyIn } from './made/index.ts';
import { type LabelledPage, labelledPages, siteOf } from './pages.ts';

/** Stories kept for fronts to tell of: those of the pages just read. */
const MOST_STORIES = 60;

/** The features of every page of the sets and of the pages made from some of their articles. */
export function readRows(folder: string): Row[] {
  const stories: Story[] = [];
  return labelledPages(folder).flatMap((page, at) => {
    const document = parsePage(readFileSync(page.file, 'utf8'), page.url);
    const own = page.type === 'article' ? storyIn(document, page.url) : undefined;
    const rows = rowsOf(document, page, at, stories);
    if (own) stories.unshift(own);
    stories.splice(MOST_STORIES);
    return rows;
  });
}

function rowsOf(document: Document, page: LabelledPage, at: number, stories: readonly Story[]): Row[] {
  const row = (type: Row['type'], url: string): Row => ({
    id: page.id,
    set: page.set,
    site: siteOf(page.url),
    type,
    values: readFeatures(document, url).map((value) => Math.round(value * 1000) / 1000),
  });
  const rows = [row(page.type, page.url)];
  if (page.type !== 'article' || (page.set === 'wcxb' && at % 3 > 0)) return rows;
  for (const { type, url } of madeOf(document, page.url, at, stories)) rows.push(row(type, url));
  return rows;
}
