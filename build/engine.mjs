import { readFileSync } from 'node:fs';

/**
 * Fields that only the engine's own objects have: never a key of a language's data, a model, an article, a digest or a
 * wish, never asked for by a string. The bundle, whose size is limited, has short names in their place; a test compares
 * its digests with those of the source.
 */
const INNER = `entry tokens lexicon low rules voices stems newline ranges upper organizationWord capitals possessive
  organizationInside quoted serial closers symbol suffix3 suffix2 placeWord codes lineCase titleStems organizationBegin
  classes abbreviations joiner placePreposition runStart runEnd scale numberEnd acronym phrase moneyScale natural
  afterPlacePreposition caseless placeInside withOrganizationWord hasPerson eventWord votes placeBegin digits mayName
  yearless countries unions clauseOpenerList organizationList honorific gazetteer season threshold sexes pronoun
  titlesAfterSet afterTitle doubtful entity column reason mention whole measure detect best head
  afterForename beforeSayVerb withPlaceWord sure topChance ended particleList demonym notName afterArticle prefix3 prefix4
  suffix4 tagger scores longest richest sayVerbList mostlyLower inner workWord particle busy miscInside transition topSum
  nounGender topBits sayVerb byDay heads roots chooser titleList soleNames miscBegin compounds inflected notPeople bucket
  usual oneBlock forest rarity ranker capitalInside elision mixed feast ranked chains packed
  shortest neighbours alone figure minutes stopWord slots cues giveBack prior atStart capital first marks
  stop different shape opens inside content digit begin gender root most
  code ids lists lanes features right early third magic seen counts worth lead tick asks masks holds`;

/** Matches the names of those fields. */
export const innerFields = new RegExp(`^(?:${INNER.split(/\s+/).join('|')})$`);

const TABLES = /[\\/]summary[\\/]features[\\/](?:context|place|surface|topic)\.ts$/;
/** What the rows of the feature table say of themselves, and the examples that tests run. */
const DOCUMENTED = [
  /^ {4}says:\s+(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`),$/gm,
  /^ {4}example: (?:\{.*\}|\{\n[\s\S]*?\n {4}\}),$/gm,
];

/** An esbuild plugin that leaves out of the feature table what only its readers and tests need. */
export const undocumented = {
  name: 'undocumented',
  setup(build) {
    build.onLoad({ filter: TABLES }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = DOCUMENTED.reduce((text, part) => text.replace(part, ''), source);
      if (/^ {4}(?:says|example):/m.test(contents)) throw new Error(`${path} is written in a new way`);
      return { contents, loader: 'ts' };
    });
  },
};
