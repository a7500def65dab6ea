import { type JsonLdNode, own, textOf, typesOf } from './jsonld.ts';
import { clean, type Sources, textIn, textsAfter } from './sources.ts';
import { plain } from './title.ts';

const PEOPLE_LIMIT = 8;

/** How bylines are worded: what begins and ends a name, and what is none. The table is `byline-words.ts`. */
export type BylineWords = Readonly<Record<'before' | 'after' | 'label' | 'noPerson' | 'degree', RegExp>>;

/** The people who wrote the article, joined by ", ": no dates, no desks, no addresses; empty if none is named. */
export function readByline(sources: Sources, siteName: string, words: BylineWords): string {
  const site = plain(siteName.replace(/^www\.|\.\w{2,4}$/g, ''));
  const hosts = hostNames(sources.url);
  for (const source of candidates(sources, words)) {
    const people = [...new Set(source().flatMap((text) => peopleIn(text, words)))].filter(
      (name) => plain(name) !== site && (name.includes(' ') || !hosts.includes(plain(name))),
    );
    if (people.length > 0) return people.slice(0, PEOPLE_LIMIT).join(', ');
  }
  return '';
}

/** The parts of the host, each also without a figure or a word like "news" behind it: a word like these is no name. */
function hostNames(url: string): string[] {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1] ?? '';
  return host
    .toLowerCase()
    .split('.')
    .flatMap((part) => [plain(part), plain(part.replace(/((?<!\d)\d+|news|online|media|hq)$/, ''))]);
}

function candidates(sources: Sources, words: BylineWords): (() => string[])[] {
  const { meta, find } = sources;
  const first = (texts: readonly string[]): string[] =>
    texts.map((text) => peopleIn(text, words, false)).find((people) => people.length > 0) ?? [];
  const textsOf = (elements: readonly Element[]) =>
    elements
      .slice(0, 6)
      .map((element) => textIn(element, ' | ').replace(/^[\s|]+/, ''))
      .filter((text) => text.length < 160);
  const texts = (selector: string) => textsOf(find(selector, 6));
  let called: Element[] | undefined;
  const byClass = () => {
    called ??= find('[class*="byline" i],[class*="author" i]:not(body)', MOST_CALLED);
    return called;
  };
  return [
    () => authorsOf(sources.article, sources.nodes),
    () => [
      meta(
        'author',
        'parsely-author',
        'sailthru.author',
        'byl',
        'dc.creator',
        'dcterms.creator',
        'citation_author',
      ),
    ],
    () => [meta('article:author', 'og:article:author', 'cxenseparse:author', 'twitter:creator:name')],
    () => texts('[itemprop~="author"] [itemprop="name"]'),
    () => texts('[itemprop~="author"],[rel~="author"]'),
    () =>
      /written|author|von|par|por|escrit|geschrieben|verfasst/i.test(meta('twitter:label1'))
        ? [meta('twitter:data1')]
        : [],
    () => first(textsOf(namesIn(byClass()))),
    () => first(textsOf(byClass())),
    () => announced(textsAfter(find('h1', 1)[0], NEAR), words),
    () => first(texts('a[href*="/author"],a[href*="/contributor"],a[href*="/people/"],a[href*="/staff/"]')),
  ];
}

/** Elements called after the writer that are looked at. */
const MOST_CALLED = 500;

/** Of elements called after the writer, in document order: what is called a name, and links in bylines. */
function namesIn(elements: readonly Element[]): Element[] {
  const names = elements.flatMap((element) => {
    const inside = /byline/i.test(element.className)
      ? element.querySelectorAll('a,[class*="name" i]:not(form)')
      : [];
    return [element, ...inside].filter(
      (found) => /author(-|__?)name/i.test(found.className) || (found !== element && found.localName === 'a'),
    );
  });
  return [...new Set(names)];
}

