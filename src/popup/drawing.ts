import type { DrawnAttributes, DrawnNode } from '../messages.ts';

const attributesOf = ({ attributes }: Element): DrawnAttributes =>
  Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));

/** What a node looks like, as plain values. */
export const drawnNode = (node: Node): DrawnNode =>
  node instanceof Element
    ? [node.localName, attributesOf(node), ...[...node.childNodes].map(drawnNode)]
    : String(node.nodeValue);

/** The attributes of the page itself: theme, size of the text, language and direction. */
export const drawnPage = (): DrawnAttributes => attributesOf(document.documentElement);

/** Gives an element the attributes of a drawn one; what would run in them the policy of our pages forbids. */
export function dress(element: Element, attributes: DrawnAttributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'style')
      (element as HTMLElement).style.cssText = value; // The attribute itself is forbidden here.
    else element.setAttribute(name, value);
  }
}

const drawable = new Set(
  'a abbr b bdi button div footer h1 h2 header hr i input label li main mark nav ol output p path section span svg time ul'.split(
    ' ',
  ),
);

/** Makes the node again; throws where it is none of those that a summary is drawn with. */
export function fromDrawn(drawn: DrawnNode): Node {
  if (typeof drawn === 'string') return document.createTextNode(drawn);
  const [name, attributes, ...children] = drawn;
  if (!drawable.has(name)) throw new Error(name);
  const element =
    name === 'svg' || name === 'path'
      ? document.createElementNS('http://www.w3.org/2000/svg', name)
      : document.createElement(name);
  dress(element, attributes);
  element.append(...children.map(fromDrawn));
  return element;
}
