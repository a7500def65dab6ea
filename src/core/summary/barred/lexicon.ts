import type { Language } from '../../language.ts';
import type { ServiceLines } from './rules.ts';

/** A language's service lines, ready for look-up: phrases by their first characters. */
export type ServiceLexicon = {
  prefix: boolean;
  starts: ByHead;
  stamps: ByHead;
  /** Phrases that may stand anywhere, as one pattern. */
  contains?: RegExp;
  by: ReadonlySet<string>;
  sections: ReadonlySet<string>;
  /** What speaks of the text itself or to its reader, by its first `META_HEAD` characters. */
  meta: ByHead;
};

/** Phrases by their first characters. */
export type ByHead = ReadonlyMap<string, readonly string[]>;

/** So many characters of a phrase that speaks of the text itself are looked up; none is shorter. */
export const META_HEAD = 4;

const made = new WeakMap<Language, ServiceLexicon>();

/** The service lines of a language, made ready once for each language object; empty where it has none. */
export function serviceLexiconOf(language: Language): ServiceLexicon {
  const known = made.get(language);
  if (known) return known;
  const lexicon = compile(language.summary?.service ?? {});
  made.set(language, lexicon);
  return lexicon;
}

function compile(lines: ServiceLines): ServiceLexicon {
  const contains = (lines.contains ?? []).map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return {
    prefix: lines.prefix ?? false,
    starts: byHead(lines.starts),
    stamps: byHead(lines.stamps),
    by: new Set(lines.by),
    sections: new Set(lines.sections),
    meta: byMetaHead(lines.meta),
    ...(contains.length > 0 ? { contains: new RegExp(contains.join('|'), 'u') } : {}),
  };
}

/** The phrases that a line may begin with, judged by its first two characters. */
export const candidates = (table: ByHead, lower: string): readonly string[] =>
  table.get(lower.slice(0, 2)) ?? [];

const byHead = (phrases?: readonly string[]): ByHead => grouped(phrases, (phrase) => phrase.slice(0, 2));
const byMetaHead = (phrases?: readonly string[]): ByHead =>
  grouped(phrases, (phrase) => phrase.slice(0, META_HEAD));

function grouped(phrases: readonly string[] = [], headOf: (phrase: string) => string): ByHead {
  const table = new Map<string, string[]>();
  for (const phrase of phrases) {
    const head = headOf(phrase);
    table.set(head, [...(table.get(head) ?? []), phrase]);
  }
  return table;
}
