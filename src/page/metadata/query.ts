/**
 * The elements a selector finds. The method is taken from the document's prototype: a form or image named
 * `querySelectorAll` lays itself over the document's own.
 */
export function queryAll(document: Document, selector: string): Element[] {
  const find = Reflect.get(
    Object.getPrototypeOf(document),
    'querySelectorAll',
    document,
  ) as typeof document.querySelectorAll;
  return [...find.call(document, selector)];
}
