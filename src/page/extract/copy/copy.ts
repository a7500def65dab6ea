import { classNames, isBlock, type Opened } from '../elements.ts';
import { type Part, show } from '../steps.ts';
import { CopiedDocument } from './document.ts';
import { CopiedElement, CopiedText } from './node.ts';

/** Attributes by which Readability decides; all others would only cost time. */
const DECIDING = new Set('class id role rel itemprop href summary rowspan colspan aria-modal'.split(' '));

/** Copies what is shown of a part of a page, save what is left out, into a small document; live nodes are only looked at. */
export function copyOf(
  part: Part,
  title: string,
  leftOut: (opened: Opened) => boolean = () => false,
): CopiedDocument {
  const copy = new CopiedDocument(title);
  const stack: CopiedElement[] = [];
  show(part, {
    enter(opened) {
      if (leftOut(opened)) return false;
      const to = stack.length === 0 ? copy.body : copyElement(copy, opened);
      stack.at(-1)?.appendChild(to);
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

function copyElement(copy: CopiedDocument, opened: Opened): CopiedElement {
  const { element, marked, classes } = opened;
  const to = new CopiedElement(tagFor(opened), copy, element);
  for (const name of marked ? element.getAttributeNames() : []) {
    if (!DECIDING.has(name)) continue;
    const value = name === 'class' ? classNames(classes!) : element.getAttribute(name);
    if (value !== null && !value.startsWith('javascript:')) to.setAttribute(name, value);
  }
  return to;
}

/** Readability knows only HTML's own names: a custom element counts as what it is shown as. */
function tagFor(opened: Opened): string {
  const { name } = opened;
  if (name === 'slot' || name.includes('-')) return isBlock(opened) ? 'DIV' : 'SPAN';
  return name.toUpperCase();
}
