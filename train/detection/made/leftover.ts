import { paragraphs, wayOf } from './ways.ts';

function declareHub(document: Document, way: number): void {
  for (const script of [...document.querySelectorAll('script')]) script.remove();
  for (const meta of [...document.querySelectorAll('meta')]) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
    if (/author|publi|date|title/.test(name)) meta.remove();
    // Some content systems call every page an article, some say nothing.
    if (name === 'og:type' && way === 0) meta.remove();
    if (name === 'og:type' && way > 1) meta.setAttribute('content', 'website');
  }
  if (way !== 2) return;
  const script = document.createElement('script');
  script.setAttribute('type', 'application/ld+json');
  script.textContent = '{"@type":"CollectionPage"}';
  document.querySelector('head')?.append(script);
}

function nameHub(document: Document, way: number): void {
  const headline = document.querySelector('h1');
  const name = (headline?.textContent ?? '').trim().split(/\s+/).slice(0, 2).join(' ');
  if (way === 0) headline?.remove();
  else if (headline) headline.textContent = name;
  const title = document.querySelector('title');
  if (title) title.textContent = name;
}

/** Puts the beginnings of the story's paragraphs under the headlines that are left, as fronts do. */
function tease(prose: readonly Element[], links: readonly Element[]): void {
  links.slice(0, 20).forEach((link, at) => {
    const text = (prose[at % prose.length]?.textContent ?? '').trim().slice(0, 90 + ((at * 37) % 90));
    const teaser = link.ownerDocument.createElement('p');
    teaser.textContent = at % 4 ? `${text}.` : `${text}…`;
    link.parentElement?.append(teaser);
  });
}

/**
 * Makes a hub of what is left of the article's document (which is changed) without its story: headlines, teasers and
 * lists of the same site; gives its new address, or none if little is left.
 */
export function hubOf(document: Document, url: string): string | undefined {
  const prose = paragraphs(document);
  if (prose.length === 0) return undefined;
  for (const paragraph of prose) paragraph.remove();
  const links = [...document.querySelectorAll('a')].filter(
    (link) => (link.textContent ?? '').trim().length > 24,
  );
  if (links.length < 12) return undefined;
  if (wayOf(url, 3) > 0) tease(prose, links);
  nameHub(document, wayOf(url, 4));
  declareHub(document, wayOf(url, 5));
  const parts = url.replace(/[?#].*$/, '').split('/');
  const lists = ['tag', 'topic', 'category', 'author', 'section'];
  if (wayOf(url, 7) < 2) return `${parts.slice(0, 3).join('/')}/${lists[wayOf(url, 5)]}/name/`;
  return `${parts
    .slice(0, -1)
    .slice(0, 3 + wayOf(url, 3))
    .join('/')}/`;
}
