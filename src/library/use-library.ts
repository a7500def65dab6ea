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
  /** The number of the refusal, where storage refused what was asked for last; else 0. What is shown is as it was. */
  failed: number;
};

type Deleted = LibraryState['deleted'];

/** What the page can do with the library. */
export type LibraryActs = {
  showMore(): void;
  refresh(): void;
  amend(entry: Entry, wish: Wish): void;
  remove(entry: Entry): void;
  /** Brings back what was deleted last. */
  undo(): void;
};

const start: LibraryState = { entries: undefined, more: false, deleted: [], failed: 0 };

/** The refusal still to be said after a success of what began when the refusal `seen` was the last. */
const unanswered = (failed: number, seen: number): number => (failed > seen ? failed : 0);

/** The articles that fit a query, newest first, and what can be done with them; a later query overtakes an earlier. */
export function useLibrary(query: Query): [LibraryState, LibraryActs] {
  const [state, setState] = useState(start);
  const [count, setCount] = useState(portion);
  const run = useRef(0);
  const refusals = useRef(0);
  const refresh = useCallback(
    async (seen = refusals.current) => {
      run.current += 1;
      const mine = run.current;
      try {
        const found = await search(query, 0, count + 1);
        if (mine !== run.current) return;
        const entries = found.slice(0, count);
        const more = found.length > count;
        setState((before) => ({ ...before, entries, more, failed: unanswered(before.failed, seen) }));
      } catch {
        if (mine === run.current) setState((before) => ({ ...before, entries: 'refused' }));
      }
    },
    [query, count],
  );
  const latest = useRef(refresh);
  latest.current = refresh;
  useEffect(() => void refresh(), [refresh]);
  useEffect(() => {
    // By then the reader may ask for something else, and what was refused since is still to be read.
    const late = async () => (await indexPending()) > 0 && latest.current(0);
    late().catch(() => undefined); // Storage refused: said by the list itself.
  }, []);
  /** Notes what came of an act and shows the list anew; where storage refuses, the list stays as it is. */
  const after = async <T>(
    work: Promise<T>,
    nowDeleted: (deleted: Deleted, result: T) => Deleted = (same) => same,
  ) => {
    const seen = refusals.current;
    try {
      const result = await work;
      setState((before) => ({
        ...before,
        failed: unanswered(before.failed, seen),
        deleted: nowDeleted(before.deleted, result),
      }));
    } catch {
      refusals.current += 1;
      const failed = refusals.current;
      return setState((before) => ({ ...before, failed }));
    }
    await latest.current(seen);
  };
  return [
    state,
    {
      refresh: () => void latest.current(),
      showMore: () => setCount((before) => before + portion),
      amend: ({ address }, wish) => void after(amend(address, wish)),
      remove: ({ address }) =>
        void after(remove(address), (deleted, taken) => (taken ? [...deleted, taken] : deleted)),
      undo: () => {
        const last = state.deleted.at(-1);
        if (last) after(putBack([last]), (deleted) => deleted.filter((one) => one !== last));
      },
    },
  ];
}
