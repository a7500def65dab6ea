import { newsCurrencies } from '../locale/currencies.ts';
import type { LocaleWords } from '../locale/words.ts';
import { addKey, addWord, type Entry, type Lexicon, type TimeUnit } from './entry.ts';

/** Signs and codes that are written the same everywhere. */
const signs = `%=% ％=% ٪=% km=km m=m cm=cm mm=mm kg=kg ha=ha °_c=°C ℃=°C °c=°C °_f=°F km_/_h=km/h kmh=km/h mph=mph
  km_²=km² m_²=m² km_2=km² mw=MW gw=GW kw=kW mwh=MWh gwh=GWh kwh=kWh twh=TWh км=km м=m кг=kg`;

/** Adds the signs of measures and the codes of currencies, which are the same in all languages. */
export function addSigns(lexicon: Lexicon): void {
  for (const currency of newsCurrencies) addWord(lexicon, currency, { unit: currency });
  for (const row of signs.split(/\s+/)) {
    const [sign, unit] = row.split('=');
    addWord(lexicon, sign!, { unit: unit! });
  }
}

/** Adds what CLDR knows of a language; what the language's own data says goes before it. */
export function addLocale(lexicon: Lexicon, words: LocaleWords): void {
  const each = (table: string, meaning: (value: string, key: string) => Entry) => {
    for (const row of table.split(/\s+/)) {
      const at = row.lastIndexOf('=');
      const key = row.slice(0, Math.max(at, 0)).replaceAll('_', ' ');
      if (key !== '') addKey(lexicon, key, meaning(row.slice(at + 1), key));
    }
  };
  each(words.months, (value) => ({ month: Number(value) }));
  each(words.weekdays, (value) => ({ weekday: Number(value) }));
  // What is another word too needs no day beside it: it is one of the language's own names.
  each(words.shortMonths, (value, key) =>
    lexicon.words.has(key) ? { month: Number(value) } : { month: Number(value), short: true },
  );
  each(words.days, (value) => ({ day: Number(value) }));
  each(words.phrases, (value) => {
    const [unit, by] = value.split(':');
    return { phrase: [unit as TimeUnit, Number(by)] };
  });
  each(words.units, (value) => ({ unit: value }));
  each(words.times, (value) => ({ time: value as TimeUnit }));
  each(words.currencies, (value) => ({ unit: value }));
  each(words.scales, (value) => ({ scale: Number(value) }));
  each(words.moneyScales, (value) => ({ moneyScale: Number(value) }));
  lexicon.capitals = words.capitals ?? false;
  lexicon.decimal = words.decimal;
  lexicon.group = words.group;
}
