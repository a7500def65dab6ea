import { queryAll } from './query.ts';

/** One object of the page's structured data, as it was parsed: read it with `typesOf` and `textOf` only. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** A longer script is left unread: a parse can't be stopped (1 MB takes about 10 ms). */
const SCRIPT_LIMIT = 1_000_000;

/** Scripts and objects looked at, so that a hostile page costs bounded time. */
const SCRIPTS_LIMIT = 50;
const NODES_LIMIT = 1000;

/** Keys whose objects stand for the page itself and not for something it mentions. */
const INNER = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'liveBlogUpdate'] as const;

/**
 * The objects of the page's JSON-LD in document order: top-level ones, those of arrays and graphs, main entities and
 * parts. Broken scripts are mended where only line breaks, comments or a semicolon are wrong, else left out.
 */
export function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  let left = SCRIPT_LIMIT * 2;
  for (const script of queryAll(document, 'script[type*="ld+json" i]', SCRIPTS_LIMIT)) {
    const text = script.textContent ?? '';
    left -= text.length;
    if (text.length <= SCRIPT_LIMIT && left > 0) gather(parse(text), nodes);
  }
  return nodes;
}

/** The names of a node's types, without the vocabulary's address. */
export function typesOf(node: JsonLdNode): string[] {
  const types = own(node, '@type');
  return (Array.isArray(types) ? types : [types])
    .slice(0, 20)
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** A node's own value of this key; names inherited from Object are no values. */
export function own(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, key)
    ? (node as JsonLdNode)[key]
    : undefined;
}

/** A value as text: a string, a number, the name of an object, the first of a list. */
export function textOf(value: unknown): string {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first.trim();
  if (typeof first === 'number') return String(first);
  const inner = own(first, 'name') ?? own(first, '@value') ?? own(first, '@id');
  return typeof inner === 'string' ? inner.trim() : '';
}

function parse(text: string): unknown {
  const mended = () =>
    text
      .replace(/^\s*(<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
      .trimEnd()
      .replace(/(-->|\]\]>|\]\]>\s?\*\/|;)$/, '')
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,(?=\s*[\]}])/g, '');
  for (const source of [() => text, mended]) {
    try {
      return JSON.parse(source());
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
}

function gather(value: unknown, nodes: JsonLdNode[]): void {
  const pending: unknown[] = [value];
  for (let at = 0; at < pending.length && nodes.length < NODES_LIMIT; at++) {
    const next = pending[at];
    if (Array.isArray(next)) pending.push(...next.slice(0, Math.max(0, NODES_LIMIT - pending.length)));
    else if (typeof next === 'object' && next !== null) {
      if (typesOf(next as JsonLdNode).length > 0) nodes.push(next as JsonLdNode);
      for (const key of INNER) {
        const inner = own(next, key);
        if (typeof inner === 'object' && pending.length < NODES_LIMIT) pending.push(inner);
      }
    }
  }
}
