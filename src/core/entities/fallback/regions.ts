import { mapOf, type Stemmer } from './tables.ts';

/** The names of countries and continents in a language, lower case, with their region codes. */
export type Regions = {
  codes: { has(name: string): boolean; get(name: string): string | undefined };
  /** The names of countries alone, to their codes. */
  countries: ReadonlyMap<string, string>;
  /** The United Nations and the European Union, which the platform names among the regions. */
  unions: readonly string[];
  /** All names as the platform writes them, folded. */
  names: readonly string[];
};

// UN M49 codes of the world's parts that news names: the platform has names for them too.
const parts = ['002', '003', '005', '009', '013', '019', '029', '142', '143', '145', '150', '419'];
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
// Codes that are names of systems or groupings rather than of places.
const noPlaces = new Set(['EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ', 'EU']);

/** A free gazetteer: the platform's names of all regions in a language, and the language's own additions. */
export function regionsOf(
  tag: string,
  lower: (word: string) => string,
  more: readonly string[],
  stem: Stemmer | undefined,
): Regions {
  const countries = new Map<string, string>();
  for (const style of ['long', 'short'] as const) {
    const names = displayNames(tag, style);
    if (names) for (const code of regionCodes()) addName(countries, names, code, lower);
  }
  const codes = new Map(countries);
  for (const name of more) {
    const [words, code] = name.split('=');
    codes.set(words!, code ?? '');
  }
  return { codes: mapOf(codes, stem), countries, names: [...codes.keys()], unions: unionsOf(tag, lower) };
}

function unionsOf(tag: string, lower: (word: string) => string): string[] {
  const found = new Set<string>();
  for (const style of ['long', 'short'] as const) {
    const names = displayNames(tag, style);
    for (const code of ['UN', 'EU']) {
      const name = names?.of(code);
      if (name && name !== code) found.add(lower(name));
    }
  }
  return [...found];
}

function displayNames(tag: string, style: 'long' | 'short'): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames(tag, { type: 'region', fallback: 'none', style });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function addName(
  codes: Map<string, string>,
  names: Intl.DisplayNames,
  code: string,
  lower: (word: string) => string,
): void {
  const name = names.of(code);
  if (!name || name === code) return;
  // "Myanmar (Burma)", "Côte d’Ivoire": both names count; typographic apostrophes are folded when looked up.
  for (const one of name.split(/[()（）]/u)) {
    const folded = lower(one.trim()).replace(/’/gu, "'");
    if (folded.length > 1 && !codes.has(folded)) codes.set(folded, code);
  }
}

function* regionCodes(): Generator<string> {
  for (const first of letters)
    for (const second of letters) if (!noPlaces.has(first + second)) yield first + second;
  yield* parts;
}
