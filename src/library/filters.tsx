import type { Query } from '../shell/store/search.ts';
import { Filter } from '../ui/filter.tsx';
import { useWords } from '../ui/words-context.ts';
import { type Listed, listed, type Shelf } from './shelf.ts';

/** The end of a day, so that a closing date counts in. */
const dayLength = 24 * 60 * 60 * 1000 - 1;

const withValue = (query: Query, name: Listed | 'entity', value: string): Query => {
  const { [name]: _, ...rest } = query;
  return value === '' ? rest : { ...rest, [name]: value };
};

const withDate = (query: Query, name: 'from' | 'to', value: string): Query => {
  const { [name]: _, ...rest } = query;
  const at = Date.parse(`${value}T00:00`);
  return Number.isNaN(at) ? rest : { ...rest, [name]: name === 'to' ? at + dayLength : at };
};

/** Search and filters of the library. */
export const Filters = ({ query, ask: change, values }: Pick<Shelf, 'query' | 'ask' | 'values'>) => {
  const { t, language } = useWords();
  const say = (name: Listed, value: string) => (name === 'language' ? language(value) : value);
  return (
    <search class="library-filters">
      <Filter label={t('library_search')} value={query.text} change={(text) => change({ ...query, text })} />
      {listed.map((name) => (
        // Also where there is nothing to choose yet: a filter that came later would push the list away under the hand.
        <label key={name}>
          {t(`library_${name}`)}
          <select
            value={query[name] ?? ''}
            disabled={values[name].length === 0}
            onChange={(event) => change(withValue(query, name, event.currentTarget.value))}
          >
            <option value="">{t('library_any')}</option>
            {values[name].map((value) => (
              <option key={value} value={value}>
                {say(name, value)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        {t('library_entity')}
        <input
          type="text"
          value={query.entity ?? ''}
          onChange={(event) => change(withValue(query, 'entity', event.currentTarget.value.trim()))}
        />
      </label>
      {(['from', 'to'] as const).map((name) => (
        <label key={name}>
          {t(`library_${name}`)}
          <input type="date" onChange={(event) => change(withDate(query, name, event.currentTarget.value))} />
        </label>
      ))}
    </search>
  );
};
