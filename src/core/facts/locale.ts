import { newsCurrencies } from '../locale/currencies.ts';
import type { LocaleWords } from '../locale/words.ts';
import { addKey, addWord, type Lexicon } from './entry.ts';
import { addTables } from './tables.ts';

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
  addTables(words, (word, meaning) => {
    const key = word.replaceAll('_', ' ');
    // What is another word too needs no day beside it: it is one of the language's own names.
    const { short, ...own } = meaning;
    addKey(lexicon, key, short && lexicon.words.has(key) ? own : meaning);
  });
  lexicon.capitals = words.capitals ?? false;
  lexicon.decimal = words.decimal;
  lexicon.group = words.group;
}
