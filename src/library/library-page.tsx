import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Options } from '../options.ts';
import { usage } from '../shell/store/cache.ts';
import type { Entry } from '../shell/store/schema.ts';
import type { Query } from '../shell/store/search.ts';
import { useWords } from '../ui/words-context.ts';
import { EntryRow } from './entry-row.tsx';
import { Filters } from './filters.tsx';
import { Reader } from './reader.tsx';
import { TakeAlong } from './take-along.tsx';
import { type LibraryActs, type LibraryState, useLibrary } from './use-library.ts';

const everything: Query = { text: '' };

type ListProps = { state: LibraryState; acts: LibraryActs; chosen?: string; open: (entry: Entry) => void };

const List = ({ state, acts, chosen, open }: ListProps) => {
  const { t } = useWords();
  const { entries, more } = state;
  if (entries === undefined) return null;
  if (entries === 'refused') return <p role="alert">{t('library_refused')}</p>;
  if (entries.length === 0) return <p>{t('library_none')}</p>;
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

const Undo = ({ state, acts }: { state: LibraryState; acts: LibraryActs }) => {
  const { t } = useWords();
  return (
    <div class={state.deleted ? 'saved' : 'saved vh'}>
      <span role="status">{state.deleted ? t('library_deleted', state.deleted.entry.title) : ''}</span>
      {state.deleted && (
        <button type="button" class="quiet" onClick={acts.undo}>
          {t('options_undo')}
        </button>
      )}
    </div>
  );
};

/** How many articles there are and what room they take, measured anew when the list changes. */
function useUse(entries: LibraryState['entries']): { articles: number; bytes?: number } | undefined {
  const [use, setUse] = useState<{ articles: number; bytes?: number }>();
  useEffect(() => {
    usage().then(setUse, () => setUse(undefined));
  }, [entries]);
  return use;
}

/** The library: every digested article, searched, filtered, read again, taken along. */
export const LibraryPage = ({ options }: { options: Options }) => {
  const { t, plural, bytes } = useWords();
  const [query, setQuery] = useState<Query>(everything);
  const [state, acts] = useLibrary(query);
  const [chosen, setChosen] = useState<string>();
  const use = useUse(state.entries);
  const entries = useMemo(() => (Array.isArray(state.entries) ? state.entries : []), [state.entries]);
  const at = entries.findIndex(({ address }) => address === chosen);
  const entry = entries[at];
  const step = (by: 1 | -1) => {
    const next = entries[at + by];
    return next && (() => setChosen(next.address));
  };
  return (
    <main class={entry ? 'library-page reading-one' : 'library-page'}>
      <div class="library-list">
        <h1>{t('library_title')}</h1>
        <Filters query={query} change={setQuery} known={use?.articles ?? 0} />
        <List
          {...{ state, acts }}
          {...(entry ? { chosen: entry.address } : {})}
          open={({ address }) => setChosen(address)}
        />
        {use && (
          <p class="library-use">
            {t('library_used', plural('articles', use.articles), bytes(use.bytes ?? 0))}
          </p>
        )}
        <TakeAlong options={options} loaded={acts.refresh} />
      </div>
      {entry && <Reader {...{ entry, options, step }} close={() => setChosen(undefined)} />}
      <Undo {...{ state, acts }} />
    </main>
  );
};
