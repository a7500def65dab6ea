/**
 * A property of a node past anything a page has laid over it: fields of a form and images, by their names, hide the
 * properties of the form and of the document. Where the prototype has none, the node's own is the true one.
 */
export function bare<Value>(node: object, key: string): Value {
  const prototype = Object.getPrototypeOf(node) as object;
  return Reflect.get(key in prototype ? prototype : node, key, node) as Value;
}

/** All elements a selector finds, whatever the page has named like the function that finds them. */
export const allOf = <E extends Element>(document: Document, selector: string): NodeListOf<E> =>
  bare<Document['querySelectorAll']>(document, 'querySelectorAll').call(document, selector) as NodeListOf<E>;

/** The first elements a selector finds, at most `limit`, forms left out: their fields may hide what is asked of them. */
export function queryAll(document: Document, selector: string, limit: number): Element[] {
  const found: Element[] = [];
  for (const element of allOf(document, selector)) {
    if (found.length >= limit) break;
    if (typeof element.localName === 'string' && element.localName !== 'form') found.push(element);
  }
  return found;
}
