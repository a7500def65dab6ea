import type { PageHints } from './judge/context.ts';

/** Scripts of JSON-LD longer than this, in units, are not read. */
const LONGEST_SCRIPT = 2_000_000;
/** Values looked at inside one JSON-LD script. */
const MOST_VALUES = 20_000;

/**
 * What the page says of itself, asked of its root element, since a form or image may pose as a property of the
 * document: its title, its description and the article's body in its JSON-LD.
 */
export function hintsOf(html: Element): PageHints {
  return {
    title: meta(html, 'og:title') || (html.querySelector('title')?.textContent ?? ''),
    description: meta(html, 'og:description') || meta(html, 'description'),
    articleBody: articleBody(html),
  };
}

function meta(html: Element, name: string): string {
  const element = html.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return element?.getAttribute('content') ?? '';
}

/** The longest `articleBody` in the page's JSON-LD, without markup; broken or huge scripts count as none. */
export function articleBody(html: Element): string {
  let longest = '';
  for (const script of html.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > LONGEST_SCRIPT || !text.includes('articleBody')) continue;
    const body = bodyIn(parsed(text));
    if (body.length > longest.length) longest = body;
  }
  return longest
    .replace(/<[^<>]{0,400}>/g, ' ')
    .replace(/&nbsp;|&#160;/g, ' ')
    .trim();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Line ends inside strings are the commonest fault of JSON-LD by hand.
    try {
      return JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' '));
    } catch {
      return undefined;
    }
  }
}

function bodyIn(value: unknown): string {
  let longest = '';
  const open: unknown[] = [value];
  for (let seen = 0; open.length > 0 && seen < MOST_VALUES; seen++) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    for (const [key, inner] of Object.entries(next)) {
      if (key === 'articleBody' && typeof inner === 'string' && inner.length > longest.length)
        longest = inner;
      else if (typeof inner === 'object') open.push(inner);
    }
  }
  return longest;
}
