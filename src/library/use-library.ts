import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { forget } from '../shell/store/cache.ts';
import { indexPending } from '../shell/store/postings.ts';
import type { Entry } from '../shell/store/schema.ts';
import { type Query, search } from '../shell/store/search.ts';
import { amend, putBack, type Shelved, takeOut } from '../shell/store/shelf.ts';

/** How many articles are read at a time. */
const portion = 50;

/** The library as the page sees it. */
export type LibraryState = {
  /** `undefined` until the first answer; `refused` where the browser gives no storage. */
  entries: Entry[] | undefined | 'refused';
  /** Whether there may be more than what is shown. */
  more: boolean;
  deleted: Shelved | undefined;
};

/** What the page can do with the library. */
export type LibraryActs = {
  showMore(): void;
  refresh(): void;
  pin(entry: Entry): void;
  tag(entry: Entry, tags: string[]): void;
  remove(entry: Entry): void;
  undo(): void;
};

/** The page says that there is no storage. */
const refused = (before: LibraryState): LibraryState => ({ ...before, entries: 'refused' });

const start: LibraryState = { entries: undefined, more: false, deleted: undefined };

/** The articles that fit a query, newest first, and what can be done with them; a later query overtakes an earlier. */
export function useLibrary(query: Query): [LibraryState, LibraryActs] {
  const [state, setState] = useState(start);
  const [count, setCount] = useState(portion);
  const run = useRef(0);
  const refresh = useCallback(async () => {
    run.current += 1;
    const mine = run.current;
    try {
      const found = await search(query, 0, count + 1);
      if (mine !== run.current) return;
      const entries = found.slice(0, count);
      setState((before) => ({ ...before, entries, more: found.length > count }));
    } catch {
      setState(refused);
    }
  }, [query, count]);
  const latest = useRef(refresh);
  latest.current = refresh;
  useEffect(() => void refresh(), [refresh]);
  useEffect(() => {
    // By then the reader may ask for something else.
    const late = async () => (await indexPending()) > 0 && latest.current();
    late().catch(() => undefined); // Storage refused: said by the list itself.
  }, []);
  const after = async (work: Promise<unknown>, deleted?: Shelved) => {
    try {
      await work;
    } catch {
      return setState(refused);
    }
    setState((before) => ({ ...before, deleted }));
    await latest.current();
  };
  return [
    state,
    {
      refresh: () => void latest.current(),
      showMore: () => setCount((before) => before + portion),
      pin: (entry) => void after(amend(entry.address, { pinned: entry.pinned === 1 ? 0 : 1 })),
      tag: (entry, tags) => void after(amend(entry.address, { tags })),
      remove: async ({ address }) => {
        const taken = await takeOut(address).catch(() => undefined); // What follows says that storage is refused.
        await after(forget([address]), taken);
      },
      undo: () => state.deleted && void after(putBack([state.deleted])),
    },
  ];
}
