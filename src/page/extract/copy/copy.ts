import { isBlock, type Opened } from '../elements.ts';
import { type Part, show } from '../steps.ts';
import { CopiedDocument } from './document.ts';
import { CopiedElement } from './element.ts';
import { CopiedText } from './node.ts';
import { inCapitals } from './tags.ts';

/** What of a part of a page is not copied: elements left out, and what is below elements that stay empty. */
export interface Omissions {
  leftOut?: ((opened: Opened) => boolean) | undefined;
  emptied?: ((to: CopiedElement) => boolean) | undefined;
}

/** Copies what is shown of a part of a page, save omissions, into a small document; live nodes are only looked at. */
export function copyOf(part: Part, title: string, { leftOut, emptied }: Omissions = {}): CopiedDocument {
  const copy = new CopiedDocument(title);
  const stack: CopiedElement[] = [];
  show(part, {
    enter(opened) {
      if (leftOut?.(opened)) return false;
      const parent = stack.at(-1);
      const to = parent ? new CopiedElement(tagFor(opened), copy, opened.marks) : copy.body;
      parent?.appendChild(to);
      if (parent && emptied?.(to)) return false;
      stack.push(to);
      return true;
    },
    leave() {
      stack.pop();
    },
    text(node, data) {
      stack.at(-1)?.appendChild(new CopiedText(data, node));
    },
  });
  return copy;
}

/** Readability knows only HTML's own names: a custom element counts as what it is shown as. */
function tagFor(opened: Opened): string {
  const { name } = opened;
  if (name === 'slot' || name.includes('-')) return isBlock(opened) ? 'DIV' : 'SPAN';
  return inCapitals(name);
}
