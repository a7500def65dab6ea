import { addWord, type Entry, type Lexicon, type TimeUnit } from './entry.ts';

/** Units that the platform names in every language, with the sign that we give them. */
const units: Record<string, string> = {
  percent: '%', kilometer: 'km', meter: 'm', centimeter: 'cm', millimeter: 'mm', mile: 'mi', foot: 'ft',
  hectare: 'ha', acre: 'acre', kilogram: 'kg', gram: 'g', liter: 'L', celsius: '°C', fahrenheit: '°F',
  'kilometer-per-hour': 'km/h', 'mile-per-hour': 'mph', pound: 'lb',
}; // biome-ignore format: a table

/** Signs and codes that are written the same everywhere. */
const signs = `%=% ％=% ٪=% km=km m=m cm=cm mm=mm kg=kg ha=ha °_c=°C ℃=°C °c=°C °_f=°F km_/_h=km/h kmh=km/h mph=mph
  km_²=km² m_²=m² km_2=km² mw=MW gw=GW kw=kW mwh=MWh gwh=GWh kwh=kWh twh=TWh км=km м=m кг=kg`;

/** Currencies of the news, beside those with a sign of their own. */
const currencies = `USD EUR GBP JPY CNY INR RUB BRL CHF AUD CAD KRW MXN TRY UAH PLN CZK HUF RON SEK NOK DKK ILS IDR
  VND THB IRR EGP SAR AED NGN ZAR`;

const times: readonly Exclude<TimeUnit, 'decade'>[] = ['hour', 'day', 'week', 'month', 'year'];
const counts = [1, 2, 5];

type PartLike = { type: string; value: string };
const partOf = (parts: readonly PartLike[], type: string): string =>
  parts.find((part) => part.type === type)?.value.replace(/\.$/, '') ?? '';

/**
 * Adds what the platform knows of a language: names of months, weekdays, units, currencies and powers of ten,
 * relative days, and the separators of numbers. What the language's own data says goes before it.
 */
export function addPlatform(lexicon: Lexicon): void {
  try {
    new Intl.NumberFormat(lexicon.tag);
  } catch {
    // A tag that the platform refuses has only its own data.
    return;
  }
  const tag = `${lexicon.tag}-u-nu-latn-ca-gregory`;
  addCalendar(lexicon, tag);
  addRelative(lexicon, tag);
  addUnits(lexicon, tag);
  addScales(lexicon, tag);
  for (const row of signs.split(/\s+/)) {
    const [sign, unit] = row.split('=');
    addWord(lexicon, sign!, { unit: unit! });
  }
  const parts = new Intl.NumberFormat(tag).formatToParts(1234567.8);
  lexicon.decimal = partOf(parts, 'decimal') || '.';
  lexicon.group = partOf(parts, 'group') || ',';
}

function addCalendar(lexicon: Lexicon, tag: string): void {
  const shapes: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'long', day: 'numeric', weekday: 'long' },
    { month: 'short' },
    { month: 'short', day: 'numeric' },
    { weekday: 'long' },
  ];
  for (const [index, shape] of shapes.entries()) {
    const format = new Intl.DateTimeFormat(tag, { ...shape, timeZone: 'UTC' });
    const short: Entry = index === 2 || index === 3 ? { short: true } : {};
    for (let month = 1; shape.month && month <= 12; month++) {
      // 2024 begins with a Monday.
      const name = partOf(format.formatToParts(Date.UTC(2024, month - 1, 10)), 'month');
      if (index === 1) lexicon.capitals ||= /^\p{Lu}/u.test(name);
      if (/\p{L}.*\p{L}/u.test(name))
        addWord(lexicon, name, { month, ...(lexicon.words.get(lexicon.lower(name)) ? {} : short) });
    }
    for (let weekday = 1; shape.weekday && weekday <= 7; weekday++)
      addWord(lexicon, partOf(format.formatToParts(Date.UTC(2024, 0, weekday)), 'weekday'), { weekday });
  }
}

function addRelative(lexicon: Lexicon, tag: string): void {
  const format = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  for (let day = -2; day <= 2; day++) {
    const words = format.formatToParts(day, 'day');
    if (words.length === 1) addWord(lexicon, words[0]!.value, { day });
  }
  for (const unit of times)
    for (const by of unit === 'day' || unit === 'hour' ? [] : [-1, 0, 1]) {
      const words = format.formatToParts(by, unit);
      if (words.length === 1) addWord(lexicon, words[0]!.value, { phrase: [unit, by] });
    }
}

function addUnits(lexicon: Lexicon, tag: string): void {
  const name = (options: Intl.NumberFormatOptions, type: string, meaning: Entry) => {
    const format = new Intl.NumberFormat(tag, options);
    for (const count of counts) addWord(lexicon, partOf(format.formatToParts(count), type), meaning);
  };
  for (const [unit, sign] of Object.entries(units))
    name({ style: 'unit', unit, unitDisplay: 'long' }, 'unit', { unit: sign });
  for (const unit of times) name({ style: 'unit', unit, unitDisplay: 'long' }, 'unit', { time: unit });
  for (const currency of currencies.split(/\s+/)) {
    addWord(lexicon, currency, { unit: currency });
    name({ style: 'currency', currency, currencyDisplay: 'name' }, 'currency', { unit: currency });
  }
}

function addScales(lexicon: Lexicon, tag: string): void {
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay });
    for (const power of [1e3, 1e4, 1e5, 1e6, 2e6, 5e6, 1e7, 1e8, 1e9, 2e9, 5e9, 1e12]) {
      const parts = format.formatToParts(power);
      const shown = Number(partOf(parts, 'integer'));
      const scale = power / shown;
      const word = partOf(parts, 'compact');
      if (word === '' || !Number.isFinite(scale)) continue;
      addWord(
        lexicon,
        word,
        compactDisplay === 'long' || word.length > 2 ? { scale } : { moneyScale: scale },
      );
    }
  }
}
