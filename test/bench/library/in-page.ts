import { keepVersion } from '../../../src/shell/store/cache.ts';
import { indexPending } from '../../../src/shell/store/postings.ts';
import type { Version } from '../../../src/shell/store/schema.ts';
import { library } from '../../../src/shell/store/schema.ts';
import { search } from '../../../src/shell/store/search.ts';

const words = 'harbour bridge council storm ferry school museum orchard railway market island winter'.split(
  ' ',
);

/** An article of our own with some sixty words, of which one is its own and the others come again and again. */
function versionOf(number: number): Version {
  const text = Array.from(
    { length: 60 },
    (_, at) => `${words[(number * 7 + at * at) % words.length]}${(number * 31 + at * 17) % 97}`,
  ).join(' ');
  const address = `address-${String(number).padStart(6, '0')}`;
  const title = `Story ${number} of the harbour, unique${number}`;
  return {
    address,
    version: 'v',
    url: `https://site${number % 40}.example.org/story-${number}`,
    article: { text, blocks: [], title, siteName: `Site ${number % 40}` },
    digest: {
      language: 'en',
      sentences: [],
      summary: [],
      entities: [],
      facts: { quotations: [], dates: [], figures: [] },
    },
    verdict: { article: true, readable: true, score: 1 },
    digested: 1_700_000_000_000 + number,
  };
}

/** Fills the library with articles of our own, searchable. */
async function fill(from: number, to: number): Promise<number> {
  for (let number = from; number < to; number++) await keepVersion(versionOf(number), number);
  return indexPending();
}

async function byKey(count: number, total: number): Promise<number> {
  const store = (await library()).transaction('entries').store;
  const keys = Array.from(
    { length: count },
    (_, at) => `address-${String(Math.floor((at * total) / count)).padStart(6, '0')}`,
  );
  return (await Promise.all(keys.map((key) => store.get(key)))).length;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Milliseconds (medians) of reading 50 rows by key and of the first 50 results of each query, in turns. */
async function measure(queries: string[], total: number, rounds: number): Promise<Record<string, number>> {
  const times: Record<string, number[]> = { rows: [] };
  const timed = async (name: string, work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    const list = times[name] ?? [];
    list.push(performance.now() - start);
    times[name] = list;
  };
  for (let round = 0; round < rounds; round++) {
    await timed('rows', () => byKey(50, total));
    for (const text of queries) await timed(text, () => search({ text }));
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
}

Object.assign(globalThis, { nutgrafFill: fill, nutgrafSearch: measure });
