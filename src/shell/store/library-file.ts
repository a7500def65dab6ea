import { isDrawable, isLanguage } from './drawable.ts';
import { rowCutter } from './json-rows.ts';
import type { Shelved } from './shelf.ts';
import { isEntry, undrawn } from './whole.ts';

/** The form of an exported library; a later form gets a greater number. */
export const libraryForm = 'nutgraf-library-1';

/** What an exported file holds: how many articles that fit, and how many rows that do not. */
export type LibraryFile =
  | { ok: true; taken: number; refused: number }
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
  return whole && hasNewest && sound
    ? [{ entry: filled, versions: versions.map(undrawn) } as unknown as Shelved]
    : [];
}

/** Pieces of a file's text, in their order. */
export type Pieces = Iterable<string> | AsyncIterable<string>;

/** Hands over each row of a file, one after the other; answers what is left of the file without them. */
async function* rowsIn(pieces: Pieces): AsyncGenerator<unknown, unknown> {
  const cutter = rowCutter();
  for await (const piece of pieces) for (const row of cutter.push(piece)) yield JSON.parse(row);
  return JSON.parse(cutter.frame());
}

/** Looks through an exported library, of any size; every row is checked, and what does not fit is counted. */
export async function checkLibraryFile(pieces: Pieces): Promise<LibraryFile> {
  let taken = 0;
  const rows = rowsIn(pieces);
  try {
    let next = await rows.next();
    for (; !next.done; next = await rows.next()) taken += readRow(next.value).length;
    const frame = next.value;
    if (!isObject(frame) || frame.form !== libraryForm || !Array.isArray(frame.articles))
      return { ok: false, why: 'form' };
    return { ok: true, taken, refused: frame.articles.length - taken };
  } catch {
    return { ok: false, why: 'broken' }; // Not JSON, or cut short.
  }
}

/** The articles of an exported library that fit, one after the other: a library may be larger than memory. */
export async function* articlesIn(pieces: Pieces): AsyncGenerator<Shelved> {
  for await (const row of rowsIn(pieces)) yield* readRow(row);
}

/** An export of a library, ready to be saved, in pieces: all of it may be more than a string can hold. */
export async function* libraryPieces(
  articles: Iterable<Shelved> | AsyncIterable<Shelved>,
): AsyncGenerator<string> {
  let before = `{"form":${JSON.stringify(libraryForm)},"articles":[`;
  for await (const shelved of articles) {
    yield `${before}\n${JSON.stringify(shelved)}`;
    before = ',';
  }
  yield before === ',' ? '\n]}\n' : `${before}]}\n`;
}
