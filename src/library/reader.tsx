import { useEffect, useState } from 'preact/hooks';
import type { Options } from '../options.ts';
import { browser } from '../shell/browser.ts';
import { getVersion } from '../shell/store/cache.ts';
import type { Entry, Version } from '../shell/store/schema.ts';
import { takeOut } from '../shell/store/shelf.ts';
import { IconButton } from '../ui/icon-button.tsx';
import type { Ports } from '../ui/session/ports.ts';
import { Screen } from '../ui/session/screen.tsx';
import { useWords } from '../ui/words-context.ts';

type ReaderProps = {
  entry: Entry;
  options: Options;
  step: (by: 1 | -1) => (() => void) | undefined;
  close: () => void;
};

const openAddress = (url: string): void => void browser.tabs.create({ url });

/** A kept article has no page at hand: painting opens its address at the sentence instead. */
const ports: Ports = {
  recall: async () => undefined,
  digest: async () => ({ ok: false, problem: 'tabGone' }),
  paint: async () => ({ ok: false, problem: 'tabGone' }),
  open: openAddress,
};

/** All kept versions of an address, newest first. */
function useVersions({ address, newest }: Entry): Version[] {
  const [versions, setVersions] = useState<Version[]>([]);
  useEffect(() => {
    let current = true;
    const read = async () => {
      const first = await getVersion(address, newest);
      if (current) setVersions(first ? [first] : []);
      const all = (await takeOut(address))?.versions ?? [];
      if (current) setVersions(all.sort((a, b) => b.digested - a.digested));
    };
    read().catch(() => current && setVersions([])); // Storage refused: said by the list itself.
    return () => {
      current = false;
    };
  }, [address, newest]);
  return versions;
}

const VersionChoice = (props: { versions: Version[]; shown: string; choose: (version: string) => void }) => {
  const { t, moment } = useWords();
  if (props.versions.length < 2) return null;
  return (
    <label class="version-choice">
      {t('library_version')}
      <select value={props.shown} onChange={(event) => props.choose(event.currentTarget.value)}>
        {props.versions.map(({ version, digested }) => (
          <option key={version} value={version}>
            {moment(digested)}
          </option>
        ))}
      </select>
    </label>
  );
};

/** One article of the library as it was digested, any version of it, with the way to its neighbours. */
export const Reader = ({ entry, options, step, close }: ReaderProps) => {
  const { t } = useWords();
  const versions = useVersions(entry);
  const [asked, setAsked] = useState(entry.newest);
  useEffect(() => setAsked(entry.newest), [entry.address, entry.newest]);
  const version = versions.find(({ version }) => version === asked) ?? versions[0];
  return (
    <section class="library-reader" aria-label={entry.title || entry.url}>
      <div class="reader-bar">
        <IconButton name="previous" label={t('library_previous')} act={step(-1)} />
        <IconButton name="next" label={t('library_next')} act={step(1)} />
        <VersionChoice versions={versions} shown={version?.version ?? ''} choose={setAsked} />
        <button type="button" class="quiet" onClick={() => openAddress(entry.url)}>
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
          place="tab"
          ports={ports}
          read={() => openAddress(entry.url)}
          offers={{}}
        />
      )}
    </section>
  );
};
