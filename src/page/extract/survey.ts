import { walk } from '../tree.ts';
import { isHidden } from './elements.ts';

/** What a bounded look at a tree counts. */
export interface Survey {
  elements: number;
  /** Levels of nesting. */
  depth: number;
  links: number;
  /** UTF-16 units of text. */
  characters: number;
}

/**
 * The largest page that is copied whole. Measured so that copying and Readability together stay under two
 * seconds on a slow machine; Readability's work grows with elements times depth, and with links squared.
 */
export const LIMITS: Survey = { elements: 40_000, depth: 300, links: 8_000, characters: 3_000_000 };

/** Beyond this many nodes of text a page is not even looked through. */
const MOST_NODES = 1_500_000;

/** Whether a survey stays within the limits. */
export const fits = (survey: Survey): boolean =>
  survey.elements <= LIMITS.elements &&
  survey.depth <= LIMITS.depth &&
  survey.links <= LIMITS.links &&
  survey.characters <= LIMITS.characters;

/** Counts what lies below an element, in the tree as shown. */
export function survey(root: Element): Survey {
  const counts: Survey = { elements: 0, depth: 0, links: 0, characters: 0 };
  walk(root, {
    enter(element, depth) {
      if (counts.elements > MOST_NODES || (element !== root && isHidden(element))) return false;
      counts.elements++;
      counts.depth = Math.max(counts.depth, depth);
      if (element.localName === 'a') counts.links++;
      return true;
    },
    leave() {},
    text(node) {
      counts.characters += node.length;
    },
  });
  return counts;
}
