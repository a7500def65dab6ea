import { knownToPlatform } from '../../locale/known.ts';
import { mapOf, type Stemmer } from './tables.ts';

/** The names of countries and continents in a language, lower case, with their region codes. */
export type Regions = {
  codes: { has(name: string): boolean; get(name: string): string | undefined };
  /** The names of countries and continents that are in the table, to their codes. */
  countries: ReadonlyMap<string, string>;
  /** The United Nations and the European Union, which are named among the regions. */
  unions: readonly string[];
  /** All names, folded. */
  names: readonly string[];
};

const unionCodes = new Set(['UN', 'EU']);

/** What a language knows of regions: its table ({@link NameRules.regions}) and its additions. */
export function regionsOf(
  tag: string,
  lower: (word: string) => string,
  table: string | undefined,
  more: readonly string[],
  stem: Stemmer | undefined,
): Regions {
  const countries = new Map<string, string>();
  const unions = new Set<string>();
  for (const [code, names] of table === undefined ? platformRows(tag) : rowsOf(table)) {
    // Typographic apostrophes ("Côte d’Ivoire") are folded when looked up.
    for (const name of names.map((one) => lower(one).replace(/’/gu, "'"))) {
      if (unionCodes.has(code)) unions.add(name);
      else if (!countries.has(name)) countries.set(name, code);
    }
  }
  const codes = new Map(countries);
  for (const name of more) {
    const [words, code] = name.split('=');
    codes.set(words!, code ?? '');
  }
  return { codes: mapOf(codes, stem), countries, names: [...codes.keys()], unions: [...unions] };
}

type Row = [code: string, names: string[]];

/** The rows `code=name|other name;` of a table. */
const rowsOf = (table: string): Row[] =>
  table
    .split(';')
    .map((row) => row.trim().replace(/\s+/gu, ' ').split('='))
    .filter((row): row is [string, string] => row.length === 2)
    .map(([code, names]) => [code, names.split('|')]);

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

// Codes that are names of systems or groupings, or that only some platforms still know.
const passedOver = new Set(
  'EZ QO UN XA XB ZZ EU BU CS CT DD DY FQ FX HV JT MI NH NQ NT PC PU PZ RH SU TP UK VD WK YD YU ZR AN'.split(
    ' ',
  ),
);

/** The platform's names of countries, for a language of which there is no table; none where it does not know it. */
function platformRows(tag: string): Row[] {
  const names = displayNames(tag);
  if (!names) return [];
  return letters.flatMap((first) =>
    letters.flatMap((second): Row[] => {
      const code = first + second;
      const name = passedOver.has(code) ? undefined : names.of(code);
      if (!name || name === code) return [];
      return [[code, name.split(/[()（）]/u).flatMap((one) => (one.trim().length > 1 ? [one.trim()] : []))]];
    }),
  );
}

function displayNames(tag: string): Intl.DisplayNames | undefined {
  const options = { type: 'region', fallback: 'none', style: 'short' } as const;
  return knownToPlatform(tag) ? new Intl.DisplayNames(tag, options) : undefined;
}
