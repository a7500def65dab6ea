import type { Figure } from '../core/facts/facts.ts';

/** Units of figures that the platform writes in every language, by its own names (ECMA-402, sanctioned units). */
const sanctioned: Readonly<Record<string, string>> = {
  '%': 'percent', km: 'kilometer', m: 'meter', cm: 'centimeter', mm: 'millimeter', mi: 'mile', ft: 'foot', in: 'inch',
  yd: 'yard', ha: 'hectare', acre: 'acre', kg: 'kilogram', g: 'gram', lb: 'pound', L: 'liter', '°': 'degree',
  '°C': 'celsius', '°F': 'fahrenheit', 'km/h': 'kilometer-per-hour', mph: 'mile-per-hour',
}; // biome-ignore format: a table

const currency = /^[A-Z]{3}$/;

/** How numbers of a unit are written; money by its code, which says whose dollars they are. */
function formatOf(unit: string | undefined, locale: string): Intl.NumberFormat {
  const plain = { maximumFractionDigits: 10 };
  if (unit === undefined) return new Intl.NumberFormat(locale, plain);
  if (currency.test(unit))
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: unit,
      currencyDisplay: 'code',
      minimumFractionDigits: 0,
      maximumFractionDigits: 2,
    });
  const name = Object.hasOwn(sanctioned, unit) ? sanctioned[unit] : undefined;
  return new Intl.NumberFormat(locale, name ? { ...plain, style: 'unit', unit: name } : plain);
}

const flat = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** The value of a figure in digits, with its unit or what it counts, as a reader of a locale writes it. */
export function amountOf({ value, to, unit, of }: Figure, locale: string): string {
  const format = formatOf(unit, locale);
  const number =
    to === undefined
      ? format.format(value)
      : unit === 'score'
        ? `${format.format(value)}–${format.format(to)}`
        : format.formatRange(value, to);
  const known =
    unit === undefined || unit === 'score' || currency.test(unit) || Object.hasOwn(sanctioned, unit);
  return flat([number, known ? '' : unit, of ?? ''].join(' '));
}

const bare = (words: string): string => words.toLowerCase().replace(/[\s–—-]/gu, '');

/** The value of a figure in digits where the article writes it another way; nothing where it would only be said twice. */
export function amountBeside(figure: Figure, locale: string): string | undefined {
  const amount = amountOf(figure, locale);
  return bare(amount) === bare(figure.text) ? undefined : amount;
}
