import type messages from '../_locales/en/messages.json';

/** A key of `_locales`. */
export type Key = keyof typeof messages;

type StemOf<K> = K extends `${infer Stem}_other` ? Stem : never;

/** A key that has one message for each plural category: `length` for `length_one`, `length_other` … */
export type PluralKey = StemOf<Key>;

/** What fills a placeholder; numbers are written the way the locale writes them. */
export type Filling = string | number;

/** How precisely a date is known. */
export type Precision = 'day' | 'month' | 'year' | 'about';

/** The words of the interface in the reader's language, with its ways to write numbers, dates and lists. */
export interface Words {
  locale: string;
  direction: 'ltr' | 'rtl';
  t(key: Key, ...fillings: Filling[]): string;
  /** `$1` of the message is the count. */
  plural(key: PluralKey, count: number, ...more: Filling[]): string;
  number(value: number): string;
  /** A share of 1 as a percentage. */
  percent(share: number): string;
  /** An ISO 8601 date as precise as it is known; as written where it is no date. */
  date(iso: string, precision?: Precision): string;
  /** A point in time (ms since the epoch), with the hour. */
  moment(time: number): string;
  /** A length of time in seconds, as whole minutes from one minute on. */
  duration(seconds: number): string;
  /** Bytes in the largest fitting unit. */
  bytes(count: number): string;
  language(tag: string): string;
  list(items: readonly string[]): string;
}

type GetMessage = (key: string, substitutions: string[]) => string;

const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|nqo|ps|sd|syr|ug|ur|yi)(?:-|$)|-(?:arab|hebr)\b/i;

/** The direction that a language (BCP 47) is written in. */
export const directionOf = (tag: string): 'ltr' | 'rtl' => (rightToLeft.test(tag) ? 'rtl' : 'ltr');

const shapes: Record<Precision, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  about: { year: 'numeric' },
};

/** How much of an ISO date is there: `2024` a year, `2024-09` a month. */
const precisionOf = (iso: string): Precision =>
  iso.length <= 4 ? 'year' : iso.length <= 7 ? 'month' : 'day';

function writeDate(locale: string, iso: string, precision: Precision): string {
  const parts = /^(-?\d{4,6})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso);
  if (!parts) return iso;
  const at = new Date(0);
  at.setUTCFullYear(Number(parts[1]), Number(parts[2] ?? 1) - 1, Number(parts[3] ?? 1));
  const shape = shapes[parts[3] ? precision : precisionOf(parts[0])];
  const written = new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC', calendar: 'gregory' });
  return Number.isNaN(at.getTime()) ? iso : written.format(at);
}

const unit = (locale: string, name: string, value: number): string =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: name,
    maximumFractionDigits: value < 10 && name !== 'minute' ? 1 : 0,
  }).format(value);

const sizes = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

function writeBytes(locale: string, count: number): string {
  const step = Math.min(sizes.length - 1, Math.floor(Math.log10(Math.max(1, count)) / 3));
  return unit(locale, sizes[step] ?? 'byte', count / 1000 ** step);
}

const writeDuration = (locale: string, seconds: number): string =>
  seconds < 57.5
    ? unit(locale, 'second', Math.max(5, Math.round(seconds / 5) * 5))
    : unit(locale, 'minute', Math.max(1, Math.round(seconds / 60)));

function nameLanguage(locale: string, tag: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // Not a well-formed tag: the page's own words for it.
  }
}

/** The reader's own region (`en-GB`) where the messages are in that language, else the messages' tag. */
const formatLocale = (messageTag: string, reader: string): string =>
  reader.split('-')[0] === messageTag.split('-')[0] ? reader : messageTag;

/** The words of the interface out of the browser's message lookup and the reader's language tag. */
export function makeWords(getMessage: GetMessage, reader: string): Words {
  const locale = formatLocale(getMessage('locale_tag', []) || 'en', reader);
  const numbers = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const write = (filling: Filling): string =>
    typeof filling === 'number' ? numbers.format(filling) : filling;
  const look = (key: string, fillings: readonly Filling[]): string => getMessage(key, fillings.map(write));
  return {
    locale,
    direction: directionOf(locale),
    t: (key, ...fillings) => look(key, fillings) || key,
    plural: (key, count, ...more) =>
      look(`${key}_${rules.select(count)}`, [count, ...more]) ||
      look(`${key}_other`, [count, ...more]) ||
      key,
    number: (value) => numbers.format(value),
    percent: (share) => new Intl.NumberFormat(locale, { style: 'percent' }).format(share),
    date: (iso, precision = precisionOf(iso)) => writeDate(locale, iso, precision),
    moment: (time) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time),
    duration: (seconds) => writeDuration(locale, seconds),
    bytes: (count) => writeBytes(locale, count),
    language: (tag) => nameLanguage(locale, tag),
    list: (items) => new Intl.ListFormat(locale).format(items),
  };
}
