import type { Entry } from '../shell/store/schema.ts';
import { shorten } from '../ui/shorten.ts';
import { useWords } from '../ui/words-context.ts';
import { Tags } from './tags.tsx';
import type { LibraryActs } from './use-library.ts';

type EntryRowProps = { entry: Entry; chosen: boolean; open: (entry: Entry) => void; acts: LibraryActs };

/** One article of the library: what it is, and what can be done with it. */
export const EntryRow = ({ entry, chosen, open, acts }: EntryRowProps) => {
  const { t, moment } = useWords();
  const title = entry.title || entry.url;
  return (
    <li class={chosen ? 'entry chosen' : 'entry'}>
      <button
        type="button"
        class="entry-title"
        aria-current={chosen ? 'true' : undefined}
        onClick={() => open(entry)}
      >
        <bdi lang={entry.language}>{shorten(title)}</bdi>
      </button>
      <p class="entry-source">
        <bdi>{shorten(entry.site)}</bdi> ·{' '}
        <time dateTime={new Date(entry.digested).toISOString()}>{moment(entry.digested)}</time>
      </p>
      {entry.entities.length > 0 && (
        <p class="entry-names">
          <bdi lang={entry.language}>{entry.entities.slice(0, 5).map(shorten).join(' · ')}</bdi>
        </p>
      )}
      <Tags
        tags={entry.tags}
        title={title}
        give={(addTag) => acts.amend(entry, { addTag })}
        take={(removeTag) => acts.amend(entry, { removeTag })}
      />
      <p class="entry-acts">
        <button
          type="button"
          class="quiet"
          aria-pressed={entry.pinned === 1}
          onClick={() => acts.amend(entry, { pinned: entry.pinned === 1 ? 0 : 1 })}
        >
          {t(entry.pinned === 1 ? 'library_unpin' : 'library_pin')}
        </button>
        <button type="button" class="quiet" onClick={() => acts.remove(entry)}>
          {t('library_delete')}
        </button>
      </p>
    </li>
  );
};
