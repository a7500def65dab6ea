import { own, textOf } from './jsonld.ts';
import { type Sources, textIn, textsAfter } from './sources.ts';

const PUBLISHED = (
  'article:published_time article:published og:article:published_time og:published_time ' +
  'datepublished parsely-pub-date sailthru.date cxenseparse:recs:publishtime pubdate publishdate ' +
  'publish-date publication_date date.published dc.date.issued dcterms.created dc.date.created ' +
  'dc.date dcterms.date citation_publication_date citation_date originalpublicationdate date'
).split(' ');
const MODIFIED = (
  'article:modified_time og:modified_time og:updated_time datemodified lastmod dcterms.modified ' +
  'last-modified'
).split(' ');

/** When the article was published, in ISO 8601 (a day alone where no time is told); empty if the page does not say. */
export function readPublished(sources: Sources): string {
  const declared = [
    textOf(own(sources.article, 'datePublished')),
    ...PUBLISHED.map((name) => sources.meta(name)),
    textOf(own(sources.article, 'dateCreated')),
  ];
  const told = firstDate(declared) || firstDate(timesOf(sources, MARKED));
  if (told) return told;
  const day = firstDate([inAddress(sources.url)]);
  const shown =
    firstDate(timesOf(sources, ['article time,main time,header time'])) ||
    firstDate(shownDates(sources)) ||
    nearHeadline(sources) ||
    firstDate(timesOf(sources, ['time']));
  return day && !isAbout(shown, day) ? day : shown;
}

/** When the article was last changed, in ISO 8601; empty if the page does not say. */
export function readModified(sources: Sources): string {
  return firstDate([
    textOf(own(sources.article, 'dateModified')),
    ...MODIFIED.map((name) => sources.meta(name)),
  ]);
}

const firstDate = (texts: readonly string[]): string => texts.map(isoOf).find(Boolean) ?? '';

/** Whether a time lies within a day and a half of the beginning of a day: zones differ. */
const isAbout = (time: string, day: string): boolean =>
  Math.abs(Date.parse(time) - Date.parse(day)) <= 36 * 3_600_000;

/** Elements that say of themselves that they tell the time of publication. */
const MARKED = [
  '[itemprop~="datePublished"]',
  'time[pubdate],time[class*="publi" i],time.entry-date,abbr.published',
];

/** What elements say of a time: the first two of each selector, the marked value before the text. */
const timesOf = ({ find }: Sources, selectors: readonly string[]): string[] =>
  selectors
    .flatMap((selector) => find(selector, 2))
    .map(
      (element) =>
        element.getAttribute('datetime') ||
        element.getAttribute('content') ||
        element.getAttribute('title') ||
        textIn(element),
    );

/** Dates shown as text where authors put them: elements named after a date, a byline. */
const shownDates = ({ find }: Sources): string[] =>
  find(
    '[class*="publish" i],[class*="date" i]:not(body):not([class*="update" i]),[class*="byline" i],[class*="posted" i],[class*="meta" i]:not(body)',
    12,
  )
    .map((element) => textIn(element))
    .filter((text) => text.length < 120);

/** Text nodes after the headline among which a date is looked for. */
const NEAR = 60;

/** The first short text after the headline that is or ends with a date. */
function nearHeadline({ find }: Sources): string {
  const short = textsAfter(find('h1', 1)[0], NEAR).filter((text) => text.length > 5 && text.length < 60);
  return firstDate(short);
}

