import { queryAll } from './metadata/query.ts';

/** A longer line is no button or heading (UTF-16 units), and no page has more that matter. */
const longest = 60;
const most = 500;

/**
 * Whether the page offers a summary itself, by a short button or heading that the pattern of this source fits: ours
 * would be one too many.
 */
export function offersSummary(document: Document, source: string): boolean {
  const ownSummary = new RegExp(source, 'iu');
  const offers = queryAll(document, 'button, [role="button"], summary, h2, h3', most);
  return offers.some(({ textContent }) => {
    const line = (textContent ?? '').replace(/\s+/g, ' ').trim();
    return line.length < longest && ownSummary.test(line);
  });
}
