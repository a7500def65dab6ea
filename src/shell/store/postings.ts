import { searchWords } from '../../core/search/words.ts';
import { type Change, change } from './change.ts';
import { type Entry, library, type Posting, type Version } from './schema.ts';
import { isEntry, isWhole } from './whole.ts';

/** The number for the entry that is written next: greater than any; what is no number does not count. */
export async function nextNumber(tx: Change): Promise<number> {
  const ids = tx.objectStore('entries').index('id');
  const last = await ids.openKeyCursor(IDBKeyRange.upperBound(Infinity), 'prev');
  return (last?.key ?? 0) + 1;
}

/** How many numbers share one list, and one row of times. */
export const chunkSize = 256;
const chunkOf = (id: number): number => Math.floor(id / chunkSize);

/** Words that name a property, not a word of the text: found only by filters. */
export const facet = {
  site: (site: string): string => `\u0001site ${site.toLowerCase()}`,
  language: (tag: string): string => `\u0001language ${tag}`,
  entity: (name: string): string => `\u0001entity ${name.toLowerCase()}`,
  tag: (tag: string): string => `\u0001tag ${tag.toLowerCase()}`,
} as const;

/** All words under which an article is found. */
export function wordsOf(entry: Entry, version: Version): string[] {
  const names = version.digest.entities.flatMap(({ name, aliases }) => [name, ...aliases]);
  const { dates, figures } = version.digest.facts;
  // "1.2 million" is also found as 1200000, "Tuesday" by its date.
  const values = [...dates, ...figures].map(({ value }) => String(value));
  const text = [entry.title, entry.site, ...names, ...entry.tags, version.article.text, ...values].join('\n');
  const facets = [
    facet.site(entry.site),
    facet.language(entry.language),
    ...entry.entities.map(facet.entity),
    ...entry.tags.map(facet.tag),
  ];
  return [...new Set([...searchWords(text), ...facets])];
}

/** A posting as it was read; what a broken disk left in its place counts as empty. */
export const soundPosting = (read: unknown): Posting =>
  read instanceof Uint8Array ? read : new Uint8Array();

/** A row of times as it was read, or a new one. */
export const soundTimes = (read: unknown): Float64Array =>
  read instanceof Float64Array ? read : new Float64Array(chunkSize);

const withByte = (posting: Posting, byte: number): Posting =>
  posting.includes(byte) ? posting : Uint8Array.from([...posting, byte]);

const withoutByte = (posting: Posting, byte: number): Posting => posting.filter((other) => other !== byte);

/** Writes anew the list of each word that an article's number goes into or out of. */
async function amendWords(
  tx: Change,
  id: number,
  words: readonly string[],
  amended: typeof withByte,
): Promise<void> {
  const store = tx.objectStore('words');
  const write = async (word: string) => {
    const key: [string, number] = [word, chunkOf(id)];
    const posting = amended(soundPosting(await store.get(key)), id % chunkSize);
    await (posting.length > 0 ? store.put(posting, key) : store.delete(key));
  };
  await Promise.all(words.map(write));
}

/** Notes when the article of a number was digested; a number that no word leads to needs no clearing away. */
async function noteTime(tx: Change, { id, digested }: Entry): Promise<void> {
  const store = tx.objectStore('times');
  const times = soundTimes(await store.get(chunkOf(id)));
  times[id % chunkSize] = digested;
  await store.put(times, chunkOf(id));
}

/** Takes an article out of the search, inside the caller's transaction, before its entry goes or changes. */
export async function unindex(tx: Change, entry: Entry): Promise<void> {
  if (entry.indexed === 0) return;
  const version = await tx.objectStore('versions').get([entry.address, entry.newest]);
  if (isWhole(version) && version) await amendWords(tx, entry.id, wordsOf(entry, version), withoutByte);
}

/** Makes the search know one article. */
async function indexEntry(tx: Change, address: string): Promise<void> {
  const entry = await tx.objectStore('entries').get(address);
  const version = entry && (await tx.objectStore('versions').get([address, entry.newest]));
  if (entry?.indexed === 0 && isEntry(entry) && version && isWhole(version)) {
    await amendWords(tx, entry.id, wordsOf(entry, version), withByte);
    await noteTime(tx, entry);
    await tx.objectStore('entries').put({ ...entry, indexed: 1 });
  }
}

/**
 * Makes the search know every article that it does not know yet. Called after keeping one and when the library
 * opens: a worker that dies in between loses nothing but the time.
 */
export async function indexPending(): Promise<number> {
  const waiting = await (await library()).getAllKeysFromIndex('entries', 'indexed', 0);
  // One that fails stays waiting, and the others do not wait for it.
  for (const address of waiting) await change((tx) => indexEntry(tx, address)).catch(() => undefined);
  return waiting.length;
}
