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
 * second tries are ours to make (they would lose the tie to the live nodes).
 */
class Keeper extends Readability<CopiedElement> {
  declare _flags: number;
  declare _doc: CopiedDocument;
  _postProcessContent(): void {}
  _cleanStyles(): void {}
  _fixLazyImages(): void {}
  _unwrapNoscriptImages(): void {}
  _removeScripts(): void {}
  _getArticleMetadata(): { title: string } {
    return { title: this._doc.title };
  }
}

/** Elements that Readability may be given; the survey has already turned larger pages away. */
const MOST_ELEMENTS = 60_000;

/** The live text nodes that Readability would keep, or none where it finds no article or fails. */
export function keptByReadability(copy: CopiedDocument, switches: number): Set<Text> {
  const kept = new Set<Text>();
  try {
    const reader = new Keeper(copy as unknown as Document, {
      charThreshold: 1,
      disableJSONLD: true,
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (node) => node as unknown as CopiedElement,
    });
    reader._flags = switches;
    const content = reader.parse()?.content;
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
