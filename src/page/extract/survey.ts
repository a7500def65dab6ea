import type { Opened } from './elements.ts';
import { recorder, type Steps } from './steps.ts';
import { walk } from './tree.ts';

/** What a bounded look at a tree counts. */
export interface Survey {
  elements: number;
  /** Levels of nesting below the element. */
  depth: number;
  links: number;
  /** UTF-16 units of text. */
  characters: number;
}

/**
 * The largest part of a page that is read whole. Measured so that copying and Readability together stay under two
 * seconds on a slow machine: Readability's work grows with elements times depth.
 */
export const LIMITS: Survey = { elements: 30_000, depth: 200, links: 6_000, characters: 2_000_000 };

/** Units of text outside links below which a part of a page is no article. */
const FEWEST = 400;

/** Elements after which a page is not looked through any further. */
const MOST_ELEMENTS = 400_000;

/** A survey of one element together with the child that holds the most of its text. */
interface Sum extends Survey {
  element: Element;
  /** Units of text outside links, by which the child to go down to is chosen. */
  plain: number;
  fullest: Sum | undefined;
}

/** What is read of a page: the element to read, and what is shown in it. */
export interface Readable {
  root: Element;
  steps: Steps;
}

/** Whether a survey stays within the limits. */
export const fits = ({ elements, depth, links, characters }: Survey): boolean =>
  elements <= LIMITS.elements &&
  depth <= LIMITS.depth &&
  links <= LIMITS.links &&
  characters <= LIMITS.characters;

/** Counts what lies below an element, in the tree as shown. */
export const survey = (root: Element): Survey => countIn(root, []);

/**
 * The element to read: the root where it is within the limits, else the part one gets to by always going down to
 * the child with the most text outside links; none where even that part is too large or too poor.
 */
export function readablePart(root: Element): Readable | undefined {
  const steps: Steps[number][] = [];
  if (fits(countIn(root, steps))) return { root, steps };
  let part = sumOf(root).fullest;
  while (part && !fits(part)) part = part.fullest;
  if (!part || part.plain <= FEWEST) return undefined;
  const inner: Steps[number][] = [];
  countIn(part.element, inner);
  return { root: part.element, steps: inner };
}

/** Counts what lies in an element, and writes down what is shown there. */
function countIn(root: Element, steps: Steps[number][]): Survey {
  const all: Survey = { elements: 0, depth: 0, links: 0, characters: 0 };
  const counter = {
    enter({ name }: Opened, depth: number) {
      if (all.elements++ > MOST_ELEMENTS) return false;
      if (name === 'a') all.links++;
      if (depth > all.depth) all.depth = depth;
      return true;
    },
    leave() {},
    text(_: Text, data: string) {
      all.characters += data.length;
    },
  };
  walk(root, recorder(steps, counter));
  return all;
}

/** Sums up what lies in an element and in each below it. */
function sumOf(root: Element): Sum {
  const stack: Sum[] = [];
  let top = newSum(root);
  let seen = 0;
  let links = 0;
  const counter = {
    enter({ element, name }: Opened) {
      if (seen++ > MOST_ELEMENTS) return false;
      if (name === 'a') links++;
      stack.push(newSum(element));
      return true;
    },
    leave({ name }: Opened) {
      top = stack.pop()!;
      const outer = stack.at(-1);
      if (name === 'a') {
        links--;
        top.links++;
      }
      if (outer) add(outer, top);
    },
    text(_: Text, data: string) {
      const inner = stack.at(-1)!;
      inner.characters += data.length;
      if (links === 0) inner.plain += data.trim().length;
    },
  };
  walk(root, counter);
  if (seen > MOST_ELEMENTS) return { ...top, elements: seen, fullest: undefined };
  return top;
}

const newSum = (element: Element): Sum => ({
  element,
  elements: 1,
  depth: 0,
  links: 0,
  characters: 0,
  plain: 0,
  fullest: undefined,
});

function add(outer: Sum, inner: Sum): void {
  outer.elements += inner.elements;
  outer.depth = Math.max(outer.depth, inner.depth + 1);
  outer.links += inner.links;
  outer.characters += inner.characters;
  outer.plain += inner.plain;
  if (inner.plain > (outer.fullest?.plain ?? 0)) outer.fullest = inner;
}
