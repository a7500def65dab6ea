import { type JsonLdNode, own, textOf, typesOf } from './jsonld.ts';
import { clean, type Sources, textIn, textsAfter } from './sources.ts';
import { plain } from './title.ts';

const PEOPLE_LIMIT = 8;

/** Words before a name, in the languages of the extension's pages. */
const BEFORE =
  /^(?:(?:(?:written|story|words|report(?:ed|ing)?|posted|published|created|authored|reviewed|edited)\s+)?by|author(?:s|ed by)?|von|par|por|de|di|da|door|av|af|tekst|text|autor(?:in|es|a)?|auteur|autore|przez|yazan|oleh|от|автор|από|כתב|بقلم)(?=[\s:])[\s:]*/iu;

/** What ends a name: a role, a date, an agency, an address, a link's words. */
const AFTER =
  /(?<!\s)\s*(?:[|•·–—/(<[]|\s-\s|\bfor\s|\bof the\b|\bvia\b|\bon\s+\w+\s+\d|\bin\s|\bis an?\b|\bupdated\b|\bpublished\b|\bposted\b|\bfollow\b|@|https?:|\d|(?<=\p{L}\s)(?:(?:chief|senior|staff|contributing|former|head|editor|writer|reporter|correspondent|redakteur\w*|journalist\w*)\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\w*\.?\s+\d)).*$/iu;

/** Words that stand where a name is looked for and are none. */
const LABEL =
  /^(?:senior|chief|deputy|assistant|executive|managing|political|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|april?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|name|(?:full )?bio|profile|human|follow|contact|email|home|menu|about(?: \w+)?|more|see all|view all|view profile|medically reviewed|written|reviewed)$/iu;

/** Names of desks, agencies and machines: these wrote, but are no people. */
const NO_PERSON =
  /\b(staff|editors?|editorial|team|desk|newsroom|redaktion|redaktionen|redaccion|redacción|redação|redazione|rédaction|redactie|redakcja|news|admin|administrator|webmaster|contributor|contributors|reporter|guest|anonymous|unknown|agency|agencies|reuters|afp|dpa|bloomberg|press|associated|magazine|times|post|daily|media|group|inc|llc|ltd|gmbh|company|university|institute|department|office|blog|website|online|support|marketing|the|www|com|share|comments?|read|min|ago|author|authors|by)\b/iu;

/** Titles and degrees behind a comma that are no further person. */
const DEGREE =
  /^(?:jr|sr|[IVX]+|m\.?d|ph\.?d|rn|rdn?|ms|ma|mba|bsc?|ba|msc|dds|dvm|vmd|esq|cpa|cfp|facp|lcsw|mph|np|pa|pt|dpt|j\.?d|cscs|ldn?|cfa|rd)\.?$/iu;

/** The people who wrote the article, joined by ", ": no dates, no desks, no addresses; empty if none is named. */
export function readByline(sources: Sources, siteName: string, readability: string): string {
  const site = plain(siteName);
  for (const source of candidates(sources, readability)) {
    const people = [...new Set(source().flatMap((text) => peopleIn(text)))].filter(
      (name) => plain(name) !== site,
    );
    if (people.length > 0) return people.slice(0, PEOPLE_LIMIT).join(', ');
  }
  return '';
}

function candidates(sources: Sources, readability: string): (() => string[])[] {
  const { meta, find } = sources;
  const texts = (selector: string) =>
    find(selector, 6)
      .map((element) => textIn(element, ' | ').replace(/^[\s|]+/, ''))
      .filter((text) => text.length < 160);
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
    () => [readability],
    () =>
      first(
        texts(
          '[class*="byline" i] a,[class*="author-name" i],[class*="author_name" i],[class*="author__name" i]',
        ),
      ),
    () => first(texts('[class*="byline" i],[class*="author" i]:not(body)')),
    () => announced(textsAfter(find('h1', 1)[0], NEAR)),
    () => first(texts('a[href*="/author"],a[href*="/contributor"],a[href*="/people/"],a[href*="/staff/"]')),
  ];
}

const first = (texts: readonly string[]): string[] =>
  texts.map((text) => peopleIn(text, false)).find((people) => people.length > 0) ?? [];

/** Words that announce the writer in running text, and the texts after the headline among which they stand. */
const ANNOUNCED =
  /^(?:(?:written|posted|published|words|story|text) )?by\b|^(?:geschrieben )?von\b|^(?:escrito )?por\b|^par\b/iu;
const NEAR = 60;

/** The people in a text that begins with "by", or in the one after it where it is but that. */
function announced(texts: readonly string[]): string[] {
  const at = texts.findIndex((text) => text.length < 120 && ANNOUNCED.test(text));
  if (at < 0) return [];
  const rest = texts[at]!.replace(ANNOUNCED, '').replace(/^[\s:]+/, '');
  return peopleIn(rest || (texts[at + 1] ?? ''), false);
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
export function peopleIn(text: string, sure = true): string[] {
  if (text.length > 200 || /^https?:|^\/|^#/.test(text)) return [];
  const people: string[] = [];
  for (const part of text
    .replace(BEFORE, '')
    .split(/(?<!\s)\s*[,;&]\s*|(?<!\s)\s+(?:and|und|et|y|e|en|og|och|i|и|ve|dan)\s+/iu)) {
    const name = part.replace(BEFORE, '').replace(AFTER, '').replace(/\s+/g, ' ').trim();
    // What follows a name after a comma and is no name itself ends the list: a role, a place.
    if (isName(name) && ((sure && people.length === 0) || / |[^\p{Lu}\p{Ll}]{2}/u.test(name)))
      people.push(name);
    else if (people.length > 0 && !DEGREE.test(name)) break;
  }
  return people;
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 50 || NO_PERSON.test(name) || DEGREE.test(name) || LABEL.test(name))
    return false;
  if (/[!?=_{}"“”…]|\.(com|org|net|de)\b/iu.test(name)) return false;
  const words = name.split(' ');
  if (words.length > 6) return false;
  const cased = /\p{Lu}|\p{Ll}/u.test(name);
  if (!cased) return /\p{L}/u.test(name);
  const small =
    /^(van|von|de|del|della|di|da|dos|das|du|la|le|der|den|ter|ten|el|al|bin|ibn|bint|y|e|af|av|zu|mc|o’|d’)/iu;
  return (
    words.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word) || small.test(word)) &&
    (words.length > 1 || /^\p{Lu}\p{Ll}{2,}/u.test(name))
  );
}
