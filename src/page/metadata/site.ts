import { own, textOf, typesOf } from './jsonld.ts';
import type { Sources } from './sources.ts';
import { plain } from './title.ts';

/** The site's name as the page declares it; empty where it declares none. */
export function readSiteName(sources: Sources): string {
  const publisher = textOf(own(sources.article, 'publisher'));
  const site = sources.nodes.find((node) => typesOf(node).includes('WebSite'));
  const names = [
    sources.meta('og:site_name', 'application-name', 'al:android:app_name'),
    isAddress(publisher) ? '' : publisher,
    textOf(own(site, 'name')),
    sources.meta('dc.publisher', 'twitter:app:name:iphone'),
  ];
  const headline = plain(sources.meta('og:title'));
  // Some fill the field for the site's name with the headline, or leave a template's mark in it.
  const name = names.find((one) => one !== '' && plain(one) !== headline && !/[{}$]/.test(one)) ?? '';
  if (isAddress(name)) return name.replace(/^https?:\/\/(www\.)?/, '').replace(/\/.*$/, '');
  const bare = name.length > WITH_MOTTO ? name.split(/\s[|·–-]\s/)[0]! : name;
  return bare.length > LONGEST ? '' : bare;
}

/** A longer name (characters) carries a motto behind a dash, and one that is longer still is none. */
const [WITH_MOTTO, LONGEST] = [40, 60];

const isAddress = (text: string): boolean => /^https?:/i.test(text);

/** The section of the site that the article stands in. */
export function readSection(sources: Sources): string {
  const section =
    textOf(own(sources.article, 'articleSection')) ||
    sources.meta('article:section', 'section', 'parsely-section', 'cxenseparse:recs:category');
  return isAddress(section) ? '' : section.slice(0, 80);
}

/** The page's canonical address: only of http(s) and of the page's own site, else none. */
export function readCanonical(sources: Sources): string {
  const declared =
    sources.find('link[rel~="canonical" i][href]', 1)[0]?.getAttribute('href') || sources.meta('og:url');
  try {
    const canonical = new URL(declared, sources.url);
    const page = new URL(sources.url);
    if (!declared || !/^https?:$/.test(canonical.protocol) || siteOf(canonical) !== siteOf(page)) return '';
    // A front page named as canonical of every article is a mistake of the site.
    return canonical.pathname === '/' && page.pathname !== '/' ? '' : canonical.href;
  } catch {
    return '';
  }
}

/** The part of a host that a site owns, near enough: the last two labels, three under `co.uk` and the like. */
function siteOf(url: URL): string {
  const labels = url.hostname.split('.');
  const deep =
    labels.length > 2 &&
    /^(co|com|org|gov|ac|edu|net|ne|or)$/.test(labels.at(-2) ?? '') &&
    labels.at(-1)!.length === 2;
  return labels.slice(deep ? -3 : -2).join('.');
}
