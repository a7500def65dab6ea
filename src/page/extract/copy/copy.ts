import { walk } from '../../tree.ts';
import { classOf, isBlock, isHidden, isMarked } from '../elements.ts';
import { CopiedDocument } from './document.ts';
import { CopiedElement, CopiedText } from './node.ts';

/** Attributes by which Readability decides; all others would only cost time. */
const DECIDING = ['class', 'id', 'role', 'rel', 'itemprop', 'aria-modal'];

/** Those that only these elements have a use for. */
const DECIDING_ON: Readonly<Record<string, readonly string[]>> = {
  a: [...DECIDING, 'href'],
  table: [...DECIDING, 'summary'],
  tr: [...DECIDING, 'rowspan'],
  td: [...DECIDING, 'colspan'],
  th: [...DECIDING, 'colspan'],
};

/** Copies everything below `root` that is read into a small document; live nodes are only looked at. */
export function copyOf(root: Element, title: string, hidden = false): CopiedDocument {
  const copy = new CopiedDocument(title);
  const stack: CopiedElement[] = [];
  walk(root, {
    enter(element) {
      if (element !== root && !hidden && isHidden(element)) return false;
      const to = element === root ? copy.body : copyElement(copy, element);
      stack.at(-1)?.appendChild(to);
      stack.push(to);
      return true;
    },
    leave() {
      stack.pop();
    },
    text(node) {
      stack.at(-1)?.appendChild(new CopiedText(node.data, node));
    },
  });
  return copy;
}

function copyElement(copy: CopiedDocument, element: Element): CopiedElement {
  const to = new CopiedElement(tagFor(element), copy, element);
  if (!isMarked(element)) return to;
  const { localName } = element;
  for (const name of Object.hasOwn(DECIDING_ON, localName) ? DECIDING_ON[localName]! : DECIDING) {
    const value = name === 'class' ? classOf(element) : element.getAttribute(name);
    if (value !== null && !value.startsWith('javascript:')) to.setAttribute(name, value);
  }
  return to;
}

/** Readability knows only HTML's own names: a custom element counts as what it is shown as. */
function tagFor(element: Element): string {
  const name = element.localName;
  if (name === 'slot' || name.includes('-')) return isBlock(element) ? 'DIV' : 'SPAN';
  return name.toUpperCase();
}
