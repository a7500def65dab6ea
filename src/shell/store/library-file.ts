import { isDrawable, isLanguage } from './drawable.ts';
import type { Shelved } from './shelf.ts';
import { isEntry } from './whole.ts';

/** The form of an exported library; a later form gets a greater number. */
export const libraryForm = 'nutgraf-library-1';

/** What reading an exported file gave: the articles that fit, and how many rows did not. */
export type LibraryFile =
  | { ok: true; articles: Shelved[]; refused: number }
  | { ok: false; why: 'form' | 'broken' };

type Shape = { [key: string]: 'string' | 'number' | 'object' };
const entryShape: Shape = {
  address: 'string',
  url: 'string',
  title: 'string',
  newest: 'string',
  digested: 'number',
};
const versionShape: Shape = {
  address: 'string',
  url: 'string',
  digested: 'number',
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fits = (value: unknown, shape: Shape): value is Record<string, unknown> =>
  isObject(value) &&
  Object.entries(shape).every(([key, type]) => Object.hasOwn(value, key) && typeof value[key] === type);

const isWebAddress = (address: unknown): boolean =>
  typeof address === 'string' &&
  URL.canParse(address) &&
  /^(?:https?|file):$/.test(new URL(address).protocol);

const isVersion = (value: unknown, address: unknown): boolean =>
  fits(value, versionShape) && value.address === address && isWebAddress(value.url) && isDrawable(value);

const defaults = {
  site: '',
  language: 'und',
  added: 0,
  used: 0,
  pinned: 0,
  entities: [],
  tags: [],
  id: 0,
  indexed: 0,
};

function readRow(row: unknown): Shelved[] {
  if (!isObject(row) || !fits(row.entry, entryShape) || !Array.isArray(row.versions)) return [];
  const { entry, versions } = row;
  const whole = isWebAddress(entry.url) && versions.every((version) => isVersion(version, entry.address));
  const hasNewest = versions.some((version: { version: unknown }) => version.version === entry.newest);
  const filled = { ...defaults, ...entry };
  const sound = isEntry(filled) && isLanguage(filled.language);
  return whole && hasNewest && sound ? [{ entry: filled, versions } as unknown as Shelved] : [];
}

/** Reads an exported library; every row is checked, and what does not fit is counted, not taken. */
export function readLibraryFile(text: string): LibraryFile {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { ok: false, why: 'broken' }; // Not JSON, or cut short.
  }
  if (!isObject(file) || file.form !== libraryForm || !Array.isArray(file.articles))
    return { ok: false, why: 'form' };
  const articles = file.articles.flatMap(readRow);
  return { ok: true, articles, refused: file.articles.length - articles.length };
}

/** An export of a library, ready to be saved. */
export const writeLibraryFile = (articles: readonly Shelved[]): string =>
  JSON.stringify({ form: libraryForm, articles });
