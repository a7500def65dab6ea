import type { Opened } from './elements.ts';
import { type Visitor, walk } from './tree.ts';

/** A text node with its text, asked once: Firefox copies all of it each time. */
interface Read {
  node: Text;
  data: string;
}

/**
 * A part of a page as it is shown, walked once, so that each further look costs the page nothing: every element as it
 * opens, every text node, and undefined where the element that opened last closes.
 */
export type Steps = readonly (Opened | Read | undefined)[];

/** A visitor that writes down what it is shown, and asks `inner` as well. */
export function recorder(steps: (Opened | Read | undefined)[], inner: Visitor): Visitor {
  return {
    enter(opened, depth) {
      const enters = inner.enter(opened, depth);
      if (enters) steps.push(opened);
      return enters;
    },
    leave(opened) {
      steps.push(undefined);
      inner.leave(opened);
    },
    text(node, data) {
      steps.push({ node, data });
      inner.text(node, data);
    },
  };
}

/** What lies in an element, or was written down of it, told to a visitor. */
export type Part = Element | Steps;

/** Shows a visitor a part of a page. */
export function show(part: Part, visitor: Visitor): void {
  if (Array.isArray(part)) replay(part as Steps, visitor);
  else walk(part as Element, visitor);
}

function replay(steps: Steps, visitor: Visitor): void {
  const open: Opened[] = [];
  /** Elements open below one that was not entered, itself included. */
  let left = 0;
  for (const step of steps) {
    if (left > 0) left += step === undefined ? -1 : 'data' in step ? 0 : 1;
    else if (step === undefined) visitor.leave(open.pop()!);
    else if ('data' in step) visitor.text(step.node, step.data);
    else if (visitor.enter(step, open.length)) open.push(step);
    else left = 1;
  }
}
