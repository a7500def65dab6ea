import { searchWords } from '../../core/search/words.ts';
import { chunkSize, facet, soundPosting, soundTimes } from './postings.ts';
import { type Entry, library } from './schema.ts';
import { isEntry } from './whole.ts';

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

/** The most lists that a typed beginning may stand for: enough to be useful, few enough to stay quick. */
const mostCompletions = 256;

/** The numbers of the articles with a word, each once. */
async function numbersWith(word: string, beginning: boolean): Promise<number[]> {
  const store = (await library()).transaction('words').store;
  const range = rangeOf(word, beginning);
  const [keys, postings] = await Promise.all([
    store.getAllKeys(range, mostCompletions),
    store.getAll(range, mostCompletions),
  ]);
  const numbers: number[] = [];
  keys.forEach(([, chunk], index) => {
    for (const byte of soundPosting(postings[index])) numbers.push(chunk * chunkSize + byte);
  });
  // Only several words can have an article in common.
  return beginning ? [...new Set(numbers)] : numbers;
}

function facetsOf({ site, language, entity, tag }: Query): string[] {
  const asked = { site, language, entity, tag };
  return Object.entries(asked).flatMap(([name, value]) =>
    value === undefined ? [] : facet[name as keyof typeof facet](value),
  );
}

/** The numbers of the articles that fit, in no order; `undefined` where the query names nothing. */
async function matching(query: Query): Promise<number[] | undefined> {
  const typed = searchWords(query.text);
  const open = /[\p{L}\p{N}]$/u.test(query.text);
  const sets = await Promise.all([
    ...typed.map((word, index) => numbersWith(word, open && index === typed.length - 1)),
    ...facetsOf(query).map((word) => numbersWith(word, false)),
  ]);
  const [smallest, ...longer] = sets.sort((a, b) => a.length - b.length);
  const others = longer.map((numbers) => new Set(numbers));
  return smallest?.filter((id) => others.every((set) => set.has(id)));
}

/** When the article of each number was digested, read at once: 2 kB for 256 articles. */
async function digestTimes(): Promise<(id: number) => number> {
  const { store } = (await library()).transaction('times');
  const [keys, rows] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const times = new Map(keys.map((chunk, index) => [chunk, soundTimes(rows[index])]));
  return (id) => times.get(Math.floor(id / chunkSize))?.[id % chunkSize] ?? 0;
}

type Dated = { id: number; time: number };

/** The first of the given, the newest first, without putting all in order. */
function firstOf(all: readonly Dated[], count: number): Dated[] {
  const times = Float64Array.from(all, ({ time }) => time).sort();
  const least = times[times.length - count] ?? -Infinity;
  return all
    .filter(({ time }) => time >= least)
    .sort((a, b) => b.time - a.time || b.id - a.id)
    .slice(0, count);
}

/** The newest articles of a stretch of time, the newest first; rows that a broken disk left do not count. */
async function newest(range: IDBKeyRange, count: number): Promise<Entry[]> {
  const index = (await library()).transaction('entries').store.index('digested');
  const latest = await index.openKeyCursor(range, 'prev');
  const last = count > 1 ? await latest?.advance(count - 1) : latest;
  const rows = await index.getAll(IDBKeyRange.bound(last?.key ?? range.lower, range.upper));
  const sound = rows.reverse().filter(isEntry);
  const short = count - sound.length;
  return last && short > 0 ? newest(range, count + short) : sound;
}

/** The articles that fit a query, newest first: `count` of them after the first `offset`. */
export async function search(query: Query, offset = 0, count = 50): Promise<Entry[]> {
  const { from = -Infinity, to = Infinity } = query;
  const [numbers, timeOf] = await Promise.all([matching(query), digestTimes()]);
  if (!numbers)
    return (await newest(IDBKeyRange.bound(from, to), offset + count)).slice(offset, offset + count);
  const dated = numbers
    .map((id) => ({ id, time: timeOf(id) }))
    .filter(({ time }) => time >= from && time <= to);
  const wanted = firstOf(dated, offset + count).slice(offset);
  const index = (await library()).transaction('entries').store.index('id');
  const rows = await Promise.all(wanted.map(({ id }) => index.get(id)));
  return rows.filter((entry) => entry !== undefined).filter(isEntry);
}

/** The distinct values of a property over the whole library, in the order of their names. */
export async function facetValues(name: keyof typeof facet): Promise<string[]> {
  const prefix = facet[name]('');
  const keys = await (await library()).getAllKeys('words', rangeOf(prefix, true));
  return [...new Set(keys.map(([word]) => word.slice(prefix.length)))];
}
