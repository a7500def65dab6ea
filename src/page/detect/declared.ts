import { Count, type Tally, Word } from './tally.ts';

/** Structured data is read up to this many characters of a script: the types stand early. */
const SCRIPT_LIMIT = 1e5;

/** Types kept of one page, in characters. */
const TYPES_LIMIT = 2e3;

/** An attribute's value, empty where there is none. */
export const attributeOf = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/** Takes what one `<meta>` declares. */
export function readMeta({ counts, words }: Tally, element: Element): void {
  const name = attributeOf(element, 'property') || attributeOf(element, 'name');
  const content = attributeOf(element, 'content').slice(0, 300);
  if (name === 'og:type') words[Word.Type] = content.toLowerCase();
  else if (content && /author|^byl/i.test(name)) counts[Count.Author] = 1;
}

/** Takes the names of the types out of one script of JSON-LD, without parsing it: it may be huge or broken. */
export function readStructured({ words }: Tally, script: Element): void {
  const text = (script.firstChild as Text | null)?.data?.slice(0, SCRIPT_LIMIT) ?? '';
  for (const [, type] of text.matchAll(/"@type"[\s:[]*"([\w:/.]{1,60})"/g))
    if (words[Word.Data]!.length < TYPES_LIMIT) words[Word.Data] += ` ${type} `;
}
