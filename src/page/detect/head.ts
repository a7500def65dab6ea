/** What the head of a page (and structured data anywhere in it) declares, as the walk comes by. */
export interface Head {
  /** The page's declared type in the Open Graph vocabulary, lower case. */
  type: string;
  /** The titles declared, to compare with the headline. */
  titles: string;
  published: number;
  author: number;
  price: number;
  paged: number;
  generator: string;
  /** Names of types in structured data, each with a space on both sides. */
  types: string;
}

/** Structured data is read up to this many characters of a script: the types stand early. */
const SCRIPT_LIMIT = 1e5;

export const newHead = (): Head => ({
  type: '',
  titles: '',
  published: 0,
  author: 0,
  price: 0,
  paged: 0,
  generator: '',
  types: ' ',
});

/** Takes what one `<meta>` declares. */
export function readMeta(head: Head, element: Element): void {
  const attribute = (name: string) => element.getAttribute(name) ?? '';
  const name = (attribute('property') || attribute('name') || attribute('itemprop'))
    .slice(0, 60)
    .toLowerCase();
  const content = attribute('content').slice(0, 300).toLowerCase();
  if (!name || !content) return;
  if (name === 'og:type') head.type = content;
  else if (name === 'generator') head.generator = content;
  else if (/title$/.test(name)) head.titles += content;
  else if (/publi.*(time|date)|date.*publi|^(pub)?date$|pub-date|dc.*date/.test(name)) head.published = 1;
  else if (/author|^byl/.test(name)) head.author = 1;
  else if (/price/.test(name)) head.price = 1;
}

/** Takes the names of the types out of one script of JSON-LD, without parsing it: it may be huge or broken. */
export function readStructured(head: Head, script: Element): void {
  const text = (script.firstChild as Text | null)?.data;
  if (typeof text !== 'string' || head.types.length > 2e3) return;
  const start = text.slice(0, SCRIPT_LIMIT);
  for (const match of start.matchAll(/"@type"[\s:[]*"([\w:/.]{1,60})"/g)) head.types += `${match[1]} `;
  if (start.includes('"datePublished"')) head.published = 1;
}
