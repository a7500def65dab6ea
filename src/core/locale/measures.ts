import { newsCurrencies } from './currencies.ts';
import { partOf, Rows } from './table.ts';
import type { LocaleWords } from './words.ts';

type MeasureTables = Pick<LocaleWords, 'times' | 'units' | 'currencies' | 'scales' | 'moneyScales'>;

/** Units that the platform names in every language, with the sign that Nutgraf gives them. */
const units: Record<string, string> = {
  percent: '%', kilometer: 'km', meter: 'm', centimeter: 'cm', millimeter: 'mm', mile: 'mi', foot: 'ft',
  hectare: 'ha', acre: 'acre', kilogram: 'kg', gram: 'g', liter: 'L', celsius: '°C', fahrenheit: '°F',
  'kilometer-per-hour': 'km/h', 'mile-per-hour': 'mph', pound: 'lb',
}; // biome-ignore format: a table

const times = ['hour', 'day', 'week', 'month', 'year'] as const;
/** Numbers with which languages use different forms. */
const counts = [1, 2, 5];
const powers = [1e3, 1e4, 1e5, 1e6, 2e6, 5e6, 1e7, 1e8, 1e9, 2e9, 5e9, 1e12];
/** A power of ten by so few letters is one only beside money. */
const longestMoneyScale = 2;

/** The words of units, currencies and powers of ten that the platform knows of a language. */
export function measureTables(tag: string): MeasureTables {
  const latin = `${tag}-u-nu-latn`;
  const [spans, measures, currencies] = [new Rows(tag), new Rows(tag), new Rows(tag)];
  const name = (options: Intl.NumberFormatOptions, type: string, into: Rows, meaning: string) => {
    const format = new Intl.NumberFormat(latin, options);
    for (const count of counts) into.add(partOf(format.formatToParts(count), type), meaning);
  };
  for (const [unit, sign] of Object.entries(units))
    name({ style: 'unit', unit, unitDisplay: 'long' }, 'unit', measures, sign);
  for (const unit of times) name({ style: 'unit', unit, unitDisplay: 'long' }, 'unit', spans, unit);
  for (const currency of newsCurrencies)
    name({ style: 'currency', currency, currencyDisplay: 'name' }, 'currency', currencies, currency);
  return { times: `${spans}`, units: `${measures}`, currencies: `${currencies}`, ...scaleTables(tag, latin) };
}

function scaleTables(tag: string, latin: string): Pick<LocaleWords, 'scales' | 'moneyScales'> {
  const [scales, moneyScales] = [new Rows(tag), new Rows(tag)];
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(latin, { notation: 'compact', compactDisplay });
    for (const power of powers) {
      const parts = format.formatToParts(power);
      const scale = power / Number(partOf(parts, 'integer'));
      const word = partOf(parts, 'compact');
      if (word === '' || !Number.isFinite(scale)) continue;
      const whole = compactDisplay === 'long' || word.length > longestMoneyScale;
      (whole ? scales : moneyScales).add(word, scale);
    }
  }
  return { scales: `${scales}`, moneyScales: `${moneyScales}` };
}
