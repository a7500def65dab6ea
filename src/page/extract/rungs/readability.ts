import Readability from '@mozilla/readability/Readability.js';
import type { CopiedDocument } from '../copy/document.ts';
import type { CopiedElement } from '../copy/element.ts';
import { CopiedText, following } from '../copy/node.ts';

/**
 * Readability's switches for each of its tries, strictest first: drop unlikely elements (1), weigh class names
 * (2), clean conditionally (4).
 */
export const TRIES = [1 | 2 | 4, 2 | 4, 4, 0] as const;

/** The switch of the strictest try. */
const UNLIKELY = 1;

interface Wording {
  REGEXPS: Record<'byline' | 'unlikelyCandidates' | 'okMaybeItsACandidate', RegExp>;
  UNLIKELY_ROLES: readonly string[];
}
const { REGEXPS, UNLIKELY_ROLES } = Readability.prototype as unknown as Wording;

/** Elements around one that is unlikely, itself included, among which a table or code lets it stay. */
const STAYS_WITHIN = 5;

/**
 * Whether Readability drops an element at first sight, so that what is below need not be copied for it. What may name
 * the writer or repeat the title it weighs before, by all the text in it: nothing in there may be missing.
 */
function isDropped(element: CopiedElement): boolean {
  const hasRole = UNLIKELY_ROLES.includes(element.getAttribute('role') ?? '');
  if (!hasRole && !isUnlikely(element)) return false;
  let around: CopiedElement | null = element;
  for (let step = 0; around; step++, around = around.parentNode) {
    if (/^H[12]$/.test(around.tagName) || namesWriter(around)) return false;
    if (!hasRole && step > 0 && step < STAYS_WITHIN && /^(TABLE|CODE)$/.test(around.tagName)) return false;
  }
  return true;
}

function isUnlikely(element: CopiedElement): boolean {
  const names = namesOf(element);
  return (
    element.tagName !== 'A' &&
    REGEXPS.unlikelyCandidates.test(names) &&
    !REGEXPS.okMaybeItsACandidate.test(names)
  );
}

const namesOf = (element: CopiedElement): string => `${element.className} ${element.id}`;

const namesWriter = (element: CopiedElement): boolean =>
  element.getAttribute('rel') === 'author' ||
  element.getAttribute('itemprop')?.includes('author') === true ||
  REGEXPS.byline.test(namesOf(element));

/** What one of Readability's tries would never look at. */
export const droppedAtSight = (switches: number): ((element: CopiedElement) => boolean) | undefined =>
  switches & UNLIKELY ? isDropped : undefined;

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
  _isValidByline(node: CopiedElement): boolean {
    const length = namesWriter(node) ? node.textContent.trim().length : 0;
    return length > 0 && length < 100;
  }
  /** The copy needs no second element to be called otherwise. */
  _setNodeTag(node: CopiedElement, tag: string): CopiedElement {
    node.rename(tag.toUpperCase());
    return node;
  }
  _getCharCount(node: CopiedElement): number {
    return node.extent.commas;
  }
  _getLinkDensity({ extent }: CopiedElement): number {
    return extent.length === 0 ? 0 : extent.linked / extent.length;
  }
  _getTextDensity(node: CopiedElement, tags: readonly string[]): number {
    const { length } = node.extent;
    if (length === 0) return 0;
    return (
      node.querySelectorAll(tags.join(',')).reduce((sum, inner) => sum + inner.extent.length, 0) / length
    );
  }
  _isElementWithoutContent(node: CopiedElement): boolean {
    if (node.extent.units > 0) return false;
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
