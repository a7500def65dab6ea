import type { Language } from '../language.ts';
import type { Files } from '../resources.ts';
import { type Telling, type TellingWords, tellingOf } from './telling.ts';

/** The primary subtag of a BCP 47 tag, lower case: `pt` of `pt-BR`. */
export const primaryTag = (tag: string): string => (tag.split(/[-_]/, 1)[0] ?? '').toLowerCase();

/** Tags that the web uses for a language that is kept under another. */
const sameAs: Record<string, string> = { nb: 'no', nn: 'no', iw: 'he', in: 'id' };

/** The tag under which a language's data is kept. */
export function dataTag(tag: string): string {
  const primary = primaryTag(tag);
  return (Object.hasOwn(sameAs, primary) ? sameAs[primary] : undefined) ?? primary;
}

const isLanguage = (value: unknown): value is Language =>
  typeof value === 'object' && value !== null && typeof (value as Language).tag === 'string';

/** Reads languages when they are needed, each once; one without data is known by its tag alone. */
export function languageLoader(files: Files): (tag: string) => Promise<Language> {
  const loaded = new Map<string, Promise<Language>>();
  const load = async (tag: string): Promise<Language> => {
    const value = /^[a-z]{2,3}$/.test(tag) ? await files.json(`lang/${tag}.json`) : undefined;
    return isLanguage(value) ? value : { tag };
  };
  return (tag) => {
    const key = dataTag(tag);
    const known = loaded.get(key) ?? load(key);
    loaded.set(key, known);
    return known;
  };
}

/** The table by which languages are told apart; `undefined` where it is missing or is something else. */
export async function loadTelling(files: Files): Promise<Telling | undefined> {
  const value = (await files.json('lang/telling.json')) as Partial<TellingWords> | null | undefined;
  const { words, letters, minor } = value ?? {};
  return words && letters && typeof minor === 'string' ? tellingOf({ words, letters, minor }) : undefined;
}
