/** Names that Readability looks for below elements; each has a bit, all others share one. */
const NAMES =
  'A P IMG LI UL OL BR HR H1 H2 H3 H4 H5 H6 DIV SPAN TABLE TD TR FONT FORM FIELDSET FOOTER ASIDE BUTTON'.split(
    ' ',
  );
const BITS = new Map(NAMES.map((name, at) => [name, 1 << at]));
const OTHERS = 1 << NAMES.length;

/** The bit of an element's name in capitals. */
export const bitOf = (name: string): number => BITS.get(name) ?? OTHERS;

/** A list of names as it is asked for again and again: the names in capitals, and their bits. */
export interface Wanted {
  names: ReadonlySet<string>;
  bits: number;
}

const lists = new Map<string, Wanted>();

/** What a selector of plain names wants; Readability has about twenty such. */
export function wantedBy(selector: string): Wanted {
  let wanted = lists.get(selector);
  if (!wanted) {
    const names = selector.toUpperCase().split(',');
    wanted = { names: new Set(names), bits: names.reduce((bits, name) => bits | bitOf(name), 0) };
    lists.set(selector, wanted);
  }
  return wanted;
}

const capitals = new Map<string, string>();
/** Names of elements that are kept in capitals; a page may make up any number of them. */
const MOST = 500;

/** A name in capitals; each is the same string, which is compared and hashed the faster for it. */
export function inCapitals(name: string): string {
  let tag = capitals.get(name);
  if (tag === undefined) {
    tag = name.toUpperCase();
    if (capitals.size < MOST) capitals.set(name, tag);
  }
  return tag;
}
