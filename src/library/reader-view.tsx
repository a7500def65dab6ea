import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Version } from '../shell/store/schema.ts';
import { IconButton } from '../ui/icon-button.tsx';
import type { Ports } from '../ui/session/ports.ts';
import { Screen } from '../ui/session/screen.tsx';
import { useWords } from '../ui/words-context.ts';
import type { ReaderViewProps } from './shelf.ts';

/** A kept article has no page at hand: painting opens its address at the sentence instead. */
const portsFor = (open: (address: string) => void): Ports => ({
  recall: async () => undefined,
  digest: async () => ({ ok: false, problem: 'tabGone' }),
  isKept: async () => true,
  paint: async () => ({ ok: false, problem: 'tabGone' }),
  open,
});

type ChoiceProps = { versions: readonly Version[]; shown: string; choose: (version: string) => void };

const VersionChoice = ({ versions, shown, choose }: ChoiceProps) => {
  const { t, moment } = useWords();
  if (versions.length < 2) return null;
  return (
    <label class="version-choice">
      {t('library_version')}
      <select value={shown} onChange={(event) => choose(event.currentTarget.value)}>
        {versions.map(({ version, digested }) => (
          <option key={version} value={version}>
            {moment(digested)}
          </option>
        ))}
      </select>
    </label>
  );
};

/** One article of the library as it was digested, any version of it, with the way to its neighbours. */
export const ReaderView = ({ entry, options, step, close, versions, open }: ReaderViewProps) => {
  const { t } = useWords();
  const [asked, setAsked] = useState(entry.newest);
  useEffect(() => setAsked(entry.newest), [entry.address, entry.newest]);
  const ports = useMemo(() => portsFor(open), [open]);
  const version = versions.find(({ version }) => version === asked) ?? versions[0];
  return (
    <section class="library-reader" aria-label={entry.title || entry.url}>
      <div class="reader-bar">
        <IconButton name="previous" label={t('library_previous')} act={step(-1)} />
        <IconButton name="next" label={t('library_next')} act={step(1)} />
        <VersionChoice versions={versions} shown={version?.version ?? ''} choose={setAsked} />
        <button type="button" class="quiet" onClick={() => open(entry.url)}>
          {t('library_open')}
        </button>
        <IconButton name="close" label={t('library_close')} act={close} />
      </div>
      {version && (
        <Screen
          key={`${version.address} ${version.version}`}
          view={{ state: 'digest', digested: { ...version, kept: true }, elsewhere: 'tabGone' }}
          tab={undefined}
          options={options}
          place="shelf"
          ports={ports}
          read={() => open(entry.url)}
          offers={{}}
        />
      )}
    </section>
  );
};
