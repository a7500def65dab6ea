import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { indexPending } from '../shell/store/postings.ts';
import type { Entry } from '../shell/store/schema.ts';
import { type Query, search } from '../shell/store/search.ts';
import { amend, putBack, remove, type Shelved, type Wish } from '../shell/store/shelf.ts';

/** How many articles are read at a time. */
const portion = 50;

/** The library as the page sees it. */
export type LibraryState = {
  /** `undefined` until the first answer; `refused` where the browser gives no storage. */
  entries: Entry[] | undefined | 'refused';
  /** Whether there may be more than what is shown. */
  more: boolean;
  /** What was deleted while the page is open and not brought back, the last one last. */
  deleted: readonly Shelved[];
};

/** What the page can do with the library. */
export type LibraryActs = {
  showMore(): void;
  refresh(): void;
  amend(entry: Entry, wish: Wish): void;
  remove(entry: Entry): void;
  /** Brings back what was deleted last. */
  undo(): void;
};

/** The page says that there is no storage. */
const refused = (before: LibraryState): LibraryState => ({ ...before, entries: 'refused' });

const start: LibraryState = { entries: undefined, more: false, deleted: [] };

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
  const after = async <T>(work: Promise<T>, note?: (result: T) => void) => {
    try {
      const result = await work; // Not within the call: where there is no note, it would not be waited for.
      note?.(result);
    } catch {
      return setState(refused);
    }
    await latest.current();
  };
  const setDeleted = (next: (deleted: LibraryState['deleted']) => LibraryState['deleted']) =>
    setState((before) => ({ ...before, deleted: next(before.deleted) }));
  return [
    state,
    {
      refresh: () => void latest.current(),
      showMore: () => setCount((before) => before + portion),
      amend: ({ address }, wish) => void after(amend(address, wish)),
      remove: ({ address }) =>
        void after(remove(address), (taken) => taken && setDeleted((deleted) => [...deleted, taken])),
      undo: () => {
        const last = state.deleted.at(-1);
        if (last)
          after(putBack([last]), () => setDeleted((deleted) => deleted.filter((one) => one !== last)));
      },
    },
  ];
}
