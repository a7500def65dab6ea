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

const chunkOf = (id: number): number => id >>> 8;
const lowByte = (id: number): number => id & 255;

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
const soundPosting = (read: unknown): Posting => (read instanceof Uint8Array ? read : new Uint8Array());

const withByte = (posting: Posting, byte: number): Posting =>
  posting.includes(byte) ? posting : Uint8Array.from([...posting, byte]);

const withoutByte = (posting: Posting, byte: number): Posting => posting.filter((other) => other !== byte);

async function addWords(tx: Change, id: number, words: readonly string[]): Promise<void> {
  const store = tx.objectStore('words');
  const write = async (word: string) => {
    const key: [string, number] = [word, chunkOf(id)];
    await store.put(withByte(soundPosting(await store.get(key)), lowByte(id)), key);
  };
  await Promise.all(words.map(write));
}

async function removeWords(tx: Change, id: number, words: readonly string[]): Promise<void> {
  const store = tx.objectStore('words');
  const write = async (word: string) => {
    const key: [string, number] = [word, chunkOf(id)];
    const rest = withoutByte(soundPosting(await store.get(key)), lowByte(id));
    await (rest.length > 0 ? store.put(rest, key) : store.delete(key));
  };
  await Promise.all(words.map(write));
}

/** Takes an article out of the search, inside the caller's transaction, before its entry goes or changes. */
export async function unindex(tx: Change, entry: Entry): Promise<void> {
  if (entry.indexed === 0) return;
  const version = await tx.objectStore('versions').get([entry.address, entry.newest]);
  if (isWhole(version) && version) await removeWords(tx, entry.id, wordsOf(entry, version));
}

/** Makes the search know one article. */
async function indexEntry(tx: Change, address: string): Promise<void> {
  const entry = await tx.objectStore('entries').get(address);
  const version = entry && (await tx.objectStore('versions').get([address, entry.newest]));
  if (entry?.indexed === 0 && isEntry(entry) && version && isWhole(version)) {
    await addWords(tx, entry.id, wordsOf(entry, version));
    await tx.objectStore('entries').put({ ...entry, indexed: 1 });
  }
}

/**
 * Makes the search know every article that it does not know yet. Called after keeping one and when the library
 * opens: a worker that dies in between loses nothing but the time.
 */
export async function indexPending(): Promise<number> {
  const waiting = await (await library()).getAllKeysFromIndex('entries', 'indexed', 0);
  for (const address of waiting) await change((tx) => indexEntry(tx, address));
  return waiting.length;
}

/** What to look for: words (the last may be a beginning), and properties that must fit. */
export type Query = {
  text: string;
  site?: string;
  language?: string;
  entity?: string;
  tag?: string;
  /** Milliseconds since the epoch, both inclusive. */
  from?: number;
  to?: number;
};

const rangeOf = (word: string, beginning: boolean): IDBKeyRange =>
  IDBKeyRange.bound([word, 0], [beginning ? `${word}\uffff` : word, Infinity]);

/** The most words that a typed beginning may stand for: enough to be useful, few enough to stay quick. */
const mostCompletions = 400;

async function numbersWith(word: string, beginning: boolean): Promise<Set<number>> {
  const store = (await library()).transaction('words').store;
  const range = rangeOf(word, beginning);
  const [keys, postings] = await Promise.all([
    store.getAllKeys(range, mostCompletions),
    store.getAll(range, mostCompletions),
  ]);
  const numbers = new Set<number>();
  keys.forEach(([, chunk], index) => {
    for (const byte of soundPosting(postings[index])) numbers.add(chunk * 256 + byte);
  });
  return numbers;
}

function facetsOf({ site, language, entity, tag }: Query): string[] {
  const asked = { site, language, entity, tag };
  return Object.entries(asked).flatMap(([name, value]) =>
    value === undefined ? [] : facet[name as keyof typeof facet](value),
  );
}

/** The numbers of the articles that fit, newest first; `undefined` where the query names nothing. */
async function matching(query: Query): Promise<number[] | undefined> {
  const typed = searchWords(query.text);
  const open = /[\p{L}\p{N}]$/u.test(query.text);
  const sets = await Promise.all([
    ...typed.map((word, index) => numbersWith(word, open && index === typed.length - 1)),
    ...facetsOf(query).map((word) => numbersWith(word, false)),
  ]);
  const [smallest, ...others] = sets.sort((a, b) => a.size - b.size);
  if (!smallest) return undefined;
  return [...smallest].filter((id) => others.every((set) => set.has(id))).sort((a, b) => b - a);
}

const inTime = ({ from = -Infinity, to = Infinity }: Query, { digested }: Entry): boolean =>
  digested >= from && digested <= to;

async function newest(query: Query, offset: number, count: number): Promise<Entry[]> {
  const found: Entry[] = [];
  let skipped = 0;
  const { store } = (await library()).transaction('entries');
  for await (const cursor of store.index('id').iterate(null, 'prev')) {
    if (!isEntry(cursor.value) || !inTime(query, cursor.value)) continue;
    if (skipped++ < offset) continue;
    found.push(cursor.value);
    if (found.length === count) break;
  }
  return found;
}

/** The articles that fit a query, newest first: `count` of them after the first `offset`. */
export async function search(query: Query, offset = 0, count = 50): Promise<Entry[]> {
  const numbers = await matching(query);
  if (!numbers) return newest(query, offset, count);
  const timed = query.from !== undefined || query.to !== undefined;
  const wanted = timed ? numbers : numbers.slice(offset, offset + count);
  const index = (await library()).transaction('entries').store.index('id');
  const rows = await Promise.all(wanted.map((id) => index.get(id)));
  const fitting = rows.filter(
    (entry): entry is Entry => isEntry(entry) && entry !== undefined && inTime(query, entry),
  );
  return timed ? fitting.slice(offset, offset + count) : fitting;
}

/** The distinct values of a property over the whole library, in the order of their names. */
export async function facetValues(name: keyof typeof facet): Promise<string[]> {
  const prefix = facet[name]('');
  const keys = await (await library()).getAllKeys('words', rangeOf(prefix, true));
  return [...new Set(keys.map(([word]) => word.slice(prefix.length)))];
}