/** The day in an address: "/2024/03/05/", "-2024-3-5", "/2024/mar/05/". */
function inAddress(url: string): string {
  const [, year, month, day] =
    /[/-](20\d\d|199\d)[/-](0[1-9]|1[0-2]|[1-9]|[a-z]{3})[/-](0[1-9]|[12]\d|3[01]|[1-9])(?=[/-]|$)/.exec(
      url.slice(0, 1000),
    ) ?? [];
  return !year ? '' : /\d/.test(month!) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`;
}

const two = (number: string): string => number.padStart(2, '0');

/** A date in ISO 8601 from the notations pages use; empty for what is no date or lies outside 1990 to next year. */
export function isoOf(text: string): string {
  const source = text.slice(0, 200).trim();
  const iso = fromIso(source) || fromStamp(source) || fromWords(source) || fromFigures(source);
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  const real = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (!year || Number.isNaN(real.getTime()) || real.getUTCDate() !== Number(day)) return '';
  return Number(year) >= 1990 && Number(year) <= new Date().getUTCFullYear() + 1 ? iso : '';
}

function fromIso(text: string): string {
  const [, year, month, day, time, zone] =
    /^(\d{4})[-/.]?(\d\d?)[-/.]?(\d\d?)(?:[T\s,]*(\d\d?:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?(?!\d)/i.exec(
      text,
    ) ?? [];
  if (!year) return '';
  const date = `${year}-${two(month!)}-${two(day!)}`;
  if (!time) return date;
  const clock = time.length < 6 ? `${time.padStart(5, '0')}:00` : time.padStart(8, '0');
  return `${date}T${clock}${zoneOf(zone)}`;
}

function zoneOf(zone = ''): string {
  if (!zone) return '';
  return /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
}

/** Seconds or milliseconds since 1970. */
function fromStamp(text: string): string {
  if (!/^1\d{9}(\d{3})?$/.test(text)) return '';
  return new Date(Number(text.padEnd(13, '0'))).toISOString().slice(0, 19).concat('Z');
}

/** Days and months in figures; only where the order is certain: points (day first), or a number above twelve. */
function fromFigures(text: string): string {
  const [, one, sign, other, year] = /(?:^|\s)(\d\d?)([./-])\s?(\d\d?)[./-]\s?(\d{4})(?!\d)/.exec(text) ?? [];
  if (!one || !other) return '';
  if (sign === '.' || Number(one) > 12) return `${year}-${two(other)}-${two(one)}`;
  return Number(other) > 12 || one === other ? `${year}-${two(one)}-${two(other)}` : '';
}

/** The languages whose months are read in words. */
const MONTH_LANGUAGES = 'en de fr es it pt nl sv da nb pl cs ru uk tr el fi hu ro id vi'.split(' ');
let months: Map<string, number> | undefined;

function monthNames(): Map<string, number> {
  if (months) return months;
  months = new Map();
  for (const language of MONTH_LANGUAGES)
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
      for (let at = 0; at < 12; at++) {
        const name =
          format.formatToParts(Date.UTC(2024, at, 2)).find(({ type }) => type === 'month')?.value ?? '';
        const key = name.toLowerCase().replace(/\.$/, '');
        if (key.length > 2 && !/\d/.test(key) && !months.has(key)) months.set(key, at + 1);
      }
    }
  months.set('sept', 9);
  return months;
}

/** A month in words with its day and year beside it: "3 March 2024", "March 3rd, 2024", "3 de marzo de 2024". */
function fromWords(text: string): string {
  const year = /(?<!\d)(19|20)\d\d(?!\d)/.exec(text)?.[0];
  if (!year) return fromEast(text);
  const month = [...text.toLowerCase().matchAll(/\p{L}{3,}/gu)].find(([word]) => monthNames().has(word));
  if (!month) return fromEast(text);
  const before = /(?<!\d)(\d\d?)(?:st|nd|rd|th|er|º)?\.?\s*(?:de\s|of\s)?\s*$/i.exec(
    text.slice(0, month.index),
  )?.[1];
  const after = /^\.?\s*(\d\d?)(?:st|nd|rd|th)?(?![\d:])/i.exec(
    text.slice(month.index + month[0].length),
  )?.[1];
  const day = before ?? after;
  return day ? `${year}-${two(String(monthNames().get(month[0])))}-${two(day)}` : '';
}

function fromEast(text: string): string {
  const [, year, month, day] = /(\d{4})\s?[年년]\s?(\d\d?)\s?[月월]\s?(\d\d?)\s?[日일]/.exec(text) ?? [];
  return year ? `${year}-${two(month!)}-${two(day!)}` : '';
}
