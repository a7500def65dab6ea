import { countWords, type Passage, type Scope } from '../passage.ts';

/** Words of an article body below which it is no article either. */
const FEWEST_BODY = 100;
/** A page that shows more words than this has rendered: what it does not show is not to be read. */
const MOST_SHOWN = 40;

/**
 * The last rung: a page that shows next to nothing, because its scripts have not run, but declares its whole text.
 * The passages have no live nodes. Where the page shows a teaser or names a price, nothing is taken from there.
 */
export function declaredPassages(root: Element, shown: readonly Passage[], articleBody: string): Passage[] {
  const words = shown.reduce((sum, passage) => sum + passage.words, 0);
  if (words > MOST_SHOWN || countWords(articleBody) < FEWEST_BODY) return [];
  const scope: Scope = { parent: undefined, element: root, name: root.localName, names: '', depth: 0 };
  const texts = articleBody
    .split(/(?<!\s)\s*\n\s*/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  return texts.map((text, index) => ({
    index,
    type: 'paragraph',
    text,
    segments: [],
    scope,
    linked: 0,
    strong: 0,
    level: 0,
    words: countWords(text),
  }));
}
