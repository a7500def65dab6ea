import { readFileSync } from 'node:fs';
import { parsePage } from '../../src/node/dom.ts';
import { readFeatures } from '../../src/page/detect/features.ts';
import type { Row } from './examples.ts';
import { galleryOf, hubOf } from './hubs.ts';
import { type LabelledPage, labelledPages, siteOf } from './pages.ts';

/** The features of every page of the sets and of the hubs and galleries made from some of them. */
export function readRows(folder: string): Row[] {
  return labelledPages(folder).flatMap((page, at) => rowsOf(page, at));
}

function rowsOf(page: LabelledPage, at: number): Row[] {
  const document = parsePage(readFileSync(page.file, 'utf8'), page.url);
  const row = (type: Row['type'], url: string): Row => ({
    id: page.id,
    set: page.set,
    site: siteOf(page.url),
    type,
    values: readFeatures(document, url).map((value) => Math.round(value * 1000) / 1000),
  });
  const rows = [row(page.type, page.url)];
  if (page.type !== 'article' || (page.set === 'wcxb' && at % 3 > 0)) return rows;
  const made = at % 3 === 0 ? 'gallery' : 'hub';
  const url = made === 'hub' ? hubOf(document, page.url) : galleryOf(document, page.url);
  if (url !== undefined) rows.push(row(made, url));
  return rows;
}