/** Words that announce the writer in running text, and the texts after the headline among which they stand. */
const ANNOUNCED =
  /^(((written|posted|published|words|story|text) )?by|(geschrieben )?von|(escrito )?por|par)\b/iu;
const NEAR = 60;

/** The people in a text that begins with "by", or in the one after it where it is but that. */
function announced(texts: readonly string[], words: BylineWords): string[] {
  const at = texts.findIndex((text) => text.length < 120 && ANNOUNCED.test(text));
  if (at < 0) return [];
  const rest = texts[at]!.replace(ANNOUNCED, '').replace(/^[\s:]+/, '');
  return peopleIn(rest || (texts[at + 1] ?? ''), words, false);
}

function authorsOf(article: JsonLdNode | undefined, nodes: readonly JsonLdNode[]): string[] {
  const value = own(article, 'author') ?? own(article, 'creator');
  const authors = Array.isArray(value) ? value.slice(0, PEOPLE_LIMIT) : [value];
  return authors.map((author) => {
    if (
      typeof author === 'object' &&
      author !== null &&
      typesOf(author as JsonLdNode).some((type) => /Organization|WebSite/.test(type))
    )
      return '';
    const id = own(author, '@id');
    const named = own(author, 'name') === undefined && id !== undefined;
    const node = named ? nodes.find((other) => own(other, '@id') === id && own(other, 'name')) : author;
    const name = textOf(own(node, 'name') ?? node);
    return clean(name);
  });
}

/** The names of people in a byline's text; `sure` where the source holds nothing else, so that one word may be a name. */
function peopleIn(text: string, words: BylineWords, sure = true): string[] {
  if (text.length > 200 || /^(https?:|[/#])/.test(text)) return [];
  const people: string[] = [];
  const parts = text
    .replace(words.before, '')
    .split(/(?<!\s)\s*[,;&]\s*|(?<!\s)\s+(?:and|und|et|y|e|en|og|och|i|и|ve|dan)\s+/iu);
  for (const [at, part] of parts.entries()) {
    const name = nameIn(part, words);
    // What follows a name after a comma and is no name itself ends the list: a role, a place.
    if (isName(name, words) && ((sure && at === 0) || / |[^\p{Lu}\p{Ll}]{2}/u.test(name))) people.push(name);
    else if (people.length > 0 && !words.degree.test(name)) break;
  }
  return people;
}

/** Particles of names, which alone may begin with a small letter. */
const SMALL =
  /^((van|von|vom|de|del|della|di|da|do|dos|das|du|la|le|der|den|ter|ten|te|el|al|bin|ibn|bint|y|e|af|av|zu|zur|und|ul)$|mc|al-|el-|[odl]['’])/iu;

/** A part of a byline without the words around the name, and without a degree in capitals behind it; "III" stays. */
function nameIn(part: string, { before, after, degree }: BylineWords): string {
  const name = part.replace(before, '').replace(after, '').replace(/\s+/g, ' ').trim();
  const [, person = name, title = ''] = /^(\S+ .+) ([A-Z.]{2,})$/u.exec(name) ?? [];
  const isDegree = degree.test(title) && !/^[IVX]+$/.test(title) && /^\S+ .*\p{Ll}/u.test(person);
  return isDegree ? person : name;
}

function isName(name: string, { noPerson, degree, label }: BylineWords): boolean {
  if (name.length < 2 || name.length > 50 || noPerson.test(name) || degree.test(name) || label.test(name))
    return false;
  if (/[!?=_{}"“”…]|\.(com|org|net|de)\b/iu.test(name)) return false;
  const parts = name.split(' ');
  if (parts.length > 6) return false;
  const cased = /\p{Lu}|\p{Ll}/u.test(name);
  if (!cased) return /\p{L}/u.test(name);
  return (
    parts.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word) || SMALL.test(word)) &&
    (parts.length > 1 || /^\p{Lu}\p{Ll}{2,}/u.test(name))
  );
}
