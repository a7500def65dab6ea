import { walk } from '../../tree.ts';
import { classOf, isBlock, isHidden } from '../elements.ts';
import { CopiedDocument } from './document.ts';
import { CopiedElement, CopiedText } from './node.ts';

/** Attributes by which Readability decides; all others would only cost time. */
const DECIDING = new Set('class id role rel itemprop href summary rowspan colspan aria-modal'.split(' '));

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
  for (const name of element.getAttributeNames()) {
    if (!DECIDING.has(name)) continue;
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
