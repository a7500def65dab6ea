import { own, textOf } from './jsonld.ts';
import { clean, type Sources, textIn } from './sources.ts';

/** Signs that part a headline from the site's name or the section. */
const PARTED = /(?<!\s)(?:\s+[|–—·•»«:\\/‹›~-]+\s+|\s*[|»]\s*|\s+::\s+)/u;

const HEADLINES_LIMIT = 12;

/**
 * The headline without the site's name: the page's own `h1` where a declared title confirms it, else what the
 * page declares (structured data, Open Graph, the window's title) without the parts that name the site.
 */
export function readTitle(sources: Sources, siteName: string): string {
  const declared = [
    clean(textOf(own(sources.article, 'headline'))),
    sources.meta('og:title'),
    sources.meta('twitter:title', 'parsely-title', 'dc.title', 'sailthru.title', 'title'),
    windowTitle(sources),
  ].filter(Boolean);
  const texts = (selector: string) =>
    sources
      .find(selector, HEADLINES_LIMIT)
      .map((element) => textIn(element))
      .filter((text) => text.length > 1 && text.length < 400);
  const all = texts('h1');
  const headlines = all.filter((text) => !isSite(text, siteName, sources.url));
  const confirmed = best(headlines, declared, 0.5) || best(texts('h2,b,strong'), declared, 1);
  const stripped = declared.map((title) => withoutSite(title, siteName, sources.url));
  if (confirmed) {
    const headline = withoutNames(confirmed, (piece) => isSite(piece, siteName, sources.url));
    const inside = texts('h1 > *,h1 > * > *');
    const columns = [headline, ...declared, ...inside].flatMap((title) => title.split(PARTED));
    return withoutKicker(headline, stripped, columns);
  }
  const named = new Set([plain(siteName), '']);
  const own1 = headlines.find(
    (text) => !named.has(plain(text)) && headlines.length === 1 && text.split(' ').length > 3,
  );
  return stripped.find((title) => !named.has(plain(title))) || own1 || declared[0] || all[0] || '';
}

/** Letters and digits only, for comparing. */
export const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The words of the title in the head; those of drawings are none of the page's. */
function windowTitle(sources: Sources): string {
  return textIn(sources.find('title', 5).find((element) => !element.closest('svg')));
}

/** The headline most like a declared title, more than `score`: above 1 it is the whole of it, or of a part of it. */
function best(headlines: readonly string[], declared: readonly string[], score: number): string {
  let chosen = '';
  for (const headline of headlines) {
    for (const title of declared) {
      const likeness = shared(headline, title);
      if (likeness > score) [chosen, score] = [headline, likeness];
    }
  }
  return chosen;
}

/** The share of the headline's words in the title, less where the headline is but a small part of it. */
function shared(headline: string, title: string): number {
  if (plain(title) === plain(headline)) return 2;
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const own = words(headline);
  const other = words(title);
  const common = [...own].filter((word) => other.has(word)).length;
  const part = title.split(PARTED).some((piece) => plain(piece) === plain(headline));
  if (part && own.size > 2) return 1.5;
  return Math.min(common / (own.size || 1), (2 * common) / (other.size || 1));
}

/** Words of a column's name: "Opinion", "College Sports". */
const LONGEST_KICKER = 3;

/** A headline without the name of the column before it: what a bar or an element parts from it, here or elsewhere. */
function withoutKicker(headline: string, titles: readonly string[], columns: readonly string[]): string {
  const whole = plain(headline);
  const bare = titles.find((title) => {
    const rest = plain(title);
    if (rest === whole || rest.length < whole.length / 2 || !whole.endsWith(rest)) return false;
    const column = whole.slice(0, -rest.length);
    return columns.some((one) => plain(one) === column && one.trim().split(' ').length <= LONGEST_KICKER);
  });
  return bare ?? headline;
}

/** Whether a text is no more than the site's name, declared or told by its host. */
function isSite(text: string, siteName: string, url: string): boolean {
  const bare = plain(text);
  const host = plain(/^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1] ?? '');
  return bare !== '' && (bare === plain(siteName) || (bare.length > 2 && host.includes(bare)));
}

/** Whether a piece of a title names the site, with a word more or less. */
function namesSite(piece: string, siteName: string, url: string): boolean {
  const text = plain(piece);
  const site = plain(siteName);
  const isAbout = site.length > 3 && text.includes(site) && text.length < site.length * 2;
  return isAbout || isSite(piece, siteName, url);
}

/** Takes the parts off a title that name the site, and off two parts the second, if it is short. */
export function withoutSite(title: string, siteName: string, url: string): string {
  const end = withoutNames(title, (piece) => namesSite(piece, siteName, url));
  const pieces = title.split(/\s[|]\s/);
  return end === title && pieces.length === 2 && pieces[1]!.split(' ').length <= 4 ? pieces[0]!.trim() : end;
}

function withoutNames(title: string, names: (piece: string) => boolean): string {
  const pieces = title.split(PARTED).filter(Boolean);
  if (pieces.length < 2) return title;
  let end = title;
  for (
    let piece = pieces.pop();
    piece !== undefined && pieces.length > 0 && names(piece);
    piece = pieces.pop()
  )
    end = cutLast(end, piece);
  const rest = end.split(PARTED).filter(Boolean);
  if (rest.length > 1 && names(rest[0]!))
    return end.slice(end.indexOf(rest[0]!) + rest[0]!.length).replace(/^[\s|–—·•»«:\\/‹›~-]+/u, '');
  return end;
}

const cutLast = (title: string, piece: string): string =>
  title.slice(0, title.lastIndexOf(piece)).replace(/(?<![\s|–—·•»«:\\/‹›~-])[\s|–—·•»«:\\/‹›~-]+$/u, '');
