import type { Label, Missing, PageNumber } from '../../core/article.ts';
import { type BylineWords, readByline } from './byline.ts';
import { readModified, readPublished } from './dates.ts';
import { readLabels } from './labels.ts';
import { readLanguage } from './language.ts';
import { isShort, missingPages, readMissing, readPage } from './missing.ts';
import { readCanonical, readSection, readSiteName } from './site.ts';
import { isWhole, readSold, type Sold } from './sold.ts';
import { readSources } from './sources.ts';
import { readTitle } from './title.ts';

/** What a page says of its article; fields it says nothing of are left out. Dates are ISO 8601, `language` is BCP 47. */
export interface Metadata {
  title?: string;
  byline?: string;
  siteName?: string;
  published?: string;
  modified?: string;
  language?: string;
  section?: string;
  canonical?: string;
  labels?: Label[];
  missing?: Missing;
  page?: PageNumber;
  /** Set where the article is sold, whether or not the page has all of it. */
  sold?: Sold;
}

/** Reads the metadata of a page's article; the page is only read, and nothing in it makes this throw. Without words, no byline. */
export function readMetadata(document: Document, url: string, words?: BylineWords): Metadata {
  const sources = readSources(document, url);
  const siteName = readSiteName(sources);
  const page = readPage(sources);
  let counted: boolean | undefined;
  const short = (): boolean => {
    counted ??= isShort(sources);
    return counted;
  };
  const sold = readSold(sources, short);
  const missing = readMissing(sources, short, page, sold);
  const labels = readLabels(sources);
  const texts = {
    title: readTitle(sources, siteName),
    byline: words ? readByline(sources, siteName, words) : '',
    siteName,
    published: readPublished(sources),
    modified: readModified(sources),
    language: readLanguage(sources),
    section: readSection(sources),
    canonical: readCanonical(sources),
  };
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
    ...(labels.length > 0 && { labels }),
    ...(missing && { missing }),
    ...(page && { page }),
    ...(sold && { sold }),
  };
}

/** The same once the text was read: of a sold article that is all there, nothing is missing but further pages. */
export function withRead(metadata: Metadata, words: number): Metadata {
  const { missing, sold, ...rest } = metadata;
  if (!sold || missing !== 'paywall' || !isWhole(sold, words)) return metadata;
  const pages = missingPages(rest.page);
  return { ...rest, ...(pages && { missing: pages }) };
}
