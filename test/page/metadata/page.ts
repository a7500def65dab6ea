import { parsePage } from '../../../src/node/dom.ts';
import { BYLINE_WORDS } from '../../../src/page/metadata/byline-words.ts';
import { type Metadata, readMetadata } from '../../../src/page/metadata/index.ts';

/** The address of the pages. */
export const URL = 'https://www.coastpost.example/news/ferry-closes';

const pageWith = (head: string, body: string): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

/** Reads the metadata of a page with this head and body. */
export const read = (head: string, body = '', url = URL): Metadata =>
  readMetadata(parsePage(pageWith(head, body), url), url, BYLINE_WORDS);

/** Structured data as it stands in a page. */
export const data = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

/** A story's structured data. */
export const story = (value: object): string => data({ '@type': 'NewsArticle', ...value });
