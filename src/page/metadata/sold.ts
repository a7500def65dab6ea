import { own, textOf } from './jsonld.ts';
import { type Sources, textIn } from './sources.ts';

/** What a page says of an article that is sold. */
export interface Sold {
  /** Words of the whole article by the page's own account; 0 where it gives none. */
  words: number;
  /** Whether an offer to subscribe stands in the page, where the rest would be. */
  walled: boolean;
}

/** Marks of a closed article that sites put into their pages. */
const WALLS =
  '[class*="paywall" i],[id*="paywall" i],[class*="piano-offer" i],[class*="subscriber-only" i],[class*="metered-content" i]';

/** Whether the article is sold: by its structured data, its tier, or, on a page of little text, an offer in its place. */
export function readSold(sources: Sources, isShort: () => boolean): Sold | undefined {
  const declared = isDeclared(sources);
  if (declared === false || (declared === undefined && !isShort())) return undefined;
  const walled = isWalled(sources);
  return declared || walled ? { words: wordsIn(sources), walled } : undefined;
}

function isDeclared({ article, nodes, meta }: Sources): boolean | undefined {
  const free =
    own(article, 'isAccessibleForFree') ??
    nodes.map((node) => own(node, 'isAccessibleForFree')).find((value) => value !== undefined);
  if (/^false$/i.test(String(free))) return true;
  if (/^(locked|metered-locked|premium|paid|subscription)$/i.test(meta('article:content_tier'))) return true;
  return free === undefined ? undefined : false;
}

const isWalled = ({ find }: Sources): boolean =>
  find(WALLS, 3).some((wall) => {
    const text = textIn(wall);
    return text.length > 40 && /subscri|abonn|suscri|abbona|assin|prenumer/i.test(text);
  });

/** A declared text of fewer words is a teaser. */
const FEWEST = 100;

function wordsIn({ article }: Sources): number {
  const count = Number(textOf(own(article, 'wordCount')));
  if (count >= FEWEST) return count;
  const body = own(article, 'articleBody');
  const words = typeof body === 'string' ? body.split(/\s+/).length : 0;
  return words >= FEWEST ? words : 0;
}

/** The share of the words that a page counts by its own account from which an article is whole. */
const NEARLY_ALL = 0.8;

/** Words that no teaser of a sold article has, as a rule: those of news sites show up to some 200. */
const MORE_THAN_A_TEASER = 250;

/** Whether a sold article is whole in the page all the same, as it is for subscribers and where a script hides it. */
export function isWhole({ words, walled }: Sold, read: number): boolean {
  if (words > 0) return read >= NEARLY_ALL * words;
  return !walled && read >= MORE_THAN_A_TEASER;
}
