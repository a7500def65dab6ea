import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Options } from '../options.ts';
import type { Entry } from '../shell/store/schema.ts';
import type { Query } from '../shell/store/search.ts';
import { useWords } from '../ui/words-context.ts';
import { EntryRow } from './entry-row.tsx';
import { Filters } from './filters.tsx';
import type { Shelf } from './shelf.ts';
import { TakeAlong } from './take-along.tsx';
import type { LibraryActs, LibraryState } from './use-library.ts';

/** Whether a query asks for anything but the whole library. */
const isNarrow = ({ text, ...filters }: Query): boolean =>
  text.trim() !== '' || Object.keys(filters).length > 0;

type ListProps = Pick<Shelf, 'state' | 'acts' | 'query'> & {
  chosen?: string;
  open: (entry: Entry) => void;
};

const List = ({ state, acts, query, chosen, open }: ListProps) => {
  const { t } = useWords();
  const { entries, more, failed } = state;
  if (entries === undefined) return null;
  if (entries === 'refused')
    return (
      <p key={failed} role="alert">
        {t('library_refused')}
      </p>
    );
  if (entries.length === 0)
    return <p class="nothing">{t(isNarrow(query) ? 'library_unmatched' : 'library_none')}</p>;
  return (
    <>
      <ul class="entries">
        {entries.map((entry) => (
          <EntryRow key={entry.address} {...{ entry, acts, open }} chosen={entry.address === chosen} />
        ))}
      </ul>
      {more && (
        <button type="button" class="button" onClick={acts.showMore}>
          {t('library_more')}
        </button>
      )}
    </>
  );
};

/** What became of the last act, unless the list says the same in its place, and the way back from a deletion. */
const Outcome = ({ state, acts }: { state: LibraryState; acts: LibraryActs }) => {
  const { t } = useWords();
  const { entries, deleted, failed } = state;
  const last = deleted.at(-1);
  const isRefused = failed > 0 && entries !== 'refused';
  return (
    <div class={last || isRefused ? 'saved' : 'saved vh'}>
      <div>
        {isRefused && (
          <div key={failed} role="alert">
            {t('library_refused')}
          </div>
        )}
        <div role="status">{last ? t('library_deleted', last.entry.title) : ''}</div>
      </div>
      {last && (
        <button type="button" class="quiet" onClick={acts.undo}>
          {t('options_undo')}
        </button>
      )}
    </div>
  );
};

type PageProps = { options: Options; shelf: Shelf; opening?: string };

/** The library: every digested article, searched, filtered, read again, taken along; `opening` is read at first. */
export const LibraryPage = ({ options, shelf, opening }: PageProps) => {
  const { t, plural, bytes } = useWords();
  const { query, ask, state, acts, values, use, files, Reader } = shelf;
  const [chosen, setChosen] = useState(opening);
  const entries = useMemo(() => (Array.isArray(state.entries) ? state.entries : []), [state.entries]);
  const at = entries.findIndex(({ address }) => address === chosen);
  const entry = entries[at];
  const last = entry !== undefined && at === entries.length - 1;
  useEffect(() => {
    if (last && state.more) acts.showMore(); // So that the way on does not end with the portion.
  }, [last, state.more]);
  const step = (by: 1 | -1) => {
    const next = entries[at + by];
    return next && (() => setChosen(next.address));
  };
  return (
    <main class={entry ? 'library-page reading-one' : 'library-page'}>
      <div class="library-list">
        <h1>{t('library_title')}</h1>
        <Filters {...{ query, ask, values }} />
        <List
          {...{ state, acts, query }}
          {...(entry ? { chosen: entry.address } : {})}
          open={({ address }) => setChosen(address)}
        />
        {use && (
          <p class="library-use">
            {t('library_used', plural('articles', use.articles), bytes(use.bytes ?? 0))}
          </p>
        )}
        <TakeAlong files={files} loaded={acts.refresh} />
      </div>
      {entry && <Reader {...{ entry, options, step }} close={() => setChosen(undefined)} />}
      <Outcome {...{ state, acts }} />
    </main>
  );
};
