import type { Article } from '../../article.ts';
import type { Language } from '../../language.ts';
import type { Span } from '../../text.ts';
import { lexiconOf } from '../fallback/lexicon.ts';
import type { WordTable } from '../fallback/tables.ts';
import type { Merged } from '../merging/index.ts';
import { relatedOf } from '../merging/related.ts';
import { wordBeside } from './beside.ts';
import { partsInTitle, titlePlaces } from './title.ts';

/** What the ranking knows of an entity; every figure lies in 0–1. */
export const featureNames = [
  'inTitle',
  'titlePlace',
  'groupInTitle',
  'kinInTitle',
  'partInTitle',
  'firstPlace',
  'inLead',
  'personInLead',
  'frequency',
  'count',
  'spread',
  'inSummary',
  'speaker',
  'fullName',
  'person',
  'organization',
  'place',
  'group',
  'event',
  'work',
] as const;

export type Feature = (typeof featureNames)[number];
export type Features = Record<Feature, number>;

const eighths = 8;
const manyMentions = 12;

/**
 * The features of every entity of an article, in the entities' order; a people and its country count for each other
 * (`related`: the index of each one's kin).
 */
export function featuresOf(
  article: Article,
  entities: readonly Merged[],
  sentences: readonly Span[],
  summary: readonly number[],
  language: Language,
  related: readonly (number | undefined)[] = relatedOf(entities, lexiconOf(language)),
): Features[] {
  const lexicon = lexiconOf(language);
  const title = article.title ?? '';
  const places = titlePlaces(title, entities, lexicon);
  const parts = partsInTitle(title, entities, places, lexicon);
  const most = Math.max(1, ...entities.slice(0, 5000).map(({ mentions }) => mentions.length));
  const chosen = new Set(summary);
  return entities.map((entity, at) => {
    const kin = related[at];
    const place = places[at];
    const count = entity.mentions.length + (kin === undefined ? 0 : entities[kin]!.mentions.length);
    const kinInTitle = kin !== undefined && place === undefined && places[kin] !== undefined;
    const { kind } = entity;
    const inTitle = place === undefined ? 0 : 1;
    const first = entity.mentions[0]!.start;
    const inLead = 1 / (1 + Math.max(0, sentenceAt(sentences, first)));
    // Written out: objects put together of others are slow to make and to read.
    return {
      inTitle,
      titlePlace: place ?? 0,
      groupInTitle: kind === 'group' ? inTitle : 0,
      kinInTitle: kinInTitle ? 1 : 0,
      partInTitle: parts[at] ? 1 : 0,
      firstPlace: 1 - first / Math.max(1, article.text.length),
      inLead,
      personInLead: kind === 'person' ? inLead : 0,
      inSummary: inSummary(entity, sentences, chosen),
      frequency: Math.log1p(entity.mentions.length) / Math.log1p(most),
      count: Math.min(1, Math.log(count) / Math.log(manyMentions)),
      spread: spreadOf(article.text.length, entity),
      speaker: speaks(article.text, entity, lexicon.sayingWords, lexicon.lower),
      fullName: entity.names.some((name) => name.length > 1) ? 1 : 0,
      person: kind === 'person' ? 1 : 0,
      organization: kind === 'organization' ? 1 : 0,
      place: kind === 'place' ? 1 : 0,
      group: kind === 'group' ? 1 : 0,
      event: kind === 'event' ? 1 : 0,
      work: kind === 'work' ? 1 : 0,
    };
  });
}

/** How many of the mentions stand in the summary, for each of its sentences. */
function inSummary({ mentions }: Merged, sentences: readonly Span[], chosen: ReadonlySet<number>): number {
  if (chosen.size === 0) return 0;
  const summarised = mentions.filter(({ start }) => chosen.has(sentenceAt(sentences, start))).length;
  return Math.min(1, summarised / chosen.size);
}

/** Index of the sentence that holds an offset, by binary search; -1 before the first. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** In how many of the text's eighths the entity is named. */
function spreadOf(length: number, { mentions }: Merged): number {
  const seen = new Set(mentions.map(({ start }) => Math.floor((eighths * start) / Math.max(1, length))));
  return seen.size / eighths;
}

/** Mentions looked at for a word of saying beside them. */
const MOST_LOOKED_AT = 50;

function speaks(
  text: string,
  { mentions }: Merged,
  verbs: WordTable,
  lower: (word: string) => string,
): number {
  if (verbs.size === 0) return 0;
  const says = (word: string | undefined): boolean => word !== undefined && verbs.has(lower(word));
  for (const { start, end } of mentions.slice(0, MOST_LOOKED_AT))
    if (says(wordBeside(text, end, 1)) || says(wordBeside(text, start, -1))) return 1;
  return 0;
}
