import { BYLINE_WORDS } from '../metadata/byline-words.ts';
import { OWN_SUMMARY } from '../own-summary-words.ts';
import { startsOfRows } from './clean/phrase-starts.ts';
import { PHRASES } from './clean/phrase-table.ts';
import { FURNITURE_WORDS } from './judge/furniture-words.ts';
import { FOREST } from './judge/model.ts';
import { NAMES } from './judge/names.ts';
import { knowledgeOf, type StoredKnowledge } from './knowledge.ts';

/** What the build writes into `reading.json`; the reader script, whose size is limited, asks for that file. */
export const STORED: StoredKnowledge = {
  phrases: PHRASES,
  starts: startsOfRows(PHRASES),
  parts: Object.values(NAMES).map(({ source }) => source),
  furniture: FURNITURE_WORDS,
  bylines: {
    before: BYLINE_WORDS.before.source,
    after: BYLINE_WORDS.after.source,
    label: BYLINE_WORDS.label.source,
    noPerson: BYLINE_WORDS.noPerson.source,
    degree: BYLINE_WORDS.degree.source,
  },
  ownSummary: OWN_SUMMARY,
  forest: FOREST,
};

/** The same at hand, for Node and the tests. */
export const KNOWLEDGE = knowledgeOf(STORED);
