import { useEffect, useState } from 'preact/hooks';
import type { Options } from '../options.ts';
import { usage } from '../shell/store/cache.ts';
import { facetValues, type Query } from '../shell/store/search.ts';
import { useWords } from '../ui/words-context.ts';
import { Reader } from './reader.tsx';
import { type Listed, listed, type Shelf, type Use } from './shelf.ts';
import { exportJson, exportMarkdown, importJson } from './taking.ts';
import { type LibraryState, useLibrary } from './use-library.ts';

const everything: Query = { text: '' };

/** How many articles there are and what room they take, measured anew when the list changes. */
function useUse(entries: LibraryState['entries']): Use | undefined {
  const [use, setUse] = useState<Use>();
  useEffect(() => {
    usage().then(setUse, () => setUse(undefined));
  }, [entries]);
  return use;
}

/** The values that the filters offer, read anew when the list changes: the search may know more articles by then. */
function useValues(entries: LibraryState['entries']): Shelf['values'] {
  const [values, setValues] = useState<Record<Listed, string[]>>({ site: [], language: [], tag: [] });
  useEffect(() => {
    const read = async () => {
      const [site = [], language = [], tag = []] = await Promise.all(listed.map(facetValues));
      setValues({ site, language, tag });
    };
    read().catch(() => undefined); // Storage refused: said by the list itself.
  }, [entries]);
  return values;
}

/** The library of this device, as the page takes it. */
export function useShelf(options: Options): Shelf {
  const words = useWords();
  const [query, ask] = useState<Query>(everything);
  const [state, acts] = useLibrary(query);
  const use = useUse(state.entries);
  const values = useValues(state.entries);
  const files = {
    saveMarkdown: () => exportMarkdown(options, words),
    saveJson: exportJson,
    load: importJson,
  };
  return { query, ask, state, acts, use, values, files, Reader };
}
