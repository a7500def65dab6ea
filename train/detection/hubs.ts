/**
 * Pages to learn from that the sets have too few of: what is left of a news page when its story is taken out
 * (headlines, teasers and lists of the same site), and a story that is only pictures with captions.
 */

const PARAGRAPH = 80;

const paragraphs = (document: Document): Element[] =>
  [...document.querySelectorAll('p')].filter(
    (paragraph) => (paragraph.textContent ?? '').trim().length > PARAGRAPH,
  );

function dropDeclarations(document: Document, type: string): void {
  for (const script of [...document.querySelectorAll('script')]) script.remove();
  for (const meta of [...document.querySelectorAll('meta')]) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
    if (name === 'og:type') meta.setAttribute('content', type);
    if (/author|publi|date/.test(name)) meta.remove();
  }
}

/** Makes a hub of the article's document (which is changed) and gives its new address; none if little is left. */
export function hubOf(document: Document, url: string): string | undefined {
  const prose = paragraphs(document);
  if (prose.length === 0) return undefined;
  for (const paragraph of prose) paragraph.remove();
  const headline = document.querySelector('h1');
  const links = [...document.querySelectorAll('a')].filter(
    (link) => (link.textContent ?? '').trim().length > 24,
  );
  if (links.length < 12) return undefined;
  if (headline) headline.textContent = (headline.textContent ?? '').trim().split(/\s+/).slice(0, 2).join(' ');
  const title = document.querySelector('title');
  if (title) title.textContent = headline?.textContent ?? '';
  dropDeclarations(document, 'website');
  const parts = url
    .replace(/[?#].*$/, '')
    .split('/')
    .slice(0, -1);
  return `${parts.slice(0, 3 + (url.length % 3)).join('/')}/`;
}

/** Makes a picture gallery of the article's document (which is changed) and gives its new address. */
export function galleryOf(document: Document, url: string): string | undefined {
  const prose = paragraphs(document);
  const first = prose[0];
  if (prose.length < 4 || !first?.parentNode) return undefined;
  for (const paragraph of prose.slice(1)) {
    const figure = document.createElement('figure');
    figure.append(document.createElement('img'));
    const caption = document.createElement('figcaption');
    caption.textContent = `${(paragraph.textContent ?? '').trim().split(/[.!?] /)[0]}.`;
    figure.append(caption);
    paragraph.replaceWith(figure);
  }
  return url.length % 2 ? url.replace(/\/([^/]*)\/?$/, '/gallery/$1') : url;
}
