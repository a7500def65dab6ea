/** Attributes that decide something; all others would only cost time. */
const DECIDING = new Set(
  'class id style hidden open role rel itemprop href summary rowspan colspan aria-modal aria-labelledby'.split(
    ' ',
  ),
);

/** Names and values of an element's deciding attributes, in turns. */
export type Marks = readonly string[];

/** The marks of an element without attributes. */
export const NO_MARKS: Marks = [];

const SPACE = /[\t\n\f\r ]+/;

/** A class attribute as a set of names: their order kept, doubles and spaces dropped (as Node's DOM has it). */
function classNames(value: string): string {
  const names = value.split(SPACE);
  return names.filter((name, at) => name && names.indexOf(name) === at).join(' ');
}

/** Asks an element for its deciding attributes, each once. */
export function marksOf(element: Element): Marks {
  const marks: string[] = [];
  for (const name of element.getAttributeNames()) {
    const value = DECIDING.has(name) ? element.getAttribute(name) : null;
    if (value !== null) marks.push(name, name === 'class' && SPACE.test(value) ? classNames(value) : value);
  }
  return marks;
}

/** The value of a mark, null where there is none. */
export function markOf(marks: Marks, name: string): string | null {
  for (let at = 0; at < marks.length; at += 2) if (marks[at] === name) return marks[at + 1]!;
  return null;
}
