import Readability from '@mozilla/readability/Readability.js';
import type { CopiedDocument } from '../copy/document.ts';
import { type CopiedElement, CopiedText, following } from '../copy/node.ts';

/**
 * Readability's switches for each of its tries, strictest first: drop unlikely elements (1), weigh class names
 * (2), clean conditionally (4).
 */
export const TRIES = [1 | 2 | 4, 2 | 4, 4, 0] as const;

/**
 * Readability without what its callers do with the result: we keep only *which text it would keep*, so the
 * steps that rewrite links, styles and pictures are left out (the build leaves their code out as well), and its
 * second tries are ours to make (they would lose the tie to the live nodes). What it asks of every element is asked
 * in the order of what it costs: the text below is joined only where nothing else decides.
 */
class Keeper extends Readability<CopiedElement> {
  declare _flags: number;
  declare _doc: CopiedDocument;
  declare _articleTitle: string;
  declare REGEXPS: { byline: RegExp };
  declare _prepDocument: () => void;
  declare _grabArticle: () => CopiedElement | null;

  /** The elements that Readability takes for the article. */
  kept(): CopiedElement | null {
    this._prepDocument();
    this._articleTitle = this._doc.title;
    return this._grabArticle();
  }
  _cleanStyles(): void {}
  _fixLazyImages(): void {}
  /** What is hidden was never copied. */
  _isProbablyVisible(): true {
    return true;
  }
  _isValidByline(node: CopiedElement, names: string): boolean {
    const isNamed =
      node.getAttribute('rel') === 'author' ||
      node.getAttribute('itemprop')?.includes('author') ||
      this.REGEXPS.byline.test(names);
    const length = isNamed ? node.textContent.trim().length : 0;
    return length > 0 && length < 100;
  }
  _isElementWithoutContent(node: CopiedElement): boolean {
    if (node.hasWords()) return false;
    const { length } = node.children;
    return length === 0 || length === node.querySelectorAll('br,hr').length;
  }
  _getInnerText(node: CopiedElement, collapse = true): string {
    return collapse ? node.innerText : node.textContent.trim();
  }
}

/** The live text nodes that Readability would keep, or none where it finds no article or fails. */
export function keptByReadability(copy: CopiedDocument, switches: number): Set<Text> {
  const kept = new Set<Text>();
  try {
    const reader = new Keeper(copy as unknown as Document);
    reader._flags = switches;
    const content = reader.kept();
    if (!content) return kept;
    for (let node = content.firstChild; node; node = following(node, content)) {
      if (node instanceof CopiedText && node.source) kept.add(node.source);
    }
  } catch (error) {
    // A page that Readability cannot take is no failure: the next rung reads it.
    if (!(error instanceof Error)) throw error;
  }
  return kept;
}
